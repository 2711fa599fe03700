# A KV cache: the same attention, but keys and values of earlier tokens are computed once.
import numpy as np

n, d, rng = 6, 8, np.random.default_rng(0)
x = rng.normal(size=(n, d))
Wq, Wk, Wv = (rng.normal(size=(d, d)) for _ in range(3))


def attend(q, K, V):
    s = q @ K.T / np.sqrt(d)
    a = np.exp(s - s.max())
    return (a / a.sum()) @ V


def without_cache():
    outs = [attend(x[t] @ Wq, x[: t + 1] @ Wk, x[: t + 1] @ Wv) for t in range(n)]
    return np.array(outs), sum(2 * (t + 1) for t in range(n))  # rows turned into K and V


def with_cache():
    K, V, outs = np.empty((0, d)), np.empty((0, d)), []
    for t in range(n):
        K, V = np.vstack([K, x[t] @ Wk]), np.vstack([V, x[t] @ Wv])
        outs.append(attend(x[t] @ Wq, K, V))
    return np.array(outs), 2 * n


(slow, work), (fast, less) = without_cache(), with_cache()
assert np.allclose(slow, fast) and (work, less) == (42, 12)
assert 2 * 32 * 8 * 128 * 2 == 131_072  # Llama 3 8B, bytes per token at 16 bits
