# BERT's masking: of all positions 15% are to be guessed; of these 80% are hidden, 10% swapped, 10% left as they are.
import random

random.seed(3)
SENTENCE = list("屏幕不错，可惜三天就坏了。")
VOCABULARY = list("的一是不了人我在有他这中大来上个国到说们")

def tamper(tokens):
    """What the model sees, and what it must guess (None: nothing)."""
    seen, target = list(tokens), [None] * len(tokens)
    for at, token in enumerate(tokens):
        if random.random() < 0.15:
            target[at] = token
            chance = random.random()
            if chance < 0.8:
                seen[at] = "[MASK]"
            elif chance < 0.9:
                seen[at] = random.choice(VOCABULARY)
    return seen, target

for _ in range(3):
    print(" ".join(tamper(SENTENCE)[0]))

pairs = list(zip(*tamper(SENTENCE * 100_000)))  # 1.3 million positions
share = lambda test: sum(t is not None and test(s, t) for s, t in pairs) / len(pairs)
shares = [share(test) for test in (lambda s, t: s == "[MASK]",
    lambda s, t: s not in ("[MASK]", t), lambda s, t: s == t)]
print("hidden, swapped, left:", *(f"{each:.3f}" for each in shares))
assert all(abs(a - b) < 0.002 for a, b in zip(shares, (0.12, 0.015, 0.015)))
