"""All that a maker sells, standing together. facts["goods"] is a list of {"pack": …, "label": index into labels}."""
import math

from curated import rooms
from curated.vessel import build as vessel

#: How wide and how high a pack stands, as shares of its radius and height.
WIDE = {"tin": 1.55, "bar": 1.7, "tube": 1.5, "carton": 1.35}
HIGH = {"bottle": 1.3, "bar": 1.0}


def half_of(pack):
    return pack["r"] * WIDE.get(pack["form"], 1.0)


def height_of(pack):
    if pack["form"] == "tube":
        return pack["h"] + pack["r"] * pack.get("tall_cap", 0.85) + 0.17
    return pack["r"] * 2 if pack["form"] == "tin" else pack["h"] * HIGH.get(pack["form"], 1.08)


def order(goods, luck):
    """The tallest near the middle, the others falling away to both sides."""
    row = []
    for k, good in enumerate(sorted(goods, key=lambda g: -height_of(g["pack"]))):
        row.insert(len(row) if k % 2 else 0, good)
    return row if luck.random() < 0.5 else row[::-1]


def ground(stage, facts, luck, size, width):
    """What they stand on: a slab of stone, bare plaster, or one of the rooms of the catalogue. Returns its height."""
    if facts["set"] in rooms.ROOMS and facts["set"] not in ("travertine", "plaster"):
        return rooms.ROOMS[facts["set"]](stage, facts, luck, size)
    stage.cove(stage.plaster(facts["wall"]), depth=1.5 * size, radius=0.8 * size, width=16 * size, height=9 * size, front=9 * size)
    if facts["set"] == "plaster":
        return 0.0
    thick = 0.075 * size
    stage.slab("slab", (width + 0.26 * size, 0.8 * size, thick), stage.travertine(), edge=0.012 * size, turn=luck.uniform(-0.04, 0.04))
    return thick


def build(facts, view, stage):
    luck = stage.rng(facts, "family")
    goods = order(facts["goods"], luck)
    high = max(height_of(g["pack"]) for g in goods)
    gap = 0.045 * high
    width = sum(2 * half_of(g["pack"]) for g in goods) + gap * (len(goods) - 1)
    # What the picture shows is 1.6 sizes wide and one size high.
    size = max(high / 0.62, width / (0.7 * 1.6))
    floor = ground(stage, facts, luck, size, width)
    x = -width / 2
    for good in goods:
        pack = good["pack"]
        half = half_of(pack)
        # What is low stands nearer to us.
        back = (height_of(pack) / high - 0.75) * 0.5 * size + luck.uniform(-0.02, 0.02) * size
        vessel({"pack": pack, "labels": [facts["labels"][good["label"]]]}, at=(x + half, back, floor),
               turn=luck.uniform(-0.08, 0.08) - 0.2 * (x + half) / size)
        x += 2 * half + gap
    focal = 90
    middle = floor + high * 0.46
    far = size * 1.6 * focal / 24
    rise = math.radians(8)
    stage.camera(eye=(0, -far * math.cos(rise), middle + far * math.sin(rise)), at=(0, 0, middle), focal=focal, fstop=20, focus=(0, -0.12 * size, middle))
    stage.window(scale=size / 2, soft=0.7, height=luck.uniform(0.95, 1.15), at=(0, 0, middle))
    if facts.get("branch"):
        stage.twig_shadow(luck, size, middle)
