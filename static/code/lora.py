# LoRA: the big matrix stays as it is, and two thin ones learn what has to change.
import numpy as np

rng = np.random.default_rng(0)
normal = lambda d, *size: rng.normal(0, d**-0.5, size)

def thin(d, r):  # B begins at zero: nothing has changed yet
    return normal(d, r, d), np.zeros((d, r))

A, B = thin(768, 8)  # the width of BERT-Base, rank 8
print("in W:", 768 * 768, " in A and B:", A.size + B.size)
assert A.size + B.size == 12_288
assert round(100 * 12_288 / 768**2, 1) == 2.1  # per cent

# A small case, learnt to the end. W is frozen.
d, r = 64, 4
W, (A, B), X = normal(d, d, d), thin(d, r), normal(1, d, 256)
change = normal(d, d, r) @ normal(d, r, d)  # what the task asks for
assert np.allclose(W @ X + B @ (A @ X), W @ X)
for step in range(3000):
    error = (B @ (A @ X) - change @ X) / X.shape[1]
    B, A = B - 0.1 * error @ (A @ X).T, A - 0.1 * B.T @ error @ X.T
left = np.linalg.norm(B @ A - change) / np.linalg.norm(change)
print(f"not yet learnt: {left:.4f}")
assert left < 0.01

merged = W + B @ A  # for use: add it in, and nothing is slower
assert np.allclose(merged @ X, W @ X + B @ (A @ X))
