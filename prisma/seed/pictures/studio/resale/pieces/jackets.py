"""Short jackets laid flat: a dinner jacket and a motorcycle jacket."""
import math

import numpy as np
from mathutils import Vector

from ..kit.cut import flip
from ..kit.fabric import felted, silk
from ..kit.frame import frame
from ..kit.hide import leather
from ..kit.letters import woven
from ..kit.lie import linen_ground, lit
from ..kit.pattern import smooth
from ..kit.relief import Lay, crumple, fold, hem, seam, waves
from ..kit.sewn import button, ribbon, stitches, thread, upon
from ..kit.tailor import Tailored


def tuxedo(facts, stage, view):
    mat = felted("barathea", "#1b1a1d", pitch=(0.04, 0.04), fuzz=1.0, dark=0.25, sheen=0.25, specular=0.12)
    satin = silk("satin", "#141317", rough=0.38, specular=0.42, sheen=0.1)
    lining = silk("lining", "#4a2a2e", rough=0.35)
    lay = Lay((-4.9, -8.6), (4.9, 1.2), ground=linen_ground(21))
    cut = Tailored(7.2, chest=2.4, waist=2.16, foot=2.4, shoulder=2.05, drop=0.42, over=0.4, breaks=-4.35, notch=-1.5, wide=1.62, cuff=(3.95, -6.0), upper=1.02, end=0.82, pit=-2.35, thick=0.085, heavy=0.7, seed=210, fine=0.006)
    cut.back(lay, lining)
    woven(stage, lay, ["ATELIER", "RUE DE L'ORME, PARIS"], (0, -0.62), (0.98, 0.4), tone="#d6cdb6", ink="#2c2522", letter=0.085)
    cut.arms(lay, mat)
    for s in (1, -1):
        cut.front(lay, mat, s)
        cut.lapel(lay, satin, s)
        welt = flip(s, [(0.95, -5.3), (2.0, -5.22), (2.01, -5.36), (0.96, -5.44)])
        lay.panel("welt", welt, satin, 0.03, edge=0.03, wobble=0.003, bridge=0.05, seed=230 + s, over=41)
    breast = [(1.22, -2.95), (1.98, -2.82), (2.0, -3.04), (1.24, -3.17)]
    lay.panel("breast welt", breast, mat, 0.045, edge=0.035, wobble=0.003, bridge=0.05, seed=236, over=45)
    cut.collar(lay, mat)
    sewing = stage.material("thread", "#0c0c0e", rough=0.7)
    covered = silk("covered", "#17161a", rough=0.32)
    button(upon(lay, -0.02, -4.62, 0.01), 0.125, covered, sewing, holes=2, thick=0.06)
    for s in (1, -1):
        for k in range(3):
            button(upon(lay, s * (cut.cuff[0] - 0.28 - 0.075 * k), cut.cuff[1] + 0.28 + 0.2 * k, 0.006), 0.07, covered, sewing, holes=2, thick=0.035)
    lit(stage, lay, 4.6, at=(0, -3.4), tone="#cfc5b5")
    return {
        "whole": frame((0, -3.3, 0), 9.0, up=89),
        "detail": frame(lay.at(-0.55, -2.4)[0], 2.9, up=62, turn=-16, focal=100, fstop=8),
        "flaw": frame(lay.at(-0.55, -4.9)[0], 2.6, up=60, turn=-10, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.6)[0], 2.3, up=66, turn=5, focal=100, fstop=8),
    }


def zip_line(lay, line, steel, tape, name="zip"):
    """A zip: a dark tape with paired teeth along a line."""
    lay.panel(name, ribbon(line, 0.24), tape, 0.02, edge=0.03, wobble=0.003, bridge=0.06, seed=7)
    teeth = smooth(line, 8)
    for side in (-1, 1):
        stitches(lay, [(x + side * 0.022, y) for x, y in teeth], steel, 0.026, 0.026, 0.019, 0.02, 0.0)


def pull(lay, x, y, steel, turn=0.0, odd=False):
    """A zip's slider and its tag; odd is one that was put on later, a ring and a short bar."""
    f = upon(lay, x, y, 0.045, turn)
    thread([f @ Vector(p) for p in ((-0.05, 0.1, 0), (0.05, 0.1, 0), (0.04, -0.1, 0), (-0.04, -0.1, 0), (-0.05, 0.1, 0))], 0.03, steel)
    if odd:
        ring = [f @ Vector((0.085 * math.cos(a), -0.19 + 0.085 * math.sin(a), 0.03)) for a in [2 * math.pi * k / 24 for k in range(25)]]
        thread(ring, 0.014, steel)
        thread([f @ Vector((0, -0.27, 0.03)), f @ Vector((0.01, -0.34, 0.03)), f @ Vector((0.03, -0.72, 0.02))], 0.04, steel)
    else:
        tag = [(-0.045, -0.14, 0.03), (0.045, -0.14, 0.03), (0.035, -0.5, 0.01), (-0.035, -0.5, 0.01), (-0.045, -0.14, 0.03)]
        thread([f @ Vector(p) for p in tag], 0.022, steel)
        thread([f @ Vector((0, -0.42, 0.015)), f @ Vector((0, -0.49, 0.012))], 0.03, steel)


def scuffs(x, y, inside=None):
    """Rubbed at the elbows: a patch of short pale strokes on the outer half of each sleeve."""
    near = np.exp(-(((np.abs(x) - 3.15) / 0.42) ** 2) - (((y + 3.3) / 0.6) ** 2))
    strokes = np.clip(waves(345, 0.12, 14, 1.0, 2.6)(x, y) * 0.9 + waves(347, 0.4)(x, y) * 0.5 + 0.1, 0, 1)
    return 0.95 * near * strokes


def moto(facts, stage, view):
    hide = dict(grain=26.0, depth=0.4, rough=0.42, wear="#57493d", coat=0.05)
    mat = leather("hide", "#1a1816", worn=0.16, **hide)
    sleeves = leather("sleeve hide", "#1a1816", worn=0.16, marks=True, **hide)
    lining = silk("lining", "#4a2f28", rough=0.45)
    lay = Lay((-4.9, -7.6), (4.9, 1.2), ground=linen_ground(33))
    cut = Tailored(6.0, chest=2.55, waist=2.36, foot=2.32, shoulder=2.15, drop=0.55, over=0.85, breaks=-3.7, notch=-1.55, wide=1.85, cuff=(4.1, -5.9), upper=1.15, end=0.95, pit=-2.45, thick=0.12, heavy=0.9, seed=310, fine=0.03)
    cut.back(lay, lining)
    woven(stage, lay, ["RIDGE & SONS", "MADE IN U.S.A."], (0, -0.62), (0.98, 0.42), tone="#a2957c", ink="#847862", letter=0.085)
    tight = [fold([(s * 3.0, -3.3 - 0.22 * k), (s * 3.4, -3.2 - 0.24 * k), (s * 3.75, -3.3 - 0.2 * k)], 0.07, 0.06) for s in (1, -1) for k in range(5)]
    cut.arms(lay, sleeves, lambda s: [*tight, crumple(330 + s, 0.35, 0.02), seam([(s * 2.5, -1.2), (s * 3.1, -3.4), (s * 3.75, -5.95)], 0.025, 0.04, 0.014)], marks=scuffs)
    steel = stage.metal("nickel", "#c4c0b8", rough=0.22)
    tape = stage.material("tape", "#191713", rough=0.95)
    sewing = stage.material("thread", "#2b2722", rough=0.6)
    for s in (1, -1):
        cuff_zip = [(s * 3.55, -4.75), (s * 3.8, -5.85)]
        zip_line(lay, cuff_zip, steel, tape)
        pull(lay, s * 3.56, -4.85, steel, s * 0.22)
    for s in (1, -1):
        cut.front(lay, mat, s, [crumple(350 + s, 0.4, 0.016), hem(0.08, 0.012, 0.008)])
        cut.lapel(lay, mat, s, [hem(0.08, 0.012, 0.006)])
    cut.collar(lay, mat, wide=1.7, extra=[hem(0.08, 0.012, 0.006)])
    for s in (1, -1):
        for x, y in ((1.72, -1.75), (1.55, -1.2)):
            dot = stage.lathe("snap", [(0.08, 0), (0.08, 0.02), (0.055, 0.045, 0.02), (0, 0.05)], steel, seg=32)
            dot.matrix_world = upon(lay, s * x, y, 0.0)
        loop = flip(s, [(1.3, -0.1), (2.25, -0.45), (2.18, -0.8), (1.35, -0.46)])
        lay.panel("epaulette", loop, mat, 0.08, [hem(0.06, 0.01, 0.004)], edge=0.06, seed=360 + s, bridge=0.1)
        dot = stage.lathe("snap", [(0.07, 0), (0.07, 0.018), (0.05, 0.04, 0.018), (0, 0.045)], steel, seg=32)
        dot.matrix_world = upon(lay, s * 1.45, -0.32, 0.0)
    zip_line(lay, [(0.78, -3.75), (0.8, -4.7), (0.8, -5.9)], steel, tape)
    zip_line(lay, [(-1.0, -4.6), (-1.95, -4.05)], steel, tape)
    pull(lay, -1.04, -4.58, steel, 0.6)
    zip_line(lay, [(1.25, -4.6), (2.05, -4.1)], steel, tape)
    pull(lay, 1.29, -4.57, steel, -0.55)
    zip_line(lay, [(-1.0, -3.25), (-1.95, -2.8)], steel, tape)
    pull(lay, -1.04, -3.23, steel, 0.55)
    pull(lay, 0.8, -4.15, steel, 0.05, odd=True)
    band = [(-2.36, -5.4), (0, -5.5), (2.36, -5.4)]
    lay.panel("belt", ribbon(smooth(band, 8), 0.42), mat, 0.11, [hem(0.06, 0.012, 0.004)], edge=0.06, bridge=0.2, seed=371)
    for off in (0.15, -0.15):
        stitches(lay, smooth([(x, y + off) for x, y in band], 8), sewing, 0.06, 0.035, 0.009, 0.008, 0.004)
    f = upon(lay, -0.2, -5.48, 0.05)
    thread([f @ Vector(p) for p in ((-0.26, -0.3, 0), (0.26, -0.3, 0), (0.26, 0.3, 0), (-0.26, 0.3, 0), (-0.26, -0.3, 0))], 0.045, steel)
    thread([f @ Vector(p) for p in ((-0.26, 0, 0.02), (0.28, 0, 0.04))], 0.032, steel)
    for k in range(4):
        eye = upon(lay, 0.35 + 0.32 * k, -5.48, 0.002)
        ring = [eye @ Vector((0.045 * math.cos(a), 0.045 * math.sin(a), 0)) for a in [2 * math.pi * j / 20 for j in range(21)]]
        thread(ring, 0.014, steel)
    lit(stage, lay, 4.6, at=(0, -3), tone="#cfc5b5")
    return {
        "whole": frame((0, -2.85, 0), 9.0, up=89),
        "detail": frame(lay.at(-0.1, -5.1)[0], 2.6, up=58, turn=-14, focal=100, fstop=8),
        "flaw": frame(lay.at(-3.1, -3.3)[0], 2.0, up=60, turn=-14, focal=100, fstop=8),
        "flaw2": frame(lay.at(0.8, -4.35)[0], 1.5, up=60, turn=-8, focal=100, fstop=8),
        "label": frame(lay.at(0, -0.6)[0], 2.3, up=66, turn=4, focal=100, fstop=8),
    }
