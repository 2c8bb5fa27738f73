"""Sweaters laid on linen."""
import math

from mathutils import Vector

from ..kit.fabric import stocking, textile
from ..kit.frame import frame
from ..kit.lie import ground, laid
from ..kit.pattern import mirror, smooth
from ..kit.sewn import patch, ribbon, stitches
from .coats import body_half


def cables(u, v):
    """Across: a rope, a purl gutter, a lattice of small diamonds, a gutter. 32 stitches by 20 rows."""
    stitch = stocking((u * 32) % 1, (v * 20) % 1)
    purl = 0.16 + 0.12 * math.sin(v * 20 * 2 * math.pi) * math.cos(u * 32 * 2 * math.pi)

    def strand(x, centre, wide):
        d = (x - centre) / wide
        return math.sqrt(1 - d * d) if abs(d) < 1 else 0

    if u < 0.34:
        x, a = u / 0.34, 2 * math.pi * v * 2
        first = strand(x, 0.5 + 0.2 * math.sin(a), 0.26) * (0.8 + 0.28 * math.cos(a))
        second = strand(x, 0.5 - 0.2 * math.sin(a), 0.26) * (0.8 - 0.28 * math.cos(a))
        z = max(first, second)
        return max(purl, z * 0.8 + 0.2 * stitch * (z > 0.1))
    if 0.42 < u < 0.92:
        x = (u - 0.42) / 0.5
        z = 0.0
        for k in range(-2, 4):
            for sign in (1, -1):
                z = max(z, strand(x, (0.25 * k * 2 + sign * v * 1.0) % 1.0, 0.085) * (0.72 + 0.1 * sign))
        edge = min(x, 1 - x)
        return max(purl + 0.08 * stitch, z * 0.62 + 0.16 * stitch * (z > 0.1)) if edge > 0.02 else purl
    return purl


def rib(u, v):
    """Knit one, purl one."""
    return max(0.12, stocking((u * 2) % 1, v)) if u < 0.5 else 0.1


def body(length, chest, sleeve, neck=1.0):
    return body_half(length, chest, chest * 0.98, chest * 0.95, 2.15, sleeve, neck=neck, slope=0.75, cuff=1.05, upper=1.5, out=0.62, dip=0.55)


def opening(length, marks):
    end, inner = marks["end"], marks["inner"]

    def is_open(x, y):
        x = abs(x)
        cuff = abs((x - end[0]) * (inner[1] - end[1]) - (y - end[1]) * (inner[0] - end[0])) / math.dist(end, inner) < 0.06 and x > inner[0] - 0.1 and y < end[1] + 0.9
        return y < -length + 0.06 or (y > -0.6 and x < 1.0) or cuff
    return is_open


def trimmed(g, mat, length, half_hem, marks, neck=1.0, deep=0.6, roll=0.0):
    """Ribbed hem, cuffs and neck."""
    patch(g.front, [(-half_hem, -length + deep), (half_hem, -length + deep), (half_hem * 0.985, -length), (-half_hem * 0.985, -length)], mat, lift=0.05, thick=0.09, step=0.15)
    for s in (1, -1):
        (ex, ey), (ix, iy) = marks["end"], marks["inner"]
        d = Vector((ey - iy, -(ex - ix))).normalized() * -deep
        if d.y < 0:
            d = -d
        patch(g.front, [(s * ex, ey), (s * ix, iy), (s * (ix + d.x), iy + d.y), (s * (ex + d.x), ey + d.y)], mat, lift=0.05, thick=0.09, step=0.12)
    arc = smooth([(-neck * 0.95, -0.05), (-neck * 0.72, -0.45), (0, -0.72), (neck * 0.72, -0.45), (neck * 0.95, -0.05)], 7)
    patch(g.front, ribbon(arc, 0.34), mat, lift=0.09, thick=0.12, step=0.09, bulge=lambda x, y: 0.04)


def fisherman(facts, stage, view):
    tone = "#c3b191"
    mat = textile("aran", tone, cables, (1.62, 0.8), size=(384, 200), strength=1.0, distance=0.16, dark=0.62, sheen=0.5, fuzz=0.22, wander=0.05, mottle=0.05)
    ribbed = textile("rib", tone, rib, (0.14, 0.06), size=(48, 32), strength=0.9, distance=0.06, dark=0.55, sheen=0.5, fuzz=0.3)
    half, marks = body(6.6, 2.75, 5.4)
    g = laid("fisherman", mirror(half), opening(6.6, marks), seed=8, cloth={"bend": 1.0, "thick": 0.06}, belly=0.25)
    g.show("sweater", mat, 0.14)
    dark = textile("inside", "#8b7c62", rib, (0.14, 0.06), size=(32, 32))
    patch(g.front, smooth([(-0.8, -0.1), (-0.6, -0.4), (0, -0.62), (0.6, -0.4), (0.8, -0.1)], 5), dark, lift=0.1, thick=0, step=0.1)
    trimmed(g, ribbed, 6.6, 2.6, marks)
    pills = stage.material("pill", "#cdbda0", rough=1, sheen=0.6, bump=0.6, scale=60)
    chance = stage.rng(facts, "pills")
    for _ in range(60):
        x, y = -2.35 + chance.gauss(0, 0.3), -3.1 + chance.gauss(0, 0.55)
        ball = stage.lathe("pill", [(0, -0.02), (0.022, -0.01), (0.028, 0.0), (0.02, 0.02), (0, 0.025)], pills, seg=10)
        ball.location = g.front.at(x, y, 0.14)[0]
        ball.scale = [chance.uniform(0.5, 1.2)] * 3
    ground(stage, 5, at=(0, -3))
    return {
        "whole": frame((0, -3.2, 0), 10.2, up=86),
        "detail": frame(g.front.at(0.1, -1.4)[0], 3.0, up=56, turn=-12, focal=100),
        "flaw": frame(g.front.at(-2.3, -3.0)[0], 1.6, up=62, turn=-8, focal=100),
        "label": frame(g.front.at(0.6, -6.2)[0], 2.6, up=40, turn=14, focal=100),
    }


def crewneck(facts, stage, view):
    tone = "#413f3f"
    mat = textile("cashmere", tone, stocking, (0.034, 0.03), size=(32, 32), strength=0.6, distance=0.02, dark=0.4, sheen=0.9, fuzz=0.8, mottle=0.06)
    ribbed = textile("rib", tone, rib, (0.085, 0.035), size=(48, 24), strength=0.8, distance=0.035, dark=0.5, sheen=0.8, fuzz=0.5)
    half, marks = body(6.0, 2.4, 5.2, neck=0.95)

    def crossed(x, y, z, side):
        return (x * 0.965, y * 0.97, z)

    g = laid("crewneck", mirror(half), opening(6.0, marks), seed=15, shape=crossed, cloth={"bend": 0.7, "thick": 0.06}, belly=0.25)
    g.show("sweater", mat, 0.08)
    dark = textile("inside", "#2a2828", rib, (0.1, 0.04), size=(32, 32))
    patch(g.front, smooth([(-0.78, -0.1), (-0.6, -0.4), (0, -0.62), (0.6, -0.4), (0.78, -0.1)], 5), dark, lift=0.07, thick=0, step=0.1)
    trimmed(g, ribbed, 6.0, 2.27, marks, neck=0.95, deep=0.55)
    yarn = stage.material("yarn", "#55504c", rough=1, sheen=0.7, bump=0.4, scale=80)
    for k in range(7):
        y = -5.28 + k * 0.035
        stitches(g.front, [(1.2, y), (1.48, y + 0.005)], yarn, 0.028, 0.014, 0.013, 0.075, 0.02)
    for k in range(7):
        x = 1.22 + k * 0.04
        stitches(g.front, [(x, -5.3), (x, -5.04)], yarn, 0.028, 0.016, 0.012, 0.082, 0.02)
    clip = stage.material("label", "#cfc6b6", rough=0.85)
    patch(g.front, [(-0.3, -0.12), (0.3, -0.12), (0.3, -0.2), (-0.3, -0.2)], clip, lift=0.1, thick=0.01, step=0.05)
    ground(stage, 4.6, at=(0, -3))
    return {
        "whole": frame((0, -2.9, 0), 9.6, up=86),
        "detail": frame(g.front.at(0.1, -0.7)[0], 2.4, up=54, turn=-12, focal=100),
        "flaw": frame(g.front.at(1.34, -5.18)[0], 1.1, up=62, turn=-8, focal=100),
        "label": frame(g.front.at(0.0, -0.4)[0], 1.7, up=66, turn=6, focal=100),
    }
