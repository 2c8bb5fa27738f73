"""Coats on a hanger: a sewn body with sleeves, and what tailors put on it."""
import math

from mathutils import Vector

from ..kit.drape import Garment, upright
from ..kit.fabric import felted, plain_weave, textile, twill
from ..kit.frame import frame
from ..kit.hang import hanger, room
from ..kit.pattern import mirror, smooth
from ..kit.sewn import button, patch, ribbon, stitches, thread, upon


def body_half(length, chest, waist, hem, shoulder, sleeve, neck=0.85, slope=0.75, cuff=1.35, upper=1.75, out=0.55, dip=0.35):
    """The right half of a coat's pattern, sleeve hanging along the side."""
    tip = (shoulder, -slope)
    reach = sleeve
    dx, dy = out / math.hypot(out, 1), -1 / math.hypot(out, 1)
    end = (tip[0] + 0.25 + dx * reach, tip[1] + dy * reach)
    inner = (end[0] - cuff * -dy * 1.0, end[1] - cuff * dx)
    pit = (chest, -slope - upper * 1.35)
    top = [(0, -dip), (neck * 0.6, -dip * 0.55), (neck, 0)]
    out_line = smooth([(neck, 0), (shoulder * 0.8, -slope * 0.72), tip, (tip[0] + 0.42, tip[1] - 0.55), (tip[0] + 0.3 + dx * reach * 0.5, tip[1] + dy * reach * 0.5), end], 5)
    in_line = smooth([inner, (pit[0] + (inner[0] - pit[0]) * 0.5 + 0.05, pit[1] + (inner[1] - pit[1]) * 0.5), pit], 5)
    side = smooth([pit, (waist, pit[1] - 1.9), (hem * 0.97 + waist * 0.03, -length * 0.8), (hem, -length)], 5)
    return top + out_line[1:] + in_line + side[1:] + [(0, -length)], {"tip": tip, "end": end, "inner": inner, "pit": pit}


def hung_coat(name, half, marks, length, stage, cloth=None, step=0.2, seed=5):
    end, inner = marks["end"], marks["inner"]

    def is_open(x, y):
        x = abs(x)
        cuff = abs((x - end[0]) * (inner[1] - end[1]) - (y - end[1]) * (inner[0] - end[0])) / math.dist(end, inner) < 0.05 and y < end[1] + 0.6 and x > inner[0] - 0.1
        return y < -length + 0.05 or (y > -0.5 and x < 0.9) or cuff

    def on_hanger(x, y):
        return 1.0 if y > -0.12 - 0.45 * abs(x) + 0.05 and 0.5 < abs(x) < marks["tip"][0] * 0.86 else 0

    def shape(x, y, z, side):
        s = 1 if x >= 0 else -1
        pit = marks["pit"]
        if abs(x) > pit[0] * 0.98 and y < marks["tip"][1]:
            t = min(1.0, (marks["tip"][1] - y) / 4)
            x -= s * 0.35 * t
        return (x * 0.985, y, z + 0.05 * math.sin(x * 2.1 + seed) * max(0, -y / length))

    settings = {"frames": 45, "bend": 1.2, "stiff": 30, "mass": 0.4, "thick": 0.06, **(cloth or {})}
    return Garment(name, mirror(half), is_open, step=step, belly=0.4, upright_=True, squeeze=0, shape=shape,
                   pins=on_hanger, colliders=[upright(0.9)], cloth=settings, seed=seed)


def lapel_set(g, mat, s, spread=0.95, low=-4.6, notch=-1.75, roll=0.14, thick=0.09, collar=True):
    """Collar and lapel of one side (s = 1 right, -1 left), rolled off the front."""
    def bulge(x, y):
        t = max(0.0, min(1.0, (y - low) / (-low)))
        return roll * (0.35 + math.sin(t * math.pi) * 0.6)
    lapel = [(s * x, y) for x, y in smooth([(0.0, low), (0.45, low + 1.1), (1.0 * spread, -2.6), (1.32 * spread, notch - 0.32)], 5)]
    lapel += [(s * 1.42 * spread, notch - 0.1), (s * 0.98 * spread, notch + 0.1), (s * 0.8, -0.9), (s * 0.72, -0.25)]
    lapel += [(s * x, y) for x, y in smooth([(0.62, -0.3), (0.42, -1.6), (0.12, -3.4), (-0.06, low)], 4)]
    patch(g.front, lapel, mat, lift=0.1, thick=thick, step=0.13, bulge=bulge, name="lapel")
    if collar:
        band = [(s * 0.02, -0.22), (s * 0.5, -0.1), (s * 0.84, -0.04), (s * 1.0, -0.5), (s * 1.12, -1.15), (s * 1.25, -1.5),
                (s * 0.86, -1.62), (s * 0.7, -1.2), (s * 0.66, -0.5), (s * 0.4, -0.42), (s * 0.02, -0.5)]
        patch(g.front, band, mat, lift=0.22, thick=thick, step=0.13, name="collar")


def sunk(x, y):
    """Lets the upper front go down into the coat on its inner side, so that only its edge shows."""
    return -0.26 * max(0.0, min(1.0, (-x - 0.45) / 0.7))


def inside_neck(g, mat, dark):
    """The back's inner side, seen in the open neck."""
    patch(g.front, [(-0.62, -0.3), (0.62, -0.3), (0.42, -1.6), (0.0, -4.4), (-0.42, -1.6)], dark, lift=0.055, thick=0.0, step=0.15)


def camel(facts, stage, view):
    mat = felted("melton", "#93765b")
    dark = felted("melton inside", "#6d5339")
    half, marks = body_half(11.2, 2.75, 2.6, 3.15, 2.05, 6.1)
    g = hung_coat("camel", half, marks, 11.2, stage)
    g.show("coat", mat, 0.1)
    inside_neck(g, mat, dark)
    patch(g.front, ribbon([(-0.8, -4.55), (-0.8, -7), (-0.8, -11.18)], 1.8), mat, lift=0.1, thick=0.09, step=0.2, bulge=sunk, name="front")
    for s in (1, -1):
        lapel_set(g, mat, s)
        patch(g.front, [(s * 1.15, -6.75), (s * 2.25, -6.65), (s * 2.27, -7.2), (s * 1.17, -7.32)], mat, lift=0.1, thick=0.1, step=0.14, name="flap")
    horn = stage.material("horn", "#3b2314", rough=0.3, specular=0.5, mottle=0.5, mottle_scale=6)
    cotton = stage.material("thread", "#8a5f35", rough=0.8)
    for y in (-4.75, -6.0, -7.25):
        button(upon(g.front, -0.38, y, 0.17), 0.19, horn, cotton)
    hanger(stage, half=1.7, drop=0.8, y=0.02, z=-0.26, thick=0.11)
    room(stage, -5.2, 11.5)
    patch(g.front, [(-0.36, -0.45), (0.36, -0.45), (0.36, -0.62), (-0.36, -0.62)], stage.material("label", "#e9e2d3", rough=0.8), lift=0.075, thick=0.01, step=0.06)
    return {
        "whole": frame((0, 0, -5.0), 11.6, up=2),
        "detail": frame(g.front.at(0.1, -2.6)[0], 3.6, up=6, turn=-16, focal=100),
        "flaw": frame(g.front.at(-0.38, -6.0)[0], 1.6, up=8, turn=-12, focal=100),
        "label": frame(g.front.at(0, -0.6)[0], 2.2, up=22, turn=0, focal=100),
    }


def trench(facts, stage, view):
    tone = "#a3937b"
    mat = textile("gabardine", tone, twill, (0.035, 0.035), strength=0.4, distance=0.008, rough=0.75, dark=0.28, sheen=0.2, mottle=0.04, specular=0.25)
    dark = textile("lining", "#6e5f49", twill, (0.05, 0.05))
    half, marks = body_half(10.8, 2.85, 2.45, 3.2, 2.1, 6.1)
    g = hung_coat("trench", half, marks, 10.8, stage, seed=12, cloth={"bend": 0.8, "thick": 0.05})
    g.show("coat", mat, 0.06)
    inside_neck(g, mat, dark)
    sewing = stage.material("thread", "#8d8069", rough=0.8)
    patch(g.front, ribbon([(-1.0, -4.55), (-1.0, -7), (-1.0, -10.78)], 2.3), mat, lift=0.085, thick=0.06, step=0.2, bulge=sunk)
    stitches(g.front, [(0.07, -4.6), (0.07, -10.7)], sewing, 0.1, 0.05, 0.008, 0.1)
    for s in (1, -1):
        lapel_set(g, mat, s, spread=1.18, thick=0.06)
        shoulder = [(s * 0.95, -0.25), (s * 1.95, -0.62), (s * 1.86, -0.98), (s * 0.98, -0.62)]
        patch(g.front, shoulder, mat, lift=0.1, thick=0.06, step=0.1)
        patch(g.front, [(s * 1.35, -6.7), (s * 1.75, -6.6), (s * 1.95, -8.3), (s * 1.55, -8.4)], mat, lift=0.08, thick=0.06, step=0.12)
        stitches(g.front, [(s * 1.42, -6.75), (s * 1.62, -8.3)], sewing, 0.1, 0.05, 0.008, 0.13)
    patch(g.front, [(0.75, -1.9), (2.05, -1.5), (2.5, -2.9), (1.9, -3.6), (0.8, -3.45)], mat, lift=0.065, thick=0.05, step=0.14)
    patch(g.front, ribbon(smooth([(-2.5, -5.5), (-1.2, -5.62), (0, -5.66), (1.2, -5.62), (2.5, -5.5)], 5), 0.52), mat, lift=0.14, thick=0.09, step=0.12)
    patch(g.front, ribbon(smooth([(-0.3, -5.7), (-0.75, -6.6), (-0.62, -7.9)], 6), 0.48), mat, lift=0.24, thick=0.08, step=0.12)
    horn = stage.material("horn", "#2c1c10", rough=0.28, mottle=0.4, mottle_scale=6)
    frame_ = upon(g.front, -0.2, -5.66, 0.3)
    buckle = [frame_ @ Vector(p) for p in ((-0.3, -0.38, 0), (0.3, -0.38, 0), (0.3, 0.38, 0), (-0.3, 0.38, 0), (-0.3, -0.38, 0))]
    thread(buckle, 0.065, horn, "buckle")
    thread([buckle[0].lerp(buckle[3], 0.5), buckle[1].lerp(buckle[2], 0.5)], 0.04, horn, "tongue")
    for x in (-0.45, -1.65):
        for y in (-4.85, -7.0):
            button(upon(g.front, x, y, 0.13), 0.16, horn, sewing)
    label_mat = stage.material("label", "#e6dfce", rough=0.8)
    patch(g.front, [(-0.4, -0.42), (0.4, -0.42), (0.4, -0.66), (-0.4, -0.66)], label_mat, lift=0.075, thick=0.01, step=0.06)
    hanger(stage, half=1.75, drop=0.8, y=0.02, z=-0.26, thick=0.11)
    room(stage, -5.2, 11.5)
    return {
        "whole": frame((0, 0, -4.8), 11.3, up=2),
        "detail": frame(g.front.at(-0.3, -5.7)[0], 3.0, up=4, turn=-14, focal=100),
        "flaw": frame(g.front.at(-0.9, -1.0)[0], 2.4, up=12, turn=-10, focal=100),
        "label": frame(g.front.at(0, -0.6)[0], 2.2, up=20, focal=100),
    }
