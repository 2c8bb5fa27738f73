"""Dresses on a hanger before plaster."""
import math

from mathutils import Vector

from ..kit.drape import Garment, upright
from ..kit.fabric import plain_weave, silk, textile
from ..kit.frame import frame, near
from ..kit.hang import hanger, room, shoulder
from ..kit.pattern import mirror, smooth
from .coats import body_half, hung_coat
from ..kit.sewn import patch, ribbon, stitches, thread


def flared(depth, pitch, top, length):
    """A start in soft pleats that grow towards the hem, narrower by as much as they take."""
    def shape(x, y, z, side):
        t = max(0.0, min(1.0, (-y - top) / length))
        take = 1 / (1 + 0.9 * (depth * t * 2 * math.pi / pitch) ** 2)
        lean = 0.5 if side < 0 else 0.0
        return (x * (1 - t + t * take) * 0.97, y, z * (1 - 0.4 * t) + depth * 2.2 * t * math.sin(x * 2 * math.pi / pitch + 0.7 + 0.3 * y * 0.2 + lean))
    return shape


def slip(facts, stage, view):
    mat = silk("silk", "#e9e0cd", rough=0.3)
    half = smooth([(0, -2.9), (0.5, -2.45), (0.98, -1.9)], 5) + smooth([(1.08, -1.92), (1.5, -2.6), (2.1, -3.2)], 5) + smooth(
        [(2.12, -3.4), (1.95, -5.2), (2.3, -7.2), (3.0, -11.6)], 5) + smooth([(2.9, -11.72), (1.5, -11.86), (0, -11.9)], 4)
    g = Garment("slip", mirror(half), lambda x, y: y > -3.25 or y < -11.55, step=0.17, belly=0.3, upright_=True, squeeze=0,
                shape=flared(0.09, 1.5, 3.6, 8), pins=lambda x, y: 1.0 if y > -2.05 else 0, colliders=[upright(0.85)], seed=3,
                cloth={"frames": 60, "bend": 0.12, "stiff": 15, "mass": 0.15, "thick": 0.03, "air": 2.0})
    g.show("slip", mat, 0.025)
    for s in (1, -1):
        tip = g.front.at(s * 1.03, -1.95)[0]
        rear = g.rear.at(s * 1.03, -1.95)[0]
        x = tip.x * 1.12
        top = Vector((x, -0.02, shoulder(x, 1.9, 0.55) + 0.2))
        arch = [top + Vector((0, dy, dz)) for dy, dz in ((-0.17, -0.12), (-0.14, -0.02), (-0.06, 0.03), (0.06, 0.03), (0.14, -0.02), (0.17, -0.12))]
        thread([tip + Vector((0, -0.01, -0.1)), tip + Vector((0, -0.02, 0.1)), *arch, rear + Vector((0, 0.02, -0.1))], 0.04, mat, "strap")
    hanger(stage, half=1.9, drop=0.55)
    room(stage, -5.5, 12)
    return {
        "whole": frame((0, 0, -5.2), 11.8, up=2),
        "detail": frame(g.front.at(0.2, -3.2)[0], 3.4, up=4, turn=-14, focal=100, fstop=8),
        "flaw": frame(g.front.at(-0.95, -2.1)[0], 1.3, up=6, turn=-10, focal=100, fstop=8),
        "label": frame(g.front.at(0, -3.0)[0], 2.6, up=24, turn=8, focal=100, fstop=8),
    }


def wrap(facts, stage, view):
    """A wrap dress in washed linen: crossed front, short sleeves, a tied belt."""
    tone = "#7d4a35"
    mat = textile("linen cloth", tone, plain_weave, (0.045, 0.045), strength=0.5, distance=0.012, dark=0.4, sheen=0.25, fuzz=0.5, wander=0.05)
    half, marks = body_half(12.0, 2.55, 2.1, 3.3, 1.95, 2.3, neck=0.9, slope=0.6, cuff=1.7, upper=1.4, out=0.75)
    g = hung_coat("wrap", half, marks, 12.0, stage, seed=9,
                  cloth={"frames": 45, "bend": 0.25, "stiff": 20, "mass": 0.25, "thick": 0.05})
    g.show("dress", mat, 0.04)
    dark = textile("linen inside", "#62321f", plain_weave, (0.045, 0.045))
    patch(g.front, [(-0.8, -0.15), (0.8, -0.15), (0.62, -1.4), (0.0, -3.9), (-0.62, -1.4)], dark, lift=0.05, thick=0, step=0.15)
    over = smooth([(0.9, 0.0), (0.72, -1.2), (0.1, -3.4), (-1.1, -5.2)], 6) + [(-1.25, -11.9), (-0.5, -11.95)]
    patch(g.front, ribbon(smooth([(0.88, -0.05), (0.7, -1.3), (0.05, -3.5), (-1.05, -5.1), (-1.2, -8.5), (-1.25, -11.9)], 6), 0.34), mat, lift=0.07, thick=0.05)
    patch(g.front, ribbon(smooth([(-0.88, -0.05), (-0.7, -1.3), (-0.1, -3.3)], 6), 0.3), mat, lift=0.06, thick=0.04)
    stitches(g.front, smooth([(0.78, -0.2), (0.6, -1.3), (-0.04, -3.5), (-1.1, -5.1), (-1.28, -8.5), (-1.33, -11.8)], 6), stage.material("thread", "#7d4029"), 0.09, 0.05, 0.008, 0.1)
    belt = smooth([(-2.15, -5.0), (-1.0, -5.14), (0, -5.16), (1.0, -5.12), (2.15, -5.0)], 5)
    patch(g.front, ribbon(belt, 0.42), mat, lift=0.12, thick=0.05, step=0.12, name="belt")
    for path in ([(-1.0, -5.1), (-1.5, -5.5), (-1.45, -6.4), (-1.75, -8.1)], [(-0.9, -5.1), (-0.75, -5.9), (-0.98, -7.2), (-0.85, -8.7)]):
        patch(g.front, ribbon(smooth(path, 8), 0.36), mat, lift=0.18, thick=0.05, step=0.12)
    for path in ([(-1.0, -5.1), (-1.7, -4.75), (-1.95, -5.25), (-1.0, -5.15)], [(-0.9, -5.1), (-0.2, -4.85), (0.05, -5.35), (-0.9, -5.2)]):
        patch(g.front, ribbon(smooth(path, 8), 0.3), mat, lift=0.24, thick=0.06, step=0.1, bulge=lambda x, y: 0.18 * math.exp(-((x + 0.95) ** 2) * 1.5))
    patch(g.front, [(-1.18, -4.88), (-0.72, -4.86), (-0.7, -5.36), (-1.16, -5.38)], mat, lift=0.4, thick=0.12, step=0.08, name="knot")
    hanger(stage, half=1.65, drop=0.68, y=0.02, z=-0.26, thick=0.11)
    card = stage.material("tag", "#d9ccb2", rough=0.9)
    tip = g.front.at(-1.5, -3.0, 0.35)[0]
    tag = stage.slab("tag", (0.55, 0.02, 0.95), card, at=(tip.x, tip.y - 0.05, tip.z - 1.2), edge=0.008)
    string = stage.material("string", "#5a4a3a", rough=0.9)
    thread([(tip.x + 0.1, tip.y + 0.2, tip.z + 1.1), (tip.x + 0.03, tip.y, tip.z + 0.4), (tip.x, tip.y - 0.05, tip.z - 0.32)], 0.014, string)
    room(stage, -5.6, 12)
    return {
        "whole": frame((0, 0, -5.3), 12.2, up=2),
        "detail": frame(g.front.at(-0.7, -5.3)[0], 3.6, up=4, turn=-14, focal=100),
        "flaw": frame(g.front.at(0.4, -2.4)[0], 2.6, up=6, turn=-12, focal=100),
        "label": frame((tip.x, tip.y, tip.z - 0.5), 2.2, up=4, turn=-8, focal=100),
    }
