# A mixture of experts: route each token to k experts, and measure how even the load is.
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def route(logits, k):
    """Indices and weights of the k best experts of each token."""
    chosen = np.argsort(-logits, axis=-1)[:, :k]
    return chosen, softmax(np.take_along_axis(logits, chosen, -1))


def balance(logits, k=1):
    """N * sum(f_i * P_i): 1 when even, N when everything goes to one expert."""
    n, experts = logits.shape
    f = np.bincount(route(logits, k)[0].ravel(), minlength=experts) / (n * k)
    return experts * (f * softmax(logits).mean(0)).sum()


chosen, weights = route(np.array([[2.0, 1.0, 0.0, -1.0]]), k=2)
assert chosen.tolist() == [[0, 1]] and np.allclose(weights, [[0.731, 0.269]], atol=5e-4)
even = 9 * np.eye(4)  # four tokens, each sure of another expert
crowded = np.tile([50.0, 0, 0, 0], (4, 1))  # all sure of the first
assert np.isclose(balance(even), 1) and np.isclose(balance(crowded), 4)
# The loss-free way: a bias that only chooses; the busy expert's goes down until others get in.
assert route(crowded[:1] - [60, 0, 0, 0], 1)[0].item() != 0
