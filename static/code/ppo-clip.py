# PPO's clipped objective: how much one token counts, by probability ratio and advantage.
import numpy as np


def ppo_term(rho, advantage, eps=0.2):
    return np.minimum(rho * advantage, np.clip(rho, 1 - eps, 1 + eps) * advantage)


for rho in (1.3, 0.5):
    for advantage in (+1, -1):
        print(f"rho={rho}  A={advantage:+d}  counts as {ppo_term(rho, advantage):+.1f}")

assert np.isclose(ppo_term(1.3, +1), 1.2)  # a good token already 30% likelier: no more to gain
assert np.isclose(ppo_term(0.5, +1), 0.5)  # a good token made rarer: still punished
assert np.isclose(ppo_term(1.3, -1), -1.3)  # a bad token made likelier: still punished
assert np.isclose(ppo_term(0.5, -1), -0.8)  # a bad token already halved: no more to gain

# Where the term is clipped its slope is zero: the update stops there.
slope = (ppo_term(1.31, +1) - ppo_term(1.30, +1)) / 0.01
assert np.isclose(slope, 0)

# GRPO's advantages need no value network: the group's mean is the expectation.
rewards = np.array([1.0, 0.0, 0.0, 1.0])
assert np.allclose((rewards - rewards.mean()) / rewards.std(), [1, -1, -1, 1])
