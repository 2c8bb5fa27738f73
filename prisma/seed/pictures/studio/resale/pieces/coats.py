"""Coats laid on linen: a camel wool coat and a trench coat."""
import math

from mathutils import Vector

from ..kit.cut import flip
from ..kit.fabric import felted, marked, textile, twill
from ..kit.frame import frame
from ..kit.letters import woven
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.relief import Lay, along, crumple, hem, seam
from ..kit.sewn import button, ribbon, stitches, thread, upon
from ..kit.tailor import Tailored


def turned_front(lay, mat, horn, cotton):
    """The lower front edge folded over: one spare button is there, of the other only its threads."""
    corner = smooth([(-0.42, -8.3), (-0.95, -9.4), (-2.2, -10.9)], 6) + smooth([(-2.2, -10.9), (-1.6, -9.3), (-1.35, -8.5)], 6) + [(-0.9, -7.7)]
    lay.panel("turned", corner, mat, 0.1, [crumple(77, 0.9, 0.02), seam([(-0.75, -7.6), (-1.25, -8.9), (-2.1, -10.6)], 0.018, 0.03, 0.01)], edge=0.1, lift=0.02, seed=61, over=20)
    button(upon(lay, -1.02, -8.6, 0.02), 0.13, horn, cotton)
    x, y = -1.22, -9.2
    for dx, dy, ex, ey in ((-0.03, 0.02, -0.12, 0.1), (0.03, -0.02, 0.14, 0.05), (0.02, 0.03, 0.04, -0.13)):
        line = [lay.at(x + dx + (ex - dx) * t, y + dy + (ey - dy) * t, 0.012 + 0.05 * math.sin(math.pi * t))[0] for t in (0, 0.25, 0.5, 0.75, 1)]
        thread(line, 0.007, cotton)
    for dx in (-0.03, 0.03):
        thread([lay.at(x + dx, y - 0.03, 0.01)[0], lay.at(x + dx, y + 0.03, 0.01)[0]], 0.008, cotton)


def camel(facts, stage, view):
    mat = felted("melton", "#8d7359")
    lay = Lay((-5, -12.2), (5, 1.2), ground=linen_ground(4))
    cut = Tailored(11.2)
    cut.back(lay, mat)
    # Where the label was: the pricks of its stitches.
    pricks = stage.material("pricks", "#5d4630", rough=0.9)
    for a, b in (((-0.42, -0.45), (0.42, -0.45)), ((-0.42, -0.68), (0.42, -0.68)), ((-0.42, -0.45), (-0.42, -0.68)), ((0.42, -0.45), (0.42, -0.68))):
        stitches(lay, [a, b], pricks, 0.016, 0.05, 0.006, 0.004, 0)
    cut.arms(lay, mat)
    for s in (1, -1):
        cut.front(lay, mat, s, [hem(0.05, 0.012, 0.004)])
        cut.lapel(lay, mat, s)
    horn = stage.material("horn", "#3b2314", rough=0.3, specular=0.5, mottle=0.5, mottle_scale=6)
    cotton = stage.material("thread", "#6d4a2b", rough=0.8)
    if view == "flaw":
        turned_front(lay, mat, horn, cotton)
    cut.collar(lay, mat)
    for s in (1, -1):
        flap = flip(s, [(1.0, -7.0), (2.3, -6.86), (2.34, -7.36), (2.24, -7.44), (1.12, -7.58), (1.03, -7.5)])
        lay.panel("flap", flap, mat, 0.08, edge=0.05, seed=95 + s, over=40 + s, bridge=0.06)
    for y in (-4.85, -6.15, -7.45):
        button(upon(lay, 0.0, y, 0.02), 0.15, horn, cotton)
    lit(stage, lay, 6, at=(0, -5.4))
    return {
        "whole": frame((0, -5.35, 0), 10.3, up=89),
        "detail": frame(lay.at(0.2, -2.6)[0], 3.9, up=66, turn=-14, focal=100, fstop=8),
        "flaw": frame(lay.at(-1.1, -8.9)[0], 1.9, up=62, turn=-10, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.6)[0], 2.5, up=64, turn=5, focal=100, fstop=8),
    }


def trench(facts, stage, view):
    tone, pale = "#989080", "#bdb5a5"
    weave = dict(strength=0.5, distance=0.008, rough=0.8, dark=0.3, sheen=0.15, mottle=0.04, specular=0.2, fuzz=0.5)
    mat = textile("gabardine", tone, twill, (0.035, 0.035), **weave)
    worn = textile("worn gabardine", tone, twill, (0.035, 0.035), paint=marked(tone, pale), **weave)
    lining = textile("lining", "#6f604b", twill, (0.05, 0.05), strength=0.3)
    sewing = stage.material("thread", "#8f8169", rough=0.8)
    horn = stage.material("horn", "#33210f", rough=0.28, mottle=0.5, mottle_scale=6)
    lay = Lay((-5.1, -11.9), (5.1, 1.2), ground=linen_ground(9))
    cut = Tailored(10.8, chest=2.8, waist=2.62, foot=3.25, shoulder=2.2, over=1.0, breaks=-4.3, notch=-1.95, wide=1.75, cuff=(4.4, -6.2), upper=1.2, end=1.05, thick=0.075, heavy=0.9, seed=110, fine=0.016)
    cut.back(lay, lining)
    woven(stage, lay, ["MADE IN ENGLAND"], (0, -0.5), (0.86, 0.3), tone="#e2dac8", ink="#2f3a55", letter=0.07)
    cut.arms(lay, mat)
    for s in (1, -1):
        (tx, ty), (cx, cy) = (cut.shoulder, -cut.drop), cut.cuff
        d = math.hypot(cx - tx, cy - ty)
        u, v = (cx - tx) / d, (cy - ty) / d
        strap = [(s * (cx - u * 0.95 + v * a), cy - v * 0.95 - u * a) for a in (-0.03, 0.35, 0.75, 1.12)]
        lay.panel("strap", ribbon(strap, 0.3), mat, 0.06, edge=0.05, bridge=0.1, seed=201 + s, over=50)
    for s in (1, -1):
        cut.front(lay, mat, s, [hem(0.3, 0.012, 0.012, only=lambda x, y: (y < -cut.length + 0.5) * 1.0), hem(0.1, 0.008, 0.006, seed=5)])
        cut.lapel(lay, mat, s, [hem(0.1, 0.008, 0.006)])
        line = [(x, y) for x, y in cut.front_line(s) if y < cut.breaks + 0.1 and s * x < 0]
        stitches(lay, [(x + s * 0.1, y) for x, y in line][::-1], sewing, 0.045, 0.03, 0.006, 0.006, 0.004)
    storm = [(-0.85, -0.3), (-2.12, -0.7), (-2.02, -1.5), (-2.2, -2.5), (-1.7, -3.15), (-0.95, -3.05), (-0.75, -2.2)]
    lay.panel("storm flap", storm, mat, 0.06, [hem(0.1, 0.008, 0.006), crumple(140, 1.2, 0.02)], edge=0.04, seed=144, over=55)
    cut.collar(lay, worn, wide=1.72, stand=worn, extra=[hem(0.1, 0.008, 0.006)], marks=lambda x, y, d: collar_wear(cut, x, y))
    for s in (1, -1):
        loop = flip(s, [(1.15, -0.1), (2.3, -0.5), (2.22, -0.86), (1.2, -0.48), (1.08, -0.28)])
        lay.panel("epaulette", loop, mat, 0.055, [hem(0.06, 0.008, 0.004)], edge=0.045, seed=150 + s, over=60, bridge=0.1)
        button(upon(lay, s * 1.32, -0.3, 0.01), 0.09, horn, sewing)
        pocket = flip(s, [(1.5, -6.75), (1.85, -6.65), (2.1, -8.3), (1.75, -8.4)])
        lay.panel("welt", pocket, mat, 0.055, [hem(0.07, 0.008, 0.005)], edge=0.045, seed=160 + s, over=65)
    band = smooth([(-2.72, -5.5), (-1.4, -5.6), (0, -5.63), (1.4, -5.58), (2.72, -5.5)], 6)
    lay.panel("belt", ribbon(band, 0.5), mat, 0.075, [hem(0.07, 0.01, 0.006), crumple(170, 0.8, 0.02)], edge=0.05, bridge=0.3, seed=171, over=70)
    tail = smooth([(-0.12, -5.62), (-0.6, -6.1), (-0.78, -7.0), (-0.7, -7.9)], 7)
    lay.panel("belt end", ribbon(tail, 0.46), mat, 0.07, [hem(0.07, 0.01, 0.006)], edge=0.05, bridge=0.16, lift=0.03, seed=173, over=75)
    for row, off in ((band, 0.18), (band, -0.18)):
        stitches(lay, [(x, y + off) for x, y in row], sewing, 0.045, 0.03, 0.006, 0.006, 0.004)
    frame_ = upon(lay, 0.02, -5.62, 0.03)
    box = [frame_ @ Vector(p) for p in ((-0.26, -0.36, 0), (0.26, -0.36, 0), (0.26, 0.36, 0), (-0.26, 0.36, 0), (-0.26, -0.36, 0))]
    thread(box, 0.06, horn, "buckle")
    thread([box[0].lerp(box[3], 0.5), box[1].lerp(box[2], 0.5)], 0.035, horn, "tongue")
    for x in (-0.78, 0.72):
        for y in (-4.75, -6.7, -7.9):
            if (x, y) != (-0.78, -6.7):
                button(upon(lay, x, y, 0.012), 0.14, horn, sewing)
    lit(stage, lay, 6, at=(0, -5.2), tone="#c9bda9")
    return {
        "whole": frame((0, -5.15, 0), 10.4, up=89),
        "detail": frame(lay.at(-0.1, -5.6)[0], 3.4, up=64, turn=-12, focal=100, fstop=8),
        "flaw": frame(lay.at(-1.1, -0.8)[0], 2.6, up=62, turn=-10, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.5)[0], 2.3, up=66, turn=5, focal=100, fstop=8),
    }


def collar_wear(cut, x, y):
    """Rubbed pale along the collar's fold and at its points."""
    from numpy import clip, exp
    fold_ = smooth([(-1.75, cut.notch), (-1.6, -0.6), (-1.0, 0.12), (-0.6, 0.42), (0, 0.5), (0.6, 0.42), (1.0, 0.12), (1.6, -0.6), (1.75, cut.notch)], 8)
    d, _, _ = along(x, y, fold_)
    patch = crumple(181, 0.25, 1.0)(x, y) + crumple(185, 0.6, 0.8)(x, y)
    return clip(exp(-((d / 0.07) ** 2)) * (0.75 + 0.5 * patch) + exp(-((d / 0.25) ** 2)) * 0.25 * clip(patch, 0, 1), 0, 0.9)
