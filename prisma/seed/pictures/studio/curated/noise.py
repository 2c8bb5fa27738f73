"""Smooth chance in two dimensions, for height fields."""
import math


def smooth(luck, waves=7, low=1.0, high=4.0):
    """A function of (x, y) about -1..1: a few waves of chance direction and length."""
    parts = []
    for _ in range(waves):
        a, f = luck.uniform(0, 6.3), luck.uniform(low, high)
        parts.append((f * math.cos(a), f * math.sin(a), luck.uniform(0, 6.3), 1 / math.sqrt(f)))
    total = sum(p[3] for p in parts) * 0.6
    return lambda x, y: sum(w * math.sin(p * x + q * y + s) for p, q, s, w in parts) / total


def step(a, b, x):
    t = max(0.0, min(1.0, (x - a) / (b - a)))
    return t * t * (3 - 2 * t)
