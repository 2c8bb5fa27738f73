"""Lying: a garment let fall on linen, seen from above."""
from .drape import Garment, floor


def ground(stage, reach, ripples=0.0, tone="#d3c7b4", at=(0, 0), low=0.85):
    """Linen on a table, lit low from the left so that its folds are read."""
    stage.flat(stage.linen(tone, pitch=30.0), size=reach * 4, ripples=ripples)
    stage.window(scale=reach / 2.1, height=low, at=(at[0], at[1], 0), soft=0.6, power=1.45)


def laid(name, outline, is_open, seed=1, step=0.17, belly=0.22, shape=None, cloth=None, squeeze=0.965):
    """A sewn garment dropped on the ground at z = 0."""
    settings = {"frames": 28, "bend": 1.0, "stiff": 25, "mass": 0.35, "thick": 0.07, "friction": 30, **(cloth or {})}
    return Garment(name, outline, is_open, step=step, belly=belly, squeeze=squeeze, shape=shape,
                   colliders=[floor(z=-0.02)], cloth=settings, seed=seed, at=(0, 0, 0.42))
