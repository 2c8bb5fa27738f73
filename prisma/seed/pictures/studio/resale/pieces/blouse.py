"""A white cotton blouse laid on linen, embroidered by hand at its yoke and cuffs."""
import math

import numpy as np

from ..kit.cut import flip, sleeve
from ..kit.fabric import plain_weave, textile
from ..kit.frame import frame
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.relief import Lay, crumple, folds, hem, rays, seam
from ..kit.sewn import button, ribbon, stitches, thread, upon


def flower(lay, x, y, size, petals, silk, heart):
    """Satin-stitch petals round a knot."""
    for k in range(petals):
        a = 2 * math.pi * k / petals + x
        for d in range(-3, 4):
            b = a + d * 0.11
            long = size * (1 - 0.05 * d * d)
            line = [lay.at(x + r * math.cos(b), y + r * math.sin(b), 0.008 + lift)[0] for r, lift in ((size * 0.28, 0), (size * 0.65, 0.014), (long, 0))]
            thread(line, size * 0.055, silk)
    for k in range(5):
        a = 2 * math.pi * k / 5
        thread([lay.at(x + size * 0.1 * math.cos(a), y + size * 0.1 * math.sin(a), 0.012)[0], lay.at(x + size * 0.12 * math.cos(a + 1), y + size * 0.12 * math.sin(a + 1), 0.024)[0]], size * 0.07, heart)


def gathers(at, near, far, count, high):
    """Small folds that run out from a gathered neck and die away."""
    def f(x, y, inside=None):
        r, a = np.hypot(x - at[0], y - at[1]), np.arctan2(x - at[0], -(y - at[1]))
        fade = np.clip((far - r) / (far - near), 0, 1) ** 1.3 * np.clip((r - near) / 0.12, 0, 1)
        return high * fade * (np.sin(count * a + 1.3 * np.sin(7 * a) + 0.8 * r) + 0.4 * np.sin(count * 1.7 * a + 2 * r))
    return f


def vine(lay, s, silks):
    """A winding stem with leaves and flowers, down one side of the front."""
    red, blue, green, gold = silks
    stem = smooth([(s * 0.42, -0.95), (s * 0.75, -1.35), (s * 0.5, -1.85), (s * 0.85, -2.35), (s * 0.6, -2.8)], 12)
    thread([lay.at(x, y, 0.006)[0] for x, y in stem], 0.014, green)
    for k in range(4, len(stem) - 2, 4):
        (x, y), (u, v) = stem[k], stem[k + 1]
        a = math.atan2(v - y, u - x) + (0.9 if k % 8 else -0.9)
        for d in (-1, 0, 1):
            tip = (x + 0.18 * math.cos(a), y + 0.18 * math.sin(a))
            thread([lay.at(x, y, 0.006)[0], lay.at(x + 0.1 * math.cos(a + d * 0.12), y + 0.1 * math.sin(a + d * 0.12), 0.016)[0], lay.at(*tip, 0.006)[0]], 0.014, green)
    for x, y, size, silk in ((0.75, -1.35, 0.2, red), (0.5, -1.85, 0.16, blue), (0.85, -2.35, 0.2, red), (0.6, -2.83, 0.13, blue), (0.42, -0.95, 0.12, blue), (1.2, -1.8, 0.13, red), (1.25, -2.6, 0.12, blue)):
        flower(lay, s * x, y, size, 6 if size > 0.15 else 5, silk, gold)


def blouse(facts, stage, view):
    weave = dict(strength=0.4, distance=0.008, dark=0.2, sheen=0.12, fuzz=0.6, mottle=0.02, wander=0.03, specular=0.06)
    cotton = textile("cotton", "#ddd8cd", plain_weave, (0.03, 0.03), **weave)
    lay = Lay((-5.4, -7.6), (5.4, 1.2), ground=linen_ground(91))
    back = [(0, 0.02), (0.5, 0.05), (0.85, 0.1), (1.3, -0.2), (1.2, -2), (0, -2.6)]
    lay.panel("back", back + flip(-1, back)[::-1], cotton, 0.035, [crumple(901, 0.6, 0.03), gathers((0, 0.35), 0.4, 1.4, 40, 0.02)], seed=902, over=5)
    tip, cuff = (1.9, -0.42), (4.2, -5.45)
    plain = stage.material("thread", "#d6cfc0", rough=0.7)
    silks = [stage.material(name, tone, rough=0.45, sheen=0.4) for name, tone in (("red silk", "#8a2c28"), ("blue silk", "#33456b"), ("green silk", "#4b6140"), ("gold silk", "#b98b34"))]
    dx, dy = cuff[0] - tip[0], cuff[1] - tip[1]
    long = math.hypot(dx, dy)
    pull = None
    for s in (1, -1):
        outline, turn = sleeve(s, tip, cuff, 1.65, 1.2, bow=0.3, head=0.42)
        ux, uy, nx, ny = s * dx / long, dy / long, -s * -dy / long, -dx / long
        if nx * s > 0:
            nx, ny = -nx, -ny
        lines = [[(s * tip[0] + ux * long * t + nx * w * (1 - 0.1 * t), tip[1] + uy * long * t + ny * w * (1 - 0.1 * t)) for t in (1.02, 0.85, 0.62)] for w in (0.15, 0.35, 0.55, 0.75, 0.95, 1.12)]
        shape = [folds(905 + s, lines, 0.06, 0.07), rays(911 + s, (s * 2.7, -2.5), -math.pi / 2 + s * 0.6, 1.2, 5, 1.9, 0.1, 0.07), crumple(915 + s, 0.9, 0.04, 0.8, 1.5), crumple(917 + s, 0.3, 0.009)]
        lay.panel("sleeve", outline, cotton, 0.1, shape, round_=0.2, grain=turn, seed=921 + s, over=3 * s)
        end = (s * cuff[0], cuff[1])

        def spot(t, w, end=end, ux=ux, uy=uy, nx=nx, ny=ny):
            return (end[0] - ux * t + nx * w, end[1] - uy * t + ny * w)
        band = [spot(0.42, 0.08), spot(-0.02, 0.1), spot(-0.02, 1.1), spot(0.42, 1.14)]
        lay.panel("cuff", band, cotton, 0.06, [hem(0.05, 0.008, 0.006)], edge=0.05, bridge=0.1, grain=turn, seed=925 + s, over=8)
        for k in range(11):
            w = 0.16 + 0.9 * k / 10
            for a in (1, -1):
                thread([lay.at(*spot(0.2 - 0.06 * a, w - 0.035), 0.008)[0], lay.at(*spot(0.2 + 0.06 * a, w + 0.035), 0.014)[0]], 0.013, silks[k % 2])
        for t in (0.06, 0.35):
            stitches(lay, [spot(t, 0.12), spot(t, 1.08)], plain, 0.05, 0.03, 0.006, 0.006, 0.004)
        if s == -1:
            pull = spot
    side = smooth([(2.75, -2.45), (2.72, -4.4), (2.9, -6.3)], 7)
    hole = smooth([(1.95, -0.4), (1.85, -0.95), (1.98, -1.65), (2.75, -2.45)], 6)
    neck = smooth([(0, -0.6), (0.45, -0.5), (0.74, -0.2), (0.82, 0.06)], 6)
    half = neck + [(1.4, -0.16)] + hole + side[1:] + smooth([(2.88, -6.36), (1.5, -6.46), (0, -6.5)], 5)
    shape = [gathers((0, 0.3), 0.75, 2.2, 46, 0.035), folds(931, [[(x, -2.4), (x * 1.15, -4.2), (x * 1.3, -6.7)] for x in (-1.9, -1.1, -0.4, 0.5, 1.3, 2.0)], 0.14, 0.08), crumple(935, 1.0, 0.035, 1.2, 1.4), crumple(937, 0.3, 0.008),
             rays(941, (2.6, -2.5), -math.pi / 2 - 0.6, 1.2, 5, 1.8, 0.1, 0.05), rays(943, (-2.6, -2.5), -math.pi / 2 + 0.6, 1.2, 5, 1.8, 0.1, 0.05), hem(0.16, 0.01, 0.01, only=lambda x, y: (y < -6.1) * 1.0),
             seam(flip(1, hole), 0.016, 0.035, 0.01), seam(flip(-1, hole), 0.016, 0.035, 0.01)]
    lay.panel("front", half + flip(-1, half)[::-1], cotton, 0.06, shape, edge=0.05, bridge=0.2, seed=951, over=9)
    placket = [(-0.16, -0.6), (0.16, -0.6), (0.15, -2.3), (-0.15, -2.3)]
    lay.panel("placket", placket, cotton, 0.035, [hem(0.04, 0.006, 0.006)], edge=0.035, bridge=0.08, seed=953, over=12)
    for x in (-0.11, 0.11):
        stitches(lay, [(x, -0.66), (x, -2.24)], plain, 0.045, 0.028, 0.006, 0.006, 0.004)
    ring = smooth([(-0.86, 0.04), (-0.74, -0.3), (-0.42, -0.58), (0, -0.68), (0.42, -0.58), (0.74, -0.3), (0.86, 0.04)], 8)
    lay.panel("neck band", ribbon(ring, 0.2), cotton, 0.05, [hem(0.035, 0.006, 0.004)], edge=0.045, bridge=0.08, seed=955, over=15)
    pearl = stage.material("shell", "#d8d0bf", rough=0.2, coat=0.5)
    for y in (-0.85, -1.28, -1.71, -2.12):
        button(upon(lay, 0, y, 0.004), 0.085, pearl, plain, holes=2)
    for s in (1, -1):
        vine(lay, s, silks)
    # The pull: one thread stands out in a loop, the cloth drawn along it.
    x0, y0 = pull(0.72, 0.55)
    x1, y1 = pull(0.62, 0.95)
    loop = [lay.at(x0 + (x1 - x0) * t + 0.03 * math.sin(9 * t), y0 + (y1 - y0) * t, 0.012 + 0.17 * math.sin(math.pi * t) ** 0.8)[0] for t in [k / 20 for k in range(21)]]
    thread(loop, 0.0075, plain)
    for far in (-0.45, 0.45):
        run = [(x0 + far * t * (x1 - x0) * 3, y0 + far * t * (y1 - y0) * 3) for t in (0, 0.5, 1)]
        stitches(lay, run, plain, 0.3, 0.03, 0.005, 0.004, 0.003)
    spot = pull(0.68, 0.72)
    lit(stage, lay, 5, at=(0, -3), tone="#bcae98")
    return {
        "whole": frame((0, -3.0, 0), 9.7, up=89),
        "detail": frame(lay.at(0.5, -1.7)[0], 2.6, up=62, turn=-10, focal=100, fstop=8),
        "flaw": frame(lay.at(*spot)[0], 1.5, up=60, turn=8, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.7)[0], 2.4, up=64, turn=6, focal=100, fstop=8),
    }
