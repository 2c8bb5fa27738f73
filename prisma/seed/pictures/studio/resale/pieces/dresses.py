"""Dresses laid on linen: a silk slip and a linen wrap dress."""
import math

from mathutils import Vector

from ..kit.cut import flip, sleeve
from ..kit.fabric import plain_weave, silk, textile
from ..kit.frame import frame
from ..kit.letters import printed, woven
from ..kit.lie import linen_ground, lit
from ..kit.pattern import mirror, smooth
from ..kit.relief import Lay, crumple, folds, hem, rays, seam
from ..kit.sewn import ribbon, stitches, thread, upon


def slip(facts, stage, view):
    mat = silk("silk", "#ddd2bc", rough=0.34)
    lay = Lay((-4.6, -12.8), (4.6, 1.4), ground=linen_ground(41))
    back = [(0, -3.35), (0.7, -3.15), (1.35, -2.75), (1.9, -3.3), (2.0, -4.4), (0, -4.6)]
    lay.panel("back", back + flip(-1, back)[::-1], mat, 0.03, [crumple(401, 0.7, 0.02), hem(0.06, 0.006, 0.004)], seed=402, over=5)
    woven(stage, lay, ["UNION MADE"], (0.0, -3.55), (0.4, 0.2), tone="#e4ddcf", ink="#56607c", letter=0.05, sewn="top")
    half = smooth([(0, -3.9), (0.35, -3.25), (0.8, -2.4), (1.06, -1.95)], 6) + smooth([(1.16, -1.97), (1.6, -2.7), (2.16, -3.35)], 6) + smooth(
        [(2.16, -3.45), (1.96, -5.4), (2.35, -7.4), (3.1, -11.6)], 8) + smooth([(3.0, -11.75), (1.5, -11.95), (0, -12.0)], 5)
    long = [[(x, -4.2 - abs(x) * 0.4), (x * 1.15 + 0.25, -7), (x * 1.3 + 0.35, -9.6), (x * 1.5 + 0.2, -12.3)] for x in (-1.6, -0.95, -0.3, 0.35, 1.05, 1.7)]
    slant = [[(-1.9, -4.4), (-0.6, -5.3), (0.8, -6.9)], [(1.9, -4.9), (0.8, -5.6), (-0.4, -7.0)], [(-1.2, -3.4), (-0.2, -4.1), (0.9, -4.4)]]
    shape = [folds(411, long, 0.2, 0.13), folds(415, slant, 0.24, 0.03), crumple(421, 0.9, 0.02, 1.4, 2.0),
             rays(425, (1.1, -2.0), -math.pi / 2 - 0.1, 1.0, 4, 1.3, 0.06, 0.03), rays(427, (-1.1, -2.0), -math.pi / 2 + 0.1, 1.0, 4, 1.3, 0.06, 0.03),
             seam([(-2.1, -4.05), (-1.0, -4.25), (0, -4.0), (1.0, -4.25), (2.1, -4.05)], 0.012, 0.03, 0.003), hem(0.07, 0.008, 0.005)]
    lay.panel("slip", mirror(half), mat, 0.045, shape, edge=0.05, bridge=0.1, settle=0.2, seed=431, over=9)
    for s, path in ((1, [(1.1, -2.05), (1.25, -1.3), (1.05, -0.55), (0.6, -0.75), (0.75, -1.8), (1.3, -2.85)]), (-1, [(-1.1, -2.05), (-1.0, -1.35), (-0.72, -0.7), (-0.95, -0.4), (-1.35, -0.9), (-1.25, -2.0), (-1.35, -2.85)])):
        line = smooth(path, 10)
        end = max(k for k, (x, y) in enumerate(line) if lay.height(x, y) < 0.16 or k < 30)
        lay.panel("strap", ribbon(line[: end + 1], 0.085), mat, 0.035, edge=0.03, wobble=0.002, bridge=0.06, seed=440 + s, over=20)
    mark = stage.material("pin mark", "#8a7760", rough=0.7)
    for x, y in ((-0.99, -2.22), (-0.9, -2.31)):
        dot = stage.lathe("pin", [(0.014, 0), (0.011, 0.002), (0, 0.0025)], mark, seg=14)
        dot.matrix_world = upon(lay, x, y, 0.0)
    lit(stage, lay, 6, at=(0, -6), tone="#b9ab96")
    return {
        "whole": frame((0, -6.1, 0), 10.3, up=89),
        "detail": frame(lay.at(0.1, -3.9)[0], 3.8, up=62, turn=-14, focal=100, fstop=8),
        "flaw": frame(lay.at(-0.95, -2.2)[0], 1.25, up=62, turn=-8, focal=100, fstop=8),
        "label": frame(lay.at(0, -3.4)[0], 2.3, up=64, turn=6, focal=100, fstop=8),
    }


def wrap(facts, stage, view):
    """A wrap dress in washed linen: crossed front, short sleeves, a tied belt, its tag still on."""
    weave = dict(strength=0.6, distance=0.012, dark=0.42, sheen=0.15, fuzz=0.6, wander=0.05, specular=0.06)
    mat = textile("linen cloth", "#85503b", plain_weave, (0.045, 0.045), **weave)
    lay = Lay((-5, -13), (5, 1.2), ground=linen_ground(51))
    back = [(0, 0.0), (0.5, 0.04), (0.95, 0.14), (1.7, -0.3), (1.9, -2), (1.7, -5.4), (0, -5.6)]
    lay.panel("back", back + flip(-1, back)[::-1], mat, 0.04, [crumple(501, 0.8, 0.035)], seed=502, over=5)
    woven(stage, lay, ["SMALL HOURS", "100% LINEN"], (0, -0.32), (0.66, 0.3), tone="#e3d9c6", ink="#4a3327", letter=0.06, sewn="top")
    for s in (1, -1):
        arm, turn = sleeve(s, (1.92, -0.42), (3.55, -2.15), 1.5, 1.62, bow=0.1, head=0.6)
        lay.panel("sleeve", arm, mat, 0.1, [crumple(511 + s, 0.9, 0.035, 0.5, 1.4), rays(515 + s, (s * 2.6, -2.6), math.pi / 2 + s * -0.3, 1.3, 4, 1.4, 0.08, 0.05), hem(0.24, 0.014, 0.014, only=lambda x, y: (abs(x) + abs(y) * 0.9 > 4.75) * 1.0)],
                  round_=0.14, grain=turn, seed=520 + s, over=3 * s)

    def half(s, crossing):
        """A front: neck to the waist along the wrap's edge, then down its skirt."""
        edge = smooth([(0.92, 0.0), (0.78, -1.0), (0.1, -3.1), (-1.3, -5.0)], 7) if crossing else smooth([(0.92, 0.0), (0.76, -1.0), (0.1, -3.0), (-0.9, -4.4), (-1.0, -5.0)], 7)
        skirt = smooth([(-1.35, -5.3), (-1.5, -8), (-1.75, -11.85)], 6) if crossing else [(-1.0, -5.6), (-1.1, -11.9)]
        hem_ = smooth([(-1.7, -11.95), (0, -12.1), (2, -12.02), (3.35, -11.8)], 6)
        side = smooth([(3.3, -11.7), (2.75, -8.4), (2.2, -5.6), (2.14, -5.0), (2.35, -3.6), (2.5, -2.5)], 8)
        hole = [(2.1, -2.0), (1.9, -1.2), (1.94, -0.42)]
        return flip(s, edge + skirt + hem_ + side + hole)

    def lie(s):
        down = [[(s * x, -5.4), (s * (x * 1.2), -7.5), (s * (x * 1.4 + 0.1), -12.4)] for x in (0.2, 0.75, 1.35, 1.9)]
        return [folds(531 + s, down, 0.16, 0.12), crumple(535 + s, 1.0, 0.03, 1.2, 1.6), crumple(541 + s, 0.35, 0.007),
                rays(545 + s, (s * 2.3, -2.6), -math.pi / 2 - s * 0.4, 1.2, 5, 1.8, 0.09, 0.05), rays(549 + s, (-s * 1.2, -5.1), -math.pi / 2 + s * 1.2, 1.4, 6, 1.6, 0.07, 0.05),
                seam([(s * 1.94, -0.42), (s * 1.9, -1.2), (s * 2.1, -2.0), (s * 2.5, -2.5)], 0.018, 0.035, 0.012), hem(0.17, 0.012, 0.014)]
    lay.panel("under", half(1, False), mat, 0.06, lie(1), edge=0.05, bridge=0.15, seed=551, over=9)
    lay.panel("over", half(-1, True), mat, 0.06, lie(-1), edge=0.05, bridge=0.2, seed=553, over=15)
    belt = smooth([(-2.22, -5.02), (-1.0, -5.16), (0, -5.2), (1.0, -5.15), (2.22, -5.02)], 6)
    lay.panel("belt", ribbon(belt, 0.46), mat, 0.07, [hem(0.06, 0.01, 0.006), crumple(561, 0.5, 0.03, 0, 2.5)], edge=0.05, bridge=0.3, seed=562, over=20)
    for k, path in enumerate(([(1.05, -5.2), (1.5, -5.9), (1.35, -7.0), (1.75, -8.6)], [(0.95, -5.2), (0.75, -6.0), (0.95, -7.4), (0.7, -9.1)])):
        lay.panel("tie", ribbon(smooth(path, 9), 0.38), mat, 0.055, [hem(0.06, 0.01, 0.005), crumple(571 + k, 0.5, 0.03)], edge=0.045, bridge=0.15, seed=573 + k, over=25 + k)
    for k, path in enumerate(([(1.05, -5.15), (1.6, -4.62), (2.1, -4.85), (1.75, -5.25), (1.1, -5.2)], [(0.95, -5.15), (0.35, -4.75), (-0.15, -5.0), (0.2, -5.36), (0.9, -5.22)])):
        lay.panel("loop", ribbon(smooth(path, 9), 0.3), mat, 0.09, [crumple(581 + k, 0.4, 0.03)], edge=0.1, bridge=0.12, lift=0.05, seed=583 + k, over=30 + k)
    knot = smooth([(0.78, -4.98), (1.0, -4.92), (1.24, -5.0), (1.26, -5.3), (1.02, -5.42), (0.76, -5.34), (0.78, -4.98)], 5)
    lay.panel("knot", knot, mat, 0.16, [crumple(591, 0.3, 0.04)], round_=0.2, bridge=0.1, seed=592, over=36)
    sewing = stage.material("thread", "#7a4632", rough=0.7)
    stitches(lay, flip(-1, smooth([(0.76, -0.1), (0.62, -1.0), (-0.05, -3.1), (-1.38, -4.9)], 9)), sewing, 0.045, 0.03, 0.006, 0.006, 0.004)
    card = stage.material("tag", "#d6c9af", rough=0.9, bump=0.1, scale=60, detail=2)
    tag = [(-1.95, -3.35), (-1.42, -3.22), (-1.2, -4.15), (-1.73, -4.28)]
    lay.panel("tag", tag, card, 0.02, edge=0.02, wobble=0, bridge=0.35, lift=0.03, seed=595)
    ink = stage.material("tag ink", "#3c2f26", rough=0.8)
    printed(lay, "SMALL HOURS", (-1.57, -3.72), 0.062, ink, 0.23)
    printed(lay, "one size  $218", (-1.53, -3.88), 0.05, ink, 0.23)
    string = stage.material("string", "#efe7d8", rough=0.9)
    hole = upon(lay, -1.65, -3.36, 0.006)
    eye = [hole @ Vector((0.045 * math.cos(a), 0.045 * math.sin(a), 0)) for a in [2 * math.pi * j / 20 for j in range(21)]]
    thread(eye, 0.012, stage.metal("eyelet", "#b09660", rough=0.3))
    line = smooth([(-1.65, -3.36), (-1.75, -2.95), (-1.98, -2.6), (-2.08, -2.3)], 8)
    thread([lay.at(x, y, 0.02)[0] for x, y in line], 0.011, string)
    lit(stage, lay, 6, at=(0, -6), tone="#cbbfac")
    return {
        "whole": frame((0, -6.0, 0), 10.6, up=89),
        "detail": frame(lay.at(0.9, -5.4)[0], 3.6, up=62, turn=-12, focal=100, fstop=8),
        "flaw": frame(lay.at(-0.2, -2.2)[0], 2.8, up=62, turn=-12, focal=100, fstop=8),
        "label": frame(lay.at(-1.6, -3.5)[0], 2.0, up=62, turn=-6, focal=100, fstop=8),
    }
