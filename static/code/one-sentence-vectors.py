# Averaged word vectors sort the running example: the same twelve reviews, with real GloVe vectors (one-sentence-vectors.json, beside this file).
import json
from pathlib import Path
import numpy as np

FILE = Path(__file__).with_name("one-sentence-vectors.json")
VECTOR = {w: np.array(v) for w, v in json.loads(FILE.read_text()).items()}
GOOD = "the screen is lovely and bright/good sound and it looks lovely/fast delivery in a lovely box/the battery is strong and we are happy/it feels good and the price is good/half a year and nothing broke"
BAD = "it broke in a week/the charger broke but they did nothing/the screen has a dead spot/nice but the sound is too quiet/sent it back in three days/they did not answer but sent it back"

def average(text):
    return np.mean([VECTOR[w] for w in text.split() if w in VECTOR], axis=0)

def cosine(a, b):
    return a @ b / np.linalg.norm(a) / np.linalg.norm(b)

centre = lambda reviews: np.mean([average(r) for r in reviews.split("/")], axis=0)
good, bad = centre(GOOD), centre(BAD)
for sentence, expected in (
    ("the screen is lovely but it broke in three days", (0.962, 0.977)),  # right
    ("the screen is gorgeous but it cracked in three days", (0.960, 0.965)),  # too
    ("it is not good it is bad", (0.942, 0.921)),  # wrong
    ("it is not bad it is good", (0.942, 0.921)),  # the same words
):
    near = [round(cosine(average(sentence), c), 3) for c in (good, bad)]
    print("good %.3f  bad %.3f " % tuple(near), sentence)
    assert np.allclose(near, expected, atol=0.0011)
for a, b, alike in (("lovely", "gorgeous", 0.88), ("good", "bad", 0.77)):
    assert round(cosine(VECTOR[a], VECTOR[b]), 2) == alike
