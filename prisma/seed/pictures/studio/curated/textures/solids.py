"""Dry things: soap, capsules, tablets, salt, powder."""
import math

from shapes import place

from .. import packs
from ..props import lumps, seeds
from . import fluids


def grain(close, luck, facts):
    bar = packs.soap({"liquid": close["color"], "fleck": close.get("fleck", "#8f9a6e")}, (0.86, 0.56, 0.28))
    bar.rotation_euler[2] = math.radians(luck.uniform(18, 32))
    bar.location = (0.06, 0.12, 0)
    things = []
    before = set(o.name for o in bar.users_scene[0].objects)
    fluids.foam({"color": "#f5f5ef"}, luck, facts)
    things = [o for o in bar.users_scene[0].objects if o.name not in before]
    place(things, at=(-0.2, -0.24, 0), scale=0.36)
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
    lumps.powder((0, 0, 0), luck, close["color"], 0.46, 0.27)
    return 0.1


KINDS = {"grain": grain, "capsules": capsules, "tablets": tablets, "crystals": crystals, "powder": powder}
