"""Lying: clothes on linen, seen from above."""
from .relief import folds, waves


def linen_ground(seed, high=0.035):
    """How a linen cloth lies on a table: a few long soft folds, drawn from its corners."""
    swell = waves(seed, 7.0, 10, 0.6, 1.6)
    lines = folds(seed, [[(-9, 2), (-5, -1), (-3.5, -6), (-4.5, -14)], [(10, 4), (5.6, -1), (5, -7), (7, -14)], [(-8, -13), (-2, -12.6), (4, -13.4), (9, -12)],
                         [(-9, 3.5), (-2, 2.4), (3, 2.9), (9, 2.2)]], 0.6, high * 1.8)
    return lambda x, y: high * 0.6 * swell(x, y) + lines(x, y)


def lit(stage, lay, reach, tone="#d3c7b4", at=(0, 0), low=0.85, power=1.45, soft=0.6):
    """The linen below a Lay, lit low from the left so that its folds are read."""
    lay.cloth(stage.linen(tone, pitch=30.0))
    stage.window(scale=reach / 2.1, height=low, at=(at[0], at[1], 0), soft=soft, power=power)
