"""A white cotton blouse laid on linen, embroidered by hand at yoke and cuffs."""
import math

from ..kit.fabric import plain_weave, textile
from ..kit.frame import frame
from ..kit.lie import ground, laid
from ..kit.pattern import mirror, smooth
from ..kit.sewn import button, patch, ribbon, stitches, thread, upon
from .coats import body_half
from .knits import opening


def flower(g, x, y, size, petals, silk, heart):
    """Satin-stitch petals round a knot."""
    for k in range(petals):
        a = 2 * math.pi * k / petals + x
        for d in range(-3, 4):
            b = a + d * 0.11
            long = size * (1 - 0.05 * d * d)
            line = [g.front.at(x + r * math.cos(b), y + r * math.sin(b), 0.065 + lift)[0] for r, lift in ((size * 0.28, 0), (size * 0.65, 0.014), (long, 0))]
            thread(line, size * 0.055, silk)
    for k in range(5):
        a = 2 * math.pi * k / 5
        thread([g.front.at(x + size * 0.1 * math.cos(a), y + size * 0.1 * math.sin(a), 0.07)[0], g.front.at(x + size * 0.12 * math.cos(a + 1), y + size * 0.12 * math.sin(a + 1), 0.085)[0]], size * 0.07, heart)


def blouse(facts, stage, view):
    cotton = textile("cotton", "#e3ddd0", plain_weave, (0.03, 0.03), strength=0.35, distance=0.008, dark=0.2, sheen=0.2, fuzz=0.6, mottle=0.02, wander=0.03)
    half, marks = body_half(6.4, 2.75, 2.75, 2.9, 1.95, 5.2, neck=0.8, slope=0.55, cuff=1.25, upper=1.6, out=0.72, dip=0.45)
    g = laid("blouse", mirror(half), opening(6.4, marks), seed=27, cloth={"bend": 0.25, "thick": 0.045, "stiff": 18, "mass": 0.18}, squeeze=0.955)
    g.show("blouse", cotton, 0.03)
    shade = textile("inside", "#cfc8b8", plain_weave, (0.03, 0.03))
    patch(g.front, smooth([(-0.62, -0.1), (-0.45, -0.35), (0, -0.5), (0.45, -0.35), (0.62, -0.1)], 5), shade, lift=0.05, thick=0, step=0.08)
    arc = smooth([(-0.78, -0.04), (-0.58, -0.36), (0, -0.58), (0.58, -0.36), (0.78, -0.04)], 7)
    patch(g.front, ribbon(arc, 0.2), cotton, lift=0.06, thick=0.05, step=0.07)
    patch(g.front, ribbon([(0, -0.55), (0, -2.2)], 0.3), cotton, lift=0.05, thick=0.03, step=0.08)
    plain = stage.material("thread", "#d8d0c0", rough=0.7)
    for x in (-0.11, 0.11):
        stitches(g.front, [(x, -0.62), (x, -2.15)], plain, 0.05, 0.025, 0.007, 0.08)
    pearl = stage.material("shell", "#ddd5c4", rough=0.2, coat=0.5)
    for y in (-0.75, -1.2, -1.65, -2.05):
        button(upon(g.front, 0, y, 0.085), 0.085, pearl, plain, holes=2)
    red = stage.material("red silk", "#8a2c28", rough=0.45, sheen=0.4)
    blue = stage.material("blue silk", "#33456b", rough=0.45, sheen=0.4)
    green = stage.material("green silk", "#4b6140", rough=0.45, sheen=0.4)
    gold = stage.material("gold silk", "#b98b34", rough=0.45, sheen=0.4)
    for s in (1, -1):
        vine = smooth([(s * 0.42, -0.85), (s * 0.75, -1.3), (s * 0.5, -1.8), (s * 0.85, -2.3), (s * 0.6, -2.75)], 12)
        thread([g.front.at(x, y, 0.055)[0] for x, y in vine], 0.014, green)
        for k in range(4, len(vine) - 2, 4):
            (x, y), (u, v) = vine[k], vine[k + 1]
            a = math.atan2(v - y, u - x) + (0.9 if k % 8 else -0.9)
            for d in (-1, 0, 1):
                thread([g.front.at(x, y, 0.055)[0], g.front.at(x + 0.1 * math.cos(a + d * 0.12), y + 0.1 * math.sin(a + d * 0.12), 0.075)[0], g.front.at(x + 0.18 * math.cos(a), y + 0.18 * math.sin(a), 0.06)[0]], 0.014, green)
        for x, y, size, silk in ((0.75, -1.3, 0.2, red), (0.5, -1.8, 0.16, blue), (0.85, -2.3, 0.2, red), (0.6, -2.78, 0.13, blue), (0.42, -0.85, 0.12, blue), (1.2, -1.75, 0.13, red), (1.25, -2.6, 0.12, blue)):
            flower(g, s * x, y, size, 6 if size > 0.15 else 5, silk, gold)
        (ex, ey), (ix, iy) = marks["end"], marks["inner"]
        band = [(s * ex, ey + 0.02), (s * ix, iy + 0.02), (s * (ix - 0.16), iy + 0.36), (s * (ex - 0.22), ey + 0.4)]
        patch(g.front, band, cotton, lift=0.05, thick=0.05, step=0.08)
        for k in range(9):
            t = (k + 0.5) / 9
            x, y = ex + (ix - ex) * t - 0.08, ey + (iy - ey) * t + 0.2
            for a in (0.6, -0.6):
                thread([g.front.at(s * (x - 0.05), y - 0.05 * a, 0.1)[0], g.front.at(s * (x + 0.05), y + 0.05 * a, 0.105)[0]], 0.013, red if k % 2 else blue)
    (ex, ey), (ix, iy) = marks["end"], marks["inner"]
    mx, my = (ex + ix) / 2 - 0.1, (ey + iy) / 2 + 0.55
    pull = [g.front.at(mx + 0.25 * t, my + 0.1 * t, 0.03 + 0.16 * math.sin(math.pi * t) * (1 if 0.1 < t < 0.9 else 0.3))[0] for t in [k / 16 for k in range(17)]]
    thread(pull, 0.008, plain)
    stitches(g.front, [(mx - 0.5, my - 0.2), (mx + 0.8, my + 0.32)], plain, 0.3, 0.05, 0.006, 0.03, 0.004)
    ground(stage, 4.8, at=(0, -3), tone="#c3b39b")
    return {
        "whole": frame((0, -3.0, 0), 10.0, up=86),
        "detail": frame(g.front.at(0.6, -1.6)[0], 2.3, up=56, turn=-10, focal=100),
        "flaw": frame(g.front.at(mx, my)[0], 1.2, up=58, turn=8, focal=100),
        "label": frame(g.front.at(0, -0.4)[0], 2.2, up=62, turn=6, focal=100),
    }
