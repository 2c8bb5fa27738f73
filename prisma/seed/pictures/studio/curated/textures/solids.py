"""Dry things: soap, capsules, tablets, salt, powder."""
import math

from materials import glass
from shapes import mesh

from .. import packs
from ..props import lumps, seeds
from . import fluids


def grain(close, luck, facts):
    bar = packs.soap({"liquid": close["color"], "fleck": close.get("fleck", "#8f9a6e")}, (0.86, 0.56, 0.28))
    bar.rotation_euler[2] = math.radians(luck.uniform(18, 32))
    bar.location = (0.06, 0.12, 0)
    water, (c, si) = glass("water", "#fcfdfd", ior=1.33, glow=1.1), (math.cos(bar.rotation_euler[2]), math.sin(bar.rotation_euler[2]))
    for _ in range(46):
        r, x, y = 0.006 + 0.03 * luck.random() ** 2.5, luck.uniform(-0.37, 0.37), luck.uniform(-0.22, 0.22)
        verts, faces = fluids.dome(r, r * 0.7, luck, seg=40, rings=16)
        mesh("bead", verts, faces, water, at=(0.06 + x * c - y * si, 0.12 + x * si + y * c, 0.28), angle=70)
    return 0.14


def capsules(close, luck, facts):
    if close.get("soft"):
        seeds.softgels((0, 0, 0), luck, close["color"], 46, 0.42, 0.16)
    else:
        seeds.capsules((0, 0, 0), luck, close["color"], 52, 0.42, 0.16)
    return 0.1


def tablets(close, luck, facts):
    seeds.tablets((0, 0, 0), luck, close["color"], 170, 0.4, 0.14)
    return 0.08


def crystals(close, luck, facts):
    lumps.crystals((0, 0, 0), luck, close["color"], 1500, 0.045, 0.44, 0.22)
    return 0.1


def powder(close, luck, facts):
    lumps.powder((0, 0, 0), luck, close["color"], 0.42, 0.25)
    return 0.1


KINDS = {"grain": grain, "capsules": capsules, "tablets": tablets, "crystals": crystals, "powder": powder}
