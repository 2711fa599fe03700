# Skip-gram with negative sampling: one step by hand, then a small corpus in which cats and dogs keep the same company.
import numpy as np
def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def step(V, U, word, real, noise, rate):
    """Pulls a word towards a real neighbour and pushes it from random ones."""
    v, others = V[word].copy(), [real, *noise]
    miss = [1] + [0] * len(noise) - sigmoid(U[others] @ v)  # answer minus probability
    V[word] += rate * miss @ U[others]
    np.add.at(U, others, rate * np.outer(miss, v))

V, U = np.array([[1.0, 0.0]]), np.array([[0.0, 1.0], [1.0, 1.0]])
assert np.allclose(sigmoid(U @ V[0]), [0.50, 0.73], atol=0.005)
step(V, U, word=0, real=0, noise=[1], rate=0.5)
assert np.allclose(sigmoid(U @ V[0]), [0.51, 0.57], atol=0.005)

text = ("cat eats fish dog eats meat cat drinks water dog drinks water "
        "judge reads law judge writes law").split()
words = sorted(set(text))
ids = [words.index(word) for word in text]
random = np.random.default_rng(0)
V, U = random.normal(0, 0.1, (2, len(words), 8))
for _ in range(300):
    for t in range(2, len(ids) - 2):
        for near in (t - 2, t - 1, t + 1, t + 2):
            step(V, U, ids[t], ids[near], random.choice(ids, 3), rate=0.05)
V /= np.linalg.norm(V, axis=1, keepdims=True)
cat, dog, judge = (V[words.index(word)] for word in ("cat", "dog", "judge"))
assert cat @ dog > 0.8 > 0.5 > cat @ judge, (cat @ dog, cat @ judge)
