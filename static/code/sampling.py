# Softmax with temperature, and top-p (nucleus) sampling: from scores to the next token.
import numpy as np

tokens = ["broke", "cracked", "froze"]
scores = np.array([2.0, 1.0, 0.0])


def softmax(z, temperature=1.0):
    e = np.exp((z - z.max()) / temperature)
    return e / e.sum()


def top_p(probs, p):
    order = np.argsort(-probs)
    keep = order[: np.searchsorted(np.cumsum(probs[order]), p) + 1]
    cut = np.zeros_like(probs)
    cut[keep] = probs[keep]
    return cut / cut.sum()


for t in (0.5, 1.0, 2.0):
    print(t, dict(zip(tokens, softmax(scores, t).round(3))))

assert np.allclose(softmax(scores, 0.5), [0.867, 0.117, 0.016], atol=5e-4)
assert np.allclose(softmax(scores), [0.665, 0.245, 0.090], atol=5e-4)
assert np.allclose(softmax(scores, 2.0), [0.506, 0.307, 0.186], atol=5e-4)
assert np.allclose(top_p(softmax(scores), 0.9), [0.731, 0.269, 0.0], atol=5e-4)
draws = np.random.default_rng(0).choice(tokens, 10_000, p=top_p(softmax(scores), 0.9))
assert "froze" not in draws and abs((draws == "broke").mean() - 0.731) < 0.02
