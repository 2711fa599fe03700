# The causal mask: scores of words to the right become minus infinity, so that softmax gives them no weight.
import numpy as np

# Scores of screen, lovely, but, broke, already divided by 2
scores = np.array([[0, 1, 0, 2], [2, 0, 0, 0], [0, 2, 0, 2], [2, 0, 1, 1.0]])
mask = np.triu(np.full((4, 4), -np.inf), k=1)  # above the diagonal

def softmax(rows):
    powers = np.exp(rows - rows.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)

free, masked = softmax(scores), softmax(scores + mask)
assert np.allclose(free[2], [0.06, 0.44, 0.06, 0.44], atol=0.005)
assert np.allclose(masked[2], [0.11, 0.79, 0.11, 0.00], atol=0.005)
assert (np.triu(masked, k=1) == 0).all() and np.allclose(masked.sum(axis=1), 1)

# What a word sees does not depend on what comes later,
# so all positions can be trained at once.
changed = scores.copy()
changed[:, 3] = 9
assert np.allclose(softmax(changed + mask)[:3], masked[:3])
print(masked.round(2))
