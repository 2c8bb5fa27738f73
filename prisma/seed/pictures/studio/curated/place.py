"""A product where it is used, with one thing from its ingredients."""
import math

from . import props, rooms
from .vessel import build as vessel


#: How far each prop reaches round its middle, where it is not 0.4.
REACH = {"oats": 0.46, "rose petals": 0.45, "rosehips": 0.38, "clay": 0.48, "red clay": 0.48, "shea nuts": 0.5, "pebbles": 0.44, "olives": 0.62, "seeds": 0.38,
         "honeycomb": 0.48, "kelp": 0.6, "willow": 0.66, "coconut": 0.52, "orange": 0.4, "brush": 0.32, "powder": 0.5, "capsules": 0.36, "softgels": 0.36,
         "cedar": 0.46, "sage": 0.5, "mint": 0.46, "round leaves": 0.5}

#: Sprigs that lie flat; things as tall as the pack, which stand beside it.
LOW = ("willow", "olives", "sage", "mint")
TALL = ("orange", "coconut", "brush")


def build(facts, view, stage):
    luck = stage.rng(facts, "place")
    pack, home = facts["pack"], facts["home"]
    side = 1 if pack["form"] in ("tin", "bar") else luck.choice((-1, 1))
    half = {"tin": pack["r"] * 1.5, "bar": pack["r"] * 1.7, "tube": pack["r"] * 1.5}.get(pack["form"], pack["r"])
    reach = REACH.get(home["prop"], 0.4)
    if home["prop"] in LOW:
        # A sprig lies before the pack, lower than its label.
        apart, front = half * 0.5 + reach * 0.5, pack["r"] + 0.4
    else:
        apart = half + reach * (0.74 if pack["form"] not in ("tin", "bar") else 0.86)
        front = reach * (0.45 if home["prop"] in TALL else 0.7) + 0.3 * pack["r"]
    # Pack and prop together stand in the middle of the picture.
    left, right = min(-half, apart - reach), max(half, apart + reach)
    guess = pack["r"] * 2 if pack["form"] == "tin" else pack["h"] * (1.25 if pack["form"] == "bottle" else 1.1)
    size = max(guess * 1.5, (right - left) * 1.25 * 1.22)
    middle_x = (left + right) / 2 * 0.9
    ground = rooms.ROOMS[home["set"]](stage, facts, luck, size)
    height, half = vessel(facts, at=(-side * middle_x, 0.05 * size, ground), turn=luck.uniform(-0.12, 0.12) + side * 0.12)
    props.add(home["prop"], (side * (apart - middle_x), 0.05 * size - front, ground), luck)
    focal = 85
    far = size * focal / 30
    rise = math.radians(luck.uniform(14, 19))
    middle = ground + height * 0.44
    stage.camera(eye=(luck.uniform(-0.06, 0.06) * size, -far * math.cos(rise), middle + far * math.sin(rise)), at=(0, 0, middle), focal=focal, fstop=13,
                 focus=(0, -half, middle))
    stage.window(scale=size / 2, soft=luck.uniform(0.5, 0.75), height=luck.uniform(0.85, 1.1), side=-1, at=(0, 0, middle))
    if luck.random() < 0.5 and home["set"] != "tiles":
        stage.twig_shadow(luck, size, middle)
