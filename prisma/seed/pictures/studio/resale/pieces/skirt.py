"""A pleated tartan skirt laid on linen."""
import math

import numpy as np
from mathutils import Vector

from ..kit.fabric import textile, twill
from ..kit.frame import frame
from ..kit.hide import leather
from ..kit.letters import woven
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.print import Sheet, printed
from ..kit.relief import Lay, crumple, fold, hem
from ..kit.sewn import ribbon, stitches, thread, upon


def sett(stage):
    """The tartan's repeat: navy and green grounds, black guards, a fine line of yellow and of white."""
    bands = [(20, "#22304a"), (4, "#15171a"), (4, "#22304a"), (4, "#15171a"), (6, "#22304a"), (16, "#15171a"), (20, "#2f4a35"), (2, "#15171a"), (2, "#b39a4a"), (2, "#15171a"), (20, "#2f4a35"), (14, "#15171a"), (2, "#c9c2b0"), (12, "#22304a")]
    line = [stage.linear(c) for n, c in bands for _ in range(n)]
    size = len(line)
    s = Sheet(size, "#22304a")
    for y in range(size):
        for x in range(size):
            over = ((x + y) // 2) % 2
            a, b = line[x], line[y]
            s.cells[y * size + x] = [(p * (0.62 if over else 0.38) + q * (0.38 if over else 0.62)) for p, q in zip(a, b)]
    return s.image("sett")


def skirt(facts, stage, view):
    """Knife pleats laid one over the next, a waistband and two leather straps at the hip."""
    weave = dict(strength=0.6, distance=0.012, dark=0.3, sheen=0.12, fuzz=0.7, mottle=0.03, wander=0.012, specular=0.05)
    mat = textile("tartan", "#22304a", twill, (0.06, 0.06), paint=printed(sett(stage), 1.5, 1.5), **weave)
    lay = Lay((-4.4, -8.0), (4.4, 1.6), ground=linen_ground(81))
    tall, count = 6.75, 13
    top, foot = 1.84, 3.15
    chance = stage.rng(facts, "pleats")
    inside = [*smooth([(-1.84, 0.2), (-0.9, 0.52), (0, 0.6), (0.9, 0.52), (1.84, 0.2)], 6), (1.75, -0.3), (-1.75, -0.3)]
    lay.panel("inside", inside, mat, 0.06, edge=0.05, seed=1, over=(0.4, 0.3))
    if view == "label":
        woven(stage, lay, ["WOVEN IN SCOTLAND", "PURE NEW WOOL"], (-0.3, 0.3), (0.95, 0.27), tone="#d9d0ba", ink="#2c3a50", letter=0.06)
    # From our right to our left: each pleat covers the edge of the one before it.
    for k in reversed(range(count)):
        def x_at(t, u):
            half = top + (foot - top) * t**0.92
            return -half + 2 * half * u / count
        wide = 1.55
        left = [(x_at(t, k) + 0.03 * chance.uniform(-1, 1) * t, -0.12 - tall * t) for t in [j / 8 for j in range(9)]]
        right = [(min(x_at(t, count) , x_at(t, k + wide)), -0.12 - tall * t) for t in [j / 8 for j in range(9)]]
        left, right = smooth(left, 4), smooth(right, 4)
        lean = math.atan2((x_at(1, k) - x_at(0, k)), tall)
        x0 = left[0][0]
        shape = [fold([(left[0][0] + 0.1, -2), (left[-1][0] + 0.12, -tall - 0.3)], 0.12, 0.05, 1.2, (0.5, 0.02)), crumple(800 + k, 1.2, 0.018, 1.5, 2.0),
                 hem(0.3, 0.008, 0.008, only=lambda x, y: (y < -tall + 0.35) * 1.0)]
        rise = lambda x, y, d: 0.02 + 0.03 * np.clip(-y / tall, 0, 1)
        lay.panel("pleat", left + right[::-1], mat, 0.05, shape, edge=0.05, bridge=0.16, lift=rise, wobble=0.006, grain=lean, seed=820 + k,
                  over=(-x0 * math.cos(lean) + 0.26, x0 * math.sin(lean)))
    band = smooth([(-1.86, 0.08), (-0.9, -0.08), (0, -0.12), (0.9, -0.08), (1.86, 0.08)], 6)
    lay.panel("waistband", ribbon(band, 0.42), mat, 0.08, [hem(0.05, 0.01, 0.006), crumple(841, 0.8, 0.02)], edge=0.05, bridge=0.1, seed=842, over=(0.5, 0.9))
    sewing = stage.material("thread", "#2a3a34", rough=0.8)
    stitches(lay, [(x, y - 0.16) for x, y in band], sewing, 0.045, 0.03, 0.006, 0.006, 0.004)
    hide = leather("strap", "#3d2719", grain=30, depth=0.2, rough=0.4, wear="#6a4a34", worn=0.15)
    steel = stage.metal("buckle", "#b3aea4", rough=0.22)
    tan = stage.material("strap thread", "#8b6a4a", rough=0.7)
    for y in (-0.03, -0.72):
        run = [(0.5, y - 0.03), (1.0, y), (1.62, y + 0.06)]
        tip = ribbon(smooth(run, 8), 0.22)
        lay.panel("strap", tip, hide, 0.055, [hem(0.03, 0.006, 0.0)], edge=0.04, bridge=0.12, wobble=0.003, seed=850)
        for off in (0.075, -0.075):
            stitches(lay, [(0.54, y - 0.03 + off), (0.82, y - 0.012 + off)], tan, 0.04, 0.025, 0.007, 0.006, 0.003)
        lay.panel("keeper", ribbon([(1.32, y + 0.16), (1.33, y - 0.1)], 0.09), hide, 0.05, edge=0.035, bridge=0.06, wobble=0.002, seed=852)
        f = upon(lay, 1.02, y, 0.035)
        box = [f @ Vector(p) for p in ((-0.13, -0.17, 0), (0.13, -0.17, 0), (0.13, 0.17, 0), (-0.13, 0.17, 0), (-0.13, -0.17, 0))]
        thread(box, 0.026, steel).data.bevel_resolution = 5
        thread([f @ Vector((-0.13, 0, 0.012)), f @ Vector((0.03, 0, 0.03)), f @ Vector((0.15, 0, 0.012))], 0.016, steel)
    lit(stage, lay, 4.8, at=(0, -3.2), tone="#d3c7b4")
    return {
        "whole": frame((0, -3.15, 0), 7.7, up=89),
        "detail": frame(lay.at(0.9, -0.4)[0], 2.4, up=62, turn=-12, focal=100, fstop=8),
        "flaw": frame(lay.at(-0.6, -5.2)[0], 3.2, up=60, turn=-12, focal=100, fstop=8),
        "label": frame(lay.at(-0.3, 0.05)[0], 1.9, up=64, turn=5, focal=100, fstop=8),
    }
