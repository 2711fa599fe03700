# A bag of words sorts the running example: twelve made-up reviews, six good and six bad, are all it learns from.
from math import exp, log

GOOD = """屏幕 很 亮 颜色 不错/声音 不错 也 好用/送货 快 包装 不错/电池 耐用 很 满意/手感 好 价格 不错/用 了 半年 没 坏
the screen is lovely and bright/good sound and it looks lovely/fast delivery in a lovely box/the battery is strong and we are happy/it feels good and the price is good/half a year and nothing broke"""
BAD = """一周 就 坏 了/充电器 坏 了 没 人 管/屏幕 有 坏点/可惜 声音 太 小/买 来 三天 就 退 了/客服 不 回话 可惜
it broke in a week/the charger broke but they did nothing/the screen has a dead spot/nice but the sound is too quiet/sent it back in three days/they did not answer but sent it back"""

def train(good, bad):
    good, bad = good.replace("/", " ").split(), bad.replace("/", " ").split()
    known = set(good) | set(bad)
    share = lambda words, w: (words.count(w) + 1) / (len(words) + len(known))  # one added to each count
    return {w: log(share(good, w) / share(bad, w)) for w in known}

def chance_good(weights, sentence):
    return 1 / (1 + exp(-sum(weights.get(w, 0) for w in sentence.split())))  # an unknown word counts for nothing

zh, en = (train(g, b) for g, b in zip(GOOD.split("\n"), BAD.split("\n")))
for weights, sentence, p in (
    (zh, "屏幕 不错 可惜 三天 就 坏 了", 0.09), (en, "the screen is lovely but it broke in three days", 0.13),
    (zh, "可惜 三天 就 坏 了 屏幕 不错", 0.09), (en, "it broke in three days but the screen is lovely", 0.13),  # order is lost
    (zh, "屏幕 不错 可惜 三天 就 碎 了", 0.13), (en, "the screen is lovely but it cracked in three days", 0.18),  # a new word
):
    print(f"{chance_good(weights, sentence):.2f}  {sentence}")
    assert abs(chance_good(weights, sentence) - p) < 0.005
print(round(zh["不错"], 2), round(zh["可惜"], 2), round(en["lovely"], 2), round(en["but"], 2))
assert (round(zh["不错"], 2), round(zh["可惜"], 2)) == (1.62, -1.08) and (round(en["lovely"], 2), round(en["but"], 2)) == (1.37, -1.4)
