# DPO: the reward model's loss, with log-ratios of two models in place of scores.
import numpy as np


def log_sigmoid(z):
    return -np.log1p(np.exp(-z))


def reward_loss(r_w, r_l):
    return -log_sigmoid(r_w - r_l)


def dpo_loss(logp_w, logp_l, ref_w, ref_l, beta=0.1):
    """Log-probabilities of the better (w) and worse (l) answer: policy, then reference."""
    return -log_sigmoid(beta * (logp_w - ref_w) - beta * (logp_l - ref_l))


# The better answer scores 3, the worse 1; adding 10 to both changes nothing.
assert round(reward_loss(3, 1), 2) == 0.13 and np.isclose(reward_loss(13, 11), reward_loss(3, 1))
assert round(reward_loss(1, 3), 2) == 2.13
# A policy equal to its reference is undecided: log 2.
assert np.isclose(dpo_loss(-40, -35, -40, -35), np.log(2))
# Two nats more willing for the better answer, one less for the worse.
assert round(dpo_loss(-38, -36, -40, -35), 3) == 0.554
# It is the same function: the implicit reward is beta times the log-ratio.
assert np.isclose(dpo_loss(-38, -36, -40, -35), reward_loss(0.1 * 2, 0.1 * -1))
print("DPO loss:", dpo_loss(-38, -36, -40, -35).round(3))
