"""Jeans laid on linen: front, or back for the views that need it."""
import numpy as np

from ..kit.cut import flip
from ..kit.fabric import marked, textile, twill
from ..kit.frame import frame
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.relief import Lay, along, crumple, folds, hem, rays, seam, waves
from ..kit.sewn import button, ribbon, stitches, upon

LOW = -10.45


def side_seam(s):
    return flip(s, smooth([(1.9, -0.35), (2.25, -1.7), (2.42, -3.2), (2.4, -6.5), (2.34, LOW)], 8))


def inner_seam(s):
    return flip(s, smooth([(0.0, -3.0), (0.16, -3.9), (0.3, -6.5), (0.5, LOW)], 8))


def leg(s, top):
    return [*flip(s, top), *side_seam(s), *inner_seam(s)[::-1]]


def rubbed(x, y, line, wide=0.05, much=0.8):
    """Pale where a seam stands up and is rubbed, in short flecks."""
    d, _, _ = along(x, y, line)
    return much * np.exp(-((d / wide) ** 2)) * np.clip(0.45 + waves(7, 0.16)(x, y) * 0.7, 0, 1)


def faded(x, y, inside=None):
    """Where thighs and knees were rubbed, and the fine lines that sitting folds in at the hip."""
    a = np.abs(x)
    cloud = 0.75 + 0.35 * waves(3, 0.8)(x, y)
    thigh = 0.62 * np.exp(-(((a - 1.3) / 0.75) ** 2) - (((y + 4.6) / 1.9) ** 2))
    knee = 0.55 * np.exp(-(((a - 1.35) / 0.7) ** 2) - (((y + 7.0) / 1.1) ** 2))
    total = (thigh + knee) * cloud
    for k in range(6):
        for s in (1, -1):
            line = [(s * 0.25, -2.75 - 0.14 * k), (s * 1.0, -2.45 - 0.2 * k), (s * 1.95, -2.0 - 0.3 * k)]
            d, _, t = along(x, y, line)
            total = total + 0.42 * np.exp(-((d / 0.06) ** 2)) * np.sin(np.pi * np.clip(t, 0, 1))
    for s in (1, -1):
        total = np.maximum(total, rubbed(x, y, side_seam(s)))
        total = np.maximum(total, rubbed(x, y, inner_seam(s), 0.05, 0.6))
        total = np.maximum(total, rubbed(x, y, [(s * 0.5, LOW + 0.42), (s * 2.34, LOW + 0.42)], 0.05))
    return np.clip(total, 0, 0.95)


def combed(x, y, inside=None):
    """The back of the knee: crossing pale lines where the cloth creased for years."""
    total = 0
    shift = 0.06 * waves(5, 0.9)(x, y)
    for s in (1, -1):
        for k in range(6):
            y0 = -5.75 - 0.36 * k
            for lean in (0.75, -0.75):
                line = [(s * 0.4, y0 - lean / 2), (s * 1.35, y0), (s * 2.3, y0 + lean / 2)]
                d, _, t = along(x, y + shift, line)
                total = np.maximum(total, 0.85 * np.exp(-((d / 0.055) ** 2)) * np.sin(np.pi * np.clip(t, 0.02, 0.98)) ** 0.7)
    total = total * np.exp(-(((y + 6.65) / 1.25) ** 4)) * (0.8 + 0.3 * waves(9, 0.25)(x, y))
    seat = 0.4 * np.exp(-(((np.abs(x) - 1.1) / 0.8) ** 2) - (((y + 3.2) / 0.9) ** 2)) * (0.7 + 0.4 * waves(11, 0.6)(x, y))
    total = np.maximum(total, seat)
    for s in (1, -1):
        total = np.maximum(total, rubbed(x, y, side_seam(s)))
    return np.clip(total, 0, 0.95)


def shape_of(s, seed):
    return [
        rays(seed, (s * 0.05, -2.9), -np.pi / 2 + s * 1.0, 1.3, 6, 1.9, 0.1, 0.06), rays(seed + 3, (s * 0.2, -3.2), s * 0.3 if s > 0 else np.pi - 0.3, 0.8, 4, 1.7, 0.09, 0.045),
        folds(seed + 5, [[(s * 0.4, -6.3 - 0.4 * k), (s * 1.2, -6.45 - 0.4 * k), (s * 2.2, -6.25 - 0.4 * k)] for k in range(4)], 0.12, 0.045),
        folds(seed + 9, [[(s * 0.6, -9.0), (s * 1.3, -9.3), (s * 2.2, -9.1)], [(s * 0.6, -9.7), (s * 1.5, -9.6), (s * 2.3, -9.85)]], 0.14, 0.055),
        crumple(seed + 11, 1.3, 0.05, 1.2, 1.5), crumple(seed + 15, 0.4, 0.014),
        seam(side_seam(s), 0.03, 0.05, 0.02, 0.2, raised=0), seam(inner_seam(s), 0.03, 0.05, 0.02, 0.2)]


def turn_ups(lay, mat, s):
    """Turned up once: the paler inner side, and the white selvedge of the outer seam."""
    up = flip(s, [(0.44, LOW + 0.44), (2.4, LOW + 0.46), (2.38, LOW - 0.02), (0.47, LOW - 0.02)])
    lay.panel("turn-up", up, mat, 0.09, [crumple(80 + s, 0.4, 0.014)], edge=0.07, bridge=0.08, seed=81 + s, over=40, marks=lambda x, y, d: 0.62 + 0.3 * waves(13, 0.3)(x, y) * 0.5 + 0.3 * np.exp(-(((y - LOW - 0.42) / 0.05) ** 2)))


def jeans(facts, stage, view):
    back = view in ("label", "flaw")
    blue, pale = "#2d3445", "#98a1ae"
    denim = dict(strength=0.7, distance=0.02, dark=0.45, sheen=0.08, fuzz=0.5, wander=0.03, specular=0.08)
    mat = textile("denim", blue, twill, (0.1, 0.1), paint=marked(blue, pale), **denim)
    gold = stage.material("thread", "#b9853f", rough=0.7)
    lay = Lay((-4.2, -11.4), (4.2, 1.2), ground=linen_ground(61))
    wear = combed if back else faded
    if not back:
        inner = [(-1.8, 0.12), (0, -0.02), (1.8, 0.12), (1.8, -0.6), (0, -0.75), (-1.8, -0.6)]
        lay.panel("inside", inner, mat, 0.08, edge=0.06, seed=60, over=30, marks=lambda x, y, d: 0.45 + 0 * x)
    top = [(0, -0.3), (0.9, -0.24), (1.86, -0.1)] if not back else [(0, 0.0), (0.9, -0.05), (1.86, -0.1)]
    for s in (1, -1):
        lay.panel("leg", leg(s, top), mat, 0.13, shape_of(s, 63 + 20 * s), edge=0.12, bridge=0.12, seed=65 + s, over=(7 * s, 0.0), grain=0.02 * s, marks=wear)
    for s in (1, -1):
        turn_ups(lay, mat, s)
        seam_ = [(x - s * 0.07, y) for x, y in side_seam(s) if y > LOW + 0.5]
        stitches(lay, seam_[:9], gold, 0.055, 0.03, 0.01, 0.008, 0.004)
        stitches(lay, [(x + s * 0.07, y) for x, y in inner_seam(s) if y > LOW + 0.5], gold, 0.055, 0.03, 0.01, 0.008, 0.004)
    band = smooth([(-1.88, -0.12), (-0.95, -0.28), (0, -0.34 if not back else -0.1), (0.95, -0.28), (1.88, -0.12)] if not back else [(-1.88, -0.12), (-0.95, -0.08), (0, -0.04), (0.95, -0.08), (1.88, -0.12)], 7)
    lay.panel("waistband", ribbon(band, 0.42), mat, 0.1, [hem(0.05, 0.01, 0.012, 0.15)], edge=0.06, bridge=0.08, seed=85, over=50,
              marks=lambda x, y, d: rubbed(x, y, [(a, b + 0.2) for a, b in band], 0.05, 0.7))
    for off in (0.16, -0.16):
        stitches(lay, [(x, y + off) for x, y in band], gold, 0.055, 0.03, 0.011, 0.008, 0.004)
    places = {}
    if back:
        yoke = [smooth([(s * 2.05, -0.8), (s * 1.0, -1.0), (0, -1.3)], 6) for s in (1, -1)]
        for line in yoke:
            for off in (0, -0.08):
                stitches(lay, [(x, y + off) for x, y in line], gold, 0.06, 0.03, 0.012, 0.008, 0.004)
        for off in (-0.03, 0.05):
            stitches(lay, [(off, -1.35), (off, -2.95)], gold, 0.06, 0.03, 0.012, 0.008, 0.004)
        for s in (1, -1):
            pocket = flip(s, [(0.5, -1.45), (1.78, -1.32), (1.82, -2.6), (1.2, -3.02), (0.55, -2.75)])
            lay.panel("pocket", pocket, mat, 0.07, [crumple(90 + s, 0.5, 0.02), hem(0.05, 0.008, 0.01, 0.15)], edge=0.05, bridge=0.07, seed=91 + s, over=(3 + s, 0.2),
                      marks=lambda x, y, d, p=pocket: np.maximum(rubbed(x, y, [*p, p[0]], 0.05, 0.8), 0.28 * np.exp(-(((np.abs(x) - 1.15) / 0.4) ** 2) - (((y + 2.2) / 0.5) ** 2))))
            for m in (0.05, 0.12):
                inner = [(s * 1.15 + (x - s * 1.15) * (1 - m), -2.2 + (y + 2.2) * (1 - m * 0.9)) for x, y in pocket]
                stitches(lay, [inner[0], *inner[4:0:-1]] if m > 0.1 else [*inner, inner[0]], gold, 0.06, 0.03, 0.011, 0.008, 0.004)
    else:
        steel, copper = stage.metal("button", "#8d7b66", rough=0.35), stage.metal("copper", "#9a5e3c", rough=0.35)
        for s in (1, -1):
            curve = smooth([(s * 1.0, -0.5), (s * 1.12, -1.1), (s * 1.55, -1.5), (s * 2.16, -1.56)], 8)
            facing = curve + [(s * 2.1, -1.2), (s * 1.92, -0.42), (s * 1.0, -0.45)]
            # The pocket's mouth: its facing lies deeper, its edge stands up.
            lay.panel("mouth", ribbon([(x + s * 0.02, y - 0.06) for x, y in curve], 0.14), mat, 0.05, edge=0.06, bridge=0.05, seed=93 + s, over=(5 + s, 0.4), marks=lambda x, y, d, c=curve: np.maximum(faded(x, y) * 0.6, rubbed(x, y, c, 0.05, 0.9)))
            for off in (0.07, 0.15):
                stitches(lay, [(x - s * off * 0.5, y - off) for x, y in curve[1:]], gold, 0.055, 0.03, 0.011, 0.008, 0.004)
            for x, y in ((s * 1.0, -0.62), (s * 2.08, -1.68)):
                dot = stage.lathe("rivet", [(0.05, 0), (0.05, 0.015), (0.03, 0.03, 0.01), (0.018, 0.05), (0, 0.05)], copper, seg=24)
                dot.matrix_world = upon(lay, x, y, 0.0)
        coin = [(1.3, -0.72), (1.84, -0.66), (1.94, -1.3), (1.62, -1.42), (1.34, -1.18)]
        lay.panel("coin pocket", coin, mat, 0.05, [hem(0.04, 0.006, 0.006, 0.12)], edge=0.04, bridge=0.05, seed=95, over=(2.1, 0.7), marks=lambda x, y, d: rubbed(x, y, [*coin, coin[0]], 0.04, 0.7))
        stitches(lay, [(1.33, -0.77), (1.82, -0.71)], gold, 0.055, 0.03, 0.011, 0.008, 0.004)
        stitches(lay, [(1.35, -0.78), (1.38, -1.16)], gold, 0.055, 0.03, 0.011, 0.008, 0.004)
        ink = stage.material("ink", "#0b0c18", rough=0.4)
        dot = stage.lathe("ink", [(0.038, 0), (0.034, 0.003), (0, 0.0035)], ink, seg=20)
        dot.matrix_world = upon(lay, 1.6, -1.02, 0.0)
        fly = [(0.06, -0.5), (0.06, -2.75)] + smooth([(-0.12, -2.6), (-0.42, -2.05), (-0.46, -0.5)], 8)
        lay.panel("fly", fly, mat, 0.06, [hem(0.04, 0.006, 0.01, 0.15), crumple(97, 0.4, 0.015)], edge=0.045, bridge=0.08, seed=98, over=(1.2, 0.1), marks=lambda x, y, d: np.maximum(faded(x, y) * 0.6, rubbed(x, y, [(0.06, -0.5), (0.06, -2.75)], 0.05, 0.9)))
        for off in (0.05, 0.12):
            stitches(lay, [(x + off, y + off * 0.6) for x, y in fly[2:]][::-1], gold, 0.055, 0.03, 0.011, 0.008, 0.004)
        button(upon(lay, -0.18, -0.31, 0.004), 0.11, steel, steel, thick=0.06)
    for x in ((-1.45, -0.62, 0.62, 1.45) if not back else (-1.4, 0, 1.4)):
        y = min(band, key=lambda p: abs(p[0] - x))[1]
        loop = ribbon([(x, y + 0.24), (x, y - 0.3)], 0.13)
        lay.panel("loop", loop, mat, 0.06, [hem(0.03, 0.008, 0.004)], edge=0.05, bridge=0.1, seed=99, over=55, marks=lambda x, y, d: 0.3 + 0.3 * waves(17, 0.12)(x, y))
    if back:
        tag = stage.material("leather", "#8a6642", rough=0.75, bump=0.5, scale=14, mottle=0.4, mottle_scale=3)
        patch = [(0.7, 0.1), (1.3, 0.08), (1.3, -0.36), (0.7, -0.34)]
        lay.panel("patch", patch, tag, 0.035, [crumple(101, 0.3, 0.012)], edge=0.04, bridge=0.05, seed=102)
        stitches(lay, [(0.74, 0.06), (1.26, 0.04), (1.26, -0.32), (0.74, -0.3), (0.74, 0.06)], gold, 0.05, 0.03, 0.01, 0.006, 0.004)
        places["flaw"] = frame(lay.at(1.35, -6.6)[0], 3.2, up=64, turn=-8, focal=100, fstop=8)
        places["label"] = frame(lay.at(0.95, -0.9)[0], 2.9, up=64, turn=-8, focal=100, fstop=8)
    else:
        places["flaw2"] = frame(lay.at(1.6, -1.02)[0], 1.6, up=66, turn=-6, focal=100, fstop=8)
        places["detail"] = frame(lay.at(0.1, -1.0)[0], 3.2, up=62, turn=-10, focal=100, fstop=8)
        places["whole"] = frame((0, -5.2, 0), 9.4, up=89)
    lit(stage, lay, 5.6, at=(0, -5), tone="#d3c7b4")
    return places
