# Self-attention over four words, with the numbers of the chapter: score, turn into weights, take the values.
import numpy as np

def attention(Q, K, V):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    weights = np.exp(scores)
    weights /= weights.sum(axis=1, keepdims=True)  # each row sums to 1
    return weights, weights @ V

#              screen        lovely        but           broke
Q = np.array([[0, 1, 0, 2], [2, 0, 0, 0], [0, 2, 0, 2], [2, 0, 1, 1]])
K = np.array([[2, 0, 0, 0], [0, 2, 0, 0], [0, 0, 2, 0], [0, 0, 0, 2]])
V = np.array([[3, 0], [0, 2], [0, -1], [0, -3]])  # which thing, praise or blame

weights, outputs = attention(Q, K, V)
assert (Q[3] @ K.T == [4, 0, 2, 2]).all()
print(weights.round(2))
assert np.allclose(weights, [
    [0.08, 0.22, 0.08, 0.61],
    [0.71, 0.10, 0.10, 0.10],
    [0.06, 0.44, 0.06, 0.44],
    [0.53, 0.07, 0.20, 0.20],
], atol=0.006)
print(outputs.round(2))
assert np.allclose(outputs, [
    [0.25, -1.46],
    [2.13, -0.19],
    [0.18, -0.50],
    [1.60, -0.64],
], atol=0.005)
