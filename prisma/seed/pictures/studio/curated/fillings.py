"""Dry contents of a jar: tablets, capsules, softgels, packed loosely behind the glass."""
import math
import random

from shapes import copies

from .props import seeds

KINDS = {"tablets": (seeds.tablet, 0.075), "pills": (seeds.capsule, 0.1), "softgels": (seeds.softgel, 0.12)}


def fill(p, radius, low):
    """Fills three quarters of a jar's inside if p names dry contents; returns what it made."""
    name = next((kind for kind in KINDS if p.get(kind)), None)
    if name is None:
        return []
    make, size = KINDS[name]
    luck, spots, taken = random.Random(name), [], []
    reach, z = radius - size * 0.5, low + size * 0.4
    while z < p["h"] * 0.74:
        layer = []
        for _ in range(160):
            # What touches the glass is what is seen.
            far = reach * (1 if luck.random() < 0.6 else math.sqrt(luck.random()))
            a = luck.uniform(0, 2 * math.pi)
            x, y = far * math.cos(a), far * math.sin(a)
            if all(math.dist((x, y, z), other) > size * 0.8 for other in layer + taken[-80:]):
                layer.append((x, y, z + luck.uniform(-0.012, 0.012)))
        for spot in layer:
            along = math.atan2(spot[1], spot[0]) + math.pi / 2 + luck.uniform(-0.5, 0.5)
            turn = (math.pi / 2 + luck.uniform(-0.5, 0.5), 0, along) if name == "tablets" else (0, luck.uniform(-0.7, 0.7), along)
            spots.append((spot, turn, 1))
        taken += layer
        z += size * 0.62
    thing = make(p[name])
    before = set(thing.users_scene[0].objects)
    copies(thing, spots)
    return [thing, *[other for other in thing.users_scene[0].objects if other not in before]]
