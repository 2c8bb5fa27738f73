"""Sweaters laid on linen."""
import math

import numpy as np

from ..kit.cut import flip, sleeve
from ..kit.fabric import stocking, textile
from ..kit.frame import frame
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.relief import Lay, crumple, fold, folds, rays
from ..kit.sewn import stitches, thread


def strand(d, wide):
    return np.sqrt(np.maximum(0, 1 - (d / wide) ** 2))


def rope(x, y, at, wide, period):
    """Two strands that cross over one another."""
    a = 2 * np.pi * y / period
    one = strand(x - at - 0.22 * wide * np.sin(a), 0.27 * wide) * (0.82 + 0.26 * np.cos(a))
    two = strand(x - at + 0.22 * wide * np.sin(a), 0.27 * wide) * (0.82 - 0.26 * np.cos(a))
    return np.maximum(one, two)


def diamonds(x, y, at, wide, period):
    """A travelling stitch that makes lozenges, filled with small moss stitches."""
    tri = np.abs(((y / period) % 1) * 2 - 1) * wide / 2 * 0.86
    lines = np.maximum(strand(x - at - tri, 0.07), strand(x - at + tri, 0.07))
    within = np.clip((tri - np.abs(x - at)) / 0.08, 0, 1)
    moss = np.clip(np.sin(2 * np.pi * x / 0.13) * np.sin(2 * np.pi * y / 0.11), 0, 1) * within
    return np.maximum(lines * 0.85, moss * 0.4)


def aran(x, y):
    """Across the front, from the middle: a wide rope, lozenges, a rope, moss."""
    a = np.abs(x)
    total = rope(x, y, 0, 0.56, 0.84)
    for at in (-0.86, 0.86):
        total = np.maximum(total, diamonds(x, y, at, 0.8, 1.1))
    for at in (-1.5, 1.5):
        total = np.maximum(total, rope(x * np.sign(at), y, abs(at), 0.36, 0.52))
    moss = np.clip(np.sin(2 * np.pi * x / 0.13) * np.sin(2 * np.pi * y / 0.11), 0, 1) * 0.42
    return np.maximum(total, moss * (a > 1.76))


def ribs(pitch, high, angle=0.0):
    """Ribs of a pitch that run along an angle from upright."""
    c, s = math.cos(angle), math.sin(angle)
    return lambda x, y, inside=None: high * np.abs(np.sin(np.pi * (x * c + y * s) / pitch)) ** 0.7


def round_ribs(count, high):
    return lambda x, y, inside=None: high * np.abs(np.sin(count * np.arctan2(x, -(y - 0.35)))) ** 0.7


class Sweater:
    """Body, sleeves and ribbed ends of a crew-necked sweater; mats are for the cloth and its ribs."""

    def __init__(self, lay, length, chest, cuff, mat, ribbed, thick, seed, body=None, arm=None, rib=None, deep=0.62, neck=0.95):
        pit, shoulder, drop = -2.75, 2.2, 0.62
        inside = [(0, 0.06), (0.6, 0.05), (1.2, -0.2), (1.2, -1.6), (0, -1.9)]
        lay.panel("back", inside + flip(-1, inside)[::-1], mat, thick * 0.8, edge=thick * 0.6, seed=seed, over=7)
        tip = (shoulder - 0.05, -drop + 0.1)
        for s in (1, -1):
            outline, turn = sleeve(s, tip, cuff, 1.35, 0.78, bow=0.2, head=0.36)
            dx, dy = cuff[0] - tip[0], cuff[1] - tip[1]
            long = math.hypot(dx, dy)
            ux, uy, nx, ny = s * dx / long, dy / long, dy / long * s, -dx / long
            start = (s * tip[0], tip[1])

            def local(x, y, ux=ux, uy=uy, nx=nx, ny=ny, start=start):
                return (x - start[0]) * nx + (y - start[1]) * ny, (x - start[0]) * ux + (y - start[1]) * uy
            shape = [rays(seed + 3 + s, (s * 2.9, pit - 0.1), -math.pi / 2 + s * 0.5, 1.1, 4, 1.9, 0.2, 0.07), crumple(seed + 5 + s, 1.4, 0.05, 0.8, 1.5),
                     folds(seed + 7 + s, [[(s * 2.75, -3.5 - 0.5 * k), (s * 3.2, -3.35 - 0.5 * k), (s * 3.7, -3.45 - 0.4 * k)] for k in range(3)], 0.17, 0.06)]
            if arm:
                shape.append(lambda x, y, d, local=local: arm(*local(x, y)))
            lay.panel("sleeve", outline, mat, thick * 1.5, shape, round_=0.3, grain=turn, seed=seed + 9 + s, over=3 * s)
            a = (s * cuff[0], cuff[1])
            side = (nx, ny) if nx * s < 0 else (-nx, -ny)
            band = [(a[0] - ux * deep, a[1] - uy * deep), a, (a[0] + side[0] * 0.78, a[1] + side[1] * 0.78), (a[0] + side[0] * 0.8 - ux * deep, a[1] + side[1] * 0.8 - uy * deep)]
            lay.panel("cuff", band, ribbed, thick * 0.9, [ribs(rib or 0.1, thick * 0.45 if rib else 0, turn)], round_=0.16, grain=turn, seed=seed + 13 + s, bridge=0.08, over=11)
        side = smooth([(chest, pit), (chest * 0.985, -length * 0.62), (chest * 0.97, -length + deep)], 7)
        hole = smooth([(shoulder, -drop), (shoulder - 0.12, -drop - 0.6), (shoulder - 0.05, -drop - 1.3), (chest, pit)], 6)
        dip = smooth([(0, -0.78), (0.5, -0.62), (0.82, -0.28), (0.98, 0.0)], 6)
        half = dip + [(1.6, -0.28)] + hole + side[1:] + [(0, -length + deep)]
        outline = half + flip(-1, half)[::-1]
        shape = [rays(seed + 20, (2.5, pit - 0.1), -math.pi / 2 - 0.6, 1.1, 4, 2.2, 0.2, 0.07), rays(seed + 23, (-2.5, pit - 0.1), -math.pi / 2 + 0.6, 1.1, 4, 2.2, 0.2, 0.07),
                 crumple(seed + 25, 1.9, 0.06, 1.3, 1.5), fold([(-1.6, -4.2), (-0.5, -4.6), (1.0, -4.4)], 0.3, 0.07), fold([(1.9, -5.0), (0.8, -5.2), (-0.2, -5.1)], 0.26, 0.06)]
        if body:
            shape.append(lambda x, y, d: body(x, y))
        lay.panel("front", outline, mat, thick, shape, edge=thick * 0.8, bridge=0.25, seed=seed + 27)
        hem_ = [(-chest * 0.975, -length + deep + 0.02), (chest * 0.975, -length + deep + 0.02), (chest * 0.95, -length), (-chest * 0.95, -length)]
        lay.panel("hem", hem_, ribbed, thick * 1.1, [ribs(rib or 0.1, thick * 0.45 if rib else 0), crumple(seed + 29, 1.2, 0.03)], round_=0.16, bridge=0.1, seed=seed + 31, over=13)
        outer = smooth([(0, -0.93), (0.58, -0.74), (0.95, -0.32), (1.06, 0.06), (0.72, 0.2), (0, 0.24)], 8)
        inner = smooth([(0, -0.02), (0.5, -0.03), (0.76, -0.1), (0.72, -0.3), (0.42, -0.55), (0, -0.66)], 8)
        lay.panel("neck", outer + flip(-1, outer)[::-1], ribbed, thick * 1.2, [round_ribs(48 if not rib else 30, thick * 0.4 if rib else thick * 0.12)], round_=0.12, bridge=0.08, seed=seed + 33, over=17, wobble=0.004,
                  hole=inner + flip(-1, inner)[::-1])


def fisherman(facts, stage, view):
    tone = "#b3a793"
    wool = dict(strength=0.8, distance=0.03, dark=0.5, sheen=0.25, specular=0.04, fuzz=0.9, mottle=0.05)
    mat = textile("aran", tone, stocking, (0.062, 0.052), size=(32, 32), wander=0.05, **wool)
    lay = Lay((-5, -7.9), (5, 1.2), step=0.022 if view != "whole" else 0.027, ground=linen_ground(71))
    rise = 0.12

    def arm(u, v):
        # Strands of the sleeve: one rope down its middle between lozenges' moss.
        u = np.abs(u) - 0.62
        moss = np.clip(np.sin(2 * np.pi * u / 0.13) * np.sin(2 * np.pi * v / 0.11), 0, 1) * 0.42
        return rise * np.maximum(rope(u, v, 0, 0.46, 0.66), moss * (np.abs(u) > 0.3))
    Sweater(lay, 6.6, 2.75, (3.95, -5.95), mat, mat, 0.13, 700, body=lambda x, y: rise * aran(x, y), arm=arm, rib=0.13)
    pills = stage.material("pill", "#c4b69b", rough=1, sheen=0.4, bump=0.6, scale=60)
    chance = stage.rng(facts, "pills")
    for _ in range(90):
        x, y = -2.25 + chance.gauss(0, 0.2), -3.15 + chance.gauss(0, 0.45)
        ball = stage.lathe("pill", [(0, -0.02), (0.02, -0.012), (0.026, 0.0), (0.018, 0.018), (0, 0.022)], pills, seg=9)
        ball.location = lay.at(x, y, 0.012)[0]
        ball.rotation_euler = (chance.uniform(0, 3), chance.uniform(0, 3), 0)
        ball.scale = [chance.uniform(0.4, 1.2) * v for v in (1, chance.uniform(0.7, 1.3), 1)]
        if chance.random() < 0.5:
            tail = [lay.at(x + 0.03 * k * chance.uniform(0.5, 1), y + 0.03 * k * chance.uniform(-1, 1), 0.015)[0] for k in range(4)]
            thread(tail, 0.003, pills)
    lit(stage, lay, 5, at=(0, -3), tone="#c4b59e")
    return {
        "whole": frame((0, -3.15, 0), 9.1, up=89),
        "detail": frame(lay.at(0.1, -1.3)[0], 3.2, up=62, turn=-12, focal=100, fstop=8),
        "flaw": frame(lay.at(-2.25, -3.1)[0], 1.9, up=64, turn=-8, focal=100, fstop=8),
        "label": frame(lay.at(0.5, -6.1)[0], 2.9, up=56, turn=14, focal=100, fstop=8),
    }


def crewneck(facts, stage, view):
    tone = "#454344"
    soft = dict(strength=0.6, distance=0.02, dark=0.4, sheen=0.35, specular=0.04, fuzz=1.0, mottle=0.05)
    mat = textile("cashmere", tone, stocking, (0.034, 0.03), size=(32, 32), **soft)
    ribbed = textile("rib", tone, lambda u, v: max(0.12, stocking((u * 2) % 1, v)) if u < 0.5 else 0.1, (0.085, 0.035), size=(48, 24), **{**soft, "strength": 1.0, "distance": 0.045, "dark": 0.55})
    lay = Lay((-4.8, -7.2), (4.8, 1.2), ground=linen_ground(75))
    Sweater(lay, 6.0, 2.4, (3.65, -5.6), mat, ribbed, 0.085, 750, deep=0.6)
    if view in ("label", "whole"):
        clip = stage.material("label", "#cfc6b6", rough=0.85)
        lay.panel("label", [(-0.3, -0.2), (0.3, -0.2), (0.3, -0.29), (0.22, -0.27), (0.1, -0.3), (-0.12, -0.28), (-0.3, -0.3)], clip, 0.012, edge=0.02, wobble=0.006, bridge=0.05, seed=77)
    yarn = stage.material("yarn", "#59544f", rough=1, sheen=0.5, bump=0.4, scale=80)
    for k in range(8):
        y = -5.3 + k * 0.034
        stitches(lay, [(1.2, y), (1.49, y + 0.005)], yarn, 0.028, 0.014, 0.012, 0.012, 0.014)
    for k in range(8):
        x = 1.22 + k * 0.036
        stitches(lay, [(x, -5.33), (x, -5.05)], yarn, 0.028, 0.016, 0.011, 0.016, 0.014)
    lit(stage, lay, 4.6, at=(0, -3), tone="#cdc2b0")
    return {
        "whole": frame((0, -2.9, 0), 8.5, up=89),
        "detail": frame(lay.at(-0.1, -0.6)[0], 2.6, up=62, turn=-10, focal=100, fstop=8),
        "flaw": frame(lay.at(1.3, -5.3)[0], 1.4, up=62, turn=-8, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.25)[0], 1.7, up=66, turn=6, focal=100, fstop=8),
    }
