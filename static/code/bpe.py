# Byte pair encoding (BPE) joins the commonest two neighbours, again and again, and cuts new texts the same way.
from collections import Counter
from functools import reduce
def join(symbols, pair):
    joined = [""]
    for symbol in symbols:
        if (joined[-1], symbol) == pair:
            joined[-1] += symbol
        else:
            joined.append(symbol)
    return joined[1:]

def learn(corpus, times):
    texts, merges = [(list(text), count) for text, count in corpus.items()], {}
    for _ in range(times):
        pairs = Counter()
        for symbols, count in texts:
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += count
        best = max(pairs, key=pairs.get)  # of equals, the one met first
        merges[best] = pairs[best]
        texts = [(join(symbols, best), count) for symbols, count in texts]
    return merges

merges = learn({"屏幕不错": 4, "屏幕坏了": 3, "手机坏了": 2, "手机不错": 1, "不错": 1}, times=4)
assert merges == {("屏", "幕"): 7, ("不", "错"): 6, ("坏", "了"): 5, ("屏幕", "不错"): 4}
assert reduce(join, merges, "屏幕不错，可惜三天就坏了") == ["屏幕不错", *"，可惜三天就", "坏了"]
merges = learn({"low": 5, "lower": 2, "newest": 6, "widest": 3}, times=4)
assert merges == {("e", "s"): 9, ("es", "t"): 9, ("l", "o"): 7, ("lo", "w"): 7}
assert reduce(join, merges, "lowest") == ["low", "est"]
