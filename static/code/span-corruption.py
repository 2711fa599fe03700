# T5's objective: cut short spans out of a text, leave a numbered mark for each, and ask for the pieces.
import random

def corrupt(tokens, share=0.15, length=3, seed=0):
    """The input with marks for the spans, and the target."""
    rng = random.Random(seed)
    removed = round(len(tokens) * share)
    spans = max(1, round(removed / length))

    def parts(total):  # as many lengths as spans, none of them 0
        ends = sorted(rng.sample(range(1, total), spans - 1))
        return [b - a for a, b in zip([0, *ends], [*ends, total])]

    source, target, at = [], [], 0
    lengths = zip(parts(len(tokens) - removed), parts(removed))
    for number, (keep, drop) in enumerate(lengths, 1):
        cut = at + keep
        source += [*tokens[at:cut], f"<{number}>"]
        target += [f"<{number}>", *tokens[cut : cut + drop]]
        at = cut + drop
    return source, [*target, f"<{spans + 1}>"]

source, target = corrupt(list("屏幕不错，可惜三天就坏了。"), share=0.4)
print("".join(source), "→", "".join(target))
assert len(source) + len(target) == 13 + 2 * 2 + 1

source, target = corrupt([f"w{i}" for i in range(512)])
print(len(source), "tokens in,", len(target), "out")
assert (len(source), len(target)) == (461, 104)  # 77 out, in 26 spans
