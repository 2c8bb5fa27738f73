"""A pleated tartan skirt, hung by its waistband: knife pleats and a flat front, two leather straps."""
import math

from mathutils import Vector, noise

from ..kit.drape import thing_of
from ..kit.fabric import textile, twill
from ..kit.frame import frame
from ..kit.hang import hanger, room
from ..kit.hide import leather
from ..kit.print import Sheet, printed
from ..kit.sewn import thread
from .bags import strap


def sett(stage):
    """The tartan's repeat: navy and green grounds, black guards, a fine line of yellow and of white."""
    bands = [(20, "#22304a"), (4, "#15171a"), (4, "#22304a"), (4, "#15171a"), (6, "#22304a"), (16, "#15171a"), (20, "#2f4a35"), (2, "#15171a"), (2, "#b39a4a"), (2, "#15171a"), (20, "#2f4a35"), (14, "#15171a"), (2, "#c9c2b0"), (12, "#22304a")]
    line = [stage.linear(c) for n, c in bands for _ in range(n)]
    size = len(line)
    s = Sheet(size, "#22304a")
    for y in range(size):
        for x in range(size):
            over = ((x + y) // 2) % 2
            a, b = line[x], line[y]
            s.cells[y * size + x] = [(p * (0.62 if over else 0.38) + q * (0.38 if over else 0.62)) for p, q in zip(a, b)]
    return s.image("sett")


def skirt(facts, stage, view):
    mat = textile("tartan", "#22304a", twill, (0.06, 0.06), strength=0.5, distance=0.015, dark=0.3, sheen=0.4, fuzz=0.7, mottle=0.03, wander=0.015, paint=printed(sett(stage), 1.5, 1.5))
    tall, rows, pleats = 6.6, 70, 15
    verts, uv, faces, cols = [], [], [], []
    for i in range(pleats):
        for u, w in ((0.0, 0.0), (0.3, 0.35), (0.7, 0.75), (0.96, 0.98), (1.0, 1.0), (0.97, 0.85), (0.8, 0.45), (0.62, 0.1)):
            cols.append((i, u, w))
    k = len(cols)
    for j in range(rows + 1):
        t = j / rows
        half = 1.82 + 1.15 * t**0.9
        for c, (i, u, w) in enumerate(cols):
            back = c % 8 >= 5
            x = -half + 2 * half * (i + u) / pleats
            open_ = 0.05 + 0.16 * t
            fold = (0.03 + open_ * w if not back else open_ * w * 0.9)
            flat = i in (5, 6, 7, 8, 9)
            amount = 0.25 if flat and c % 8 < 5 else 1.0
            belly = 0.35 * math.sqrt(max(0.0, 1 - (x / (half * 1.04)) ** 2))
            sway = 0.1 * t * t * noise.noise(Vector((i * 0.8, t * 1.4, 3)))
            verts.append(Vector((x + sway, -(fold * amount + belly) + 0.05 * t * math.sin(i * 1.9), -t * tall - 0.02 * math.sin(i * 2.1) * t)))
            uv.append((0, -t * tall))
    for j in range(rows):
        for c in range(k - 1):
            a = j * k + c
            faces.append((a, a + k, a + k + 1, a + 1))
    run = [0.0]
    mid = rows // 2
    for c in range(1, k):
        run.append(run[-1] + (verts[mid * k + c] - verts[mid * k + c - 1]).length)
    lying = [(run[n % k], v) for n, (_, v) in enumerate(uv)]
    thing_of("skirt", verts, faces, lying, mat, 0.03, 1)
    band = []
    for j in range(2):
        band += [(x * 1.84, -0.37 * math.sqrt(max(0, 1 - x * x)) - 0.06, 0.36 * (1 - j) - 0.02) for x in [i / 30 - 1 for i in range(61)]]
    thing_of("band", [Vector(p) for p in band], [(i, 61 + i, 62 + i, i + 1) for i in range(60)], [(p[0] + 5, p[2]) for p in band], mat, 0.07, 1)
    hide = leather("strap", "#3a2518", grain=16, depth=0.2, rough=0.4, wear="#6a4a34", worn=0.15)
    steel = stage.metal("buckle", "#b3aea4", rough=0.22)
    for z in (0.16, -0.5):
        y = -0.5 if z > 0 else -0.58
        strap([(0.55, y - 0.02, z), (0.9, y - 0.03, z), (1.3, y + 0.06, z)], 0.2, 0.05, hide, normal=(0, 0, 1))
        box = [(0.86, y - 0.07, z - 0.16), (1.14, y - 0.05, z - 0.16), (1.14, y - 0.05, z + 0.16), (0.86, y - 0.07, z + 0.16), (0.86, y - 0.07, z - 0.16)]
        thread(box, 0.03, steel).data.bevel_resolution = 5
        thread([(0.86, y - 0.08, z), (1.16, y - 0.08, z)], 0.02, steel)
    hanger(stage, half=1.75, drop=0.35, y=0.05, z=1.1, hook=1.0)
    for s in (-1, 1):
        thread([(s * 1.2, 0.05, 0.78), (s * 1.2, -0.05, 0.42)], 0.03, steel)
        stage.slab("clip", (0.4, 0.16, 0.28), steel, at=(s * 1.2, -0.22, 0.18), edge=0.03)
    if view == "label":
        label = stage.material("label", "#d8cfb8", rough=0.85)
        stage.slab("label", (0.7, 0.012, 0.3), label, at=(-0.2, -0.49, 0.0), edge=0.004)
        from .jewellery import words
        from mathutils import Matrix
        words(stage, "WOVEN IN SCOTLAND", None, 0.062, mat=stage.material("ink", "#2c3a50", rough=0.8), matrix=Matrix.Translation((-0.2, -0.5, 0.15)) @ Matrix.Rotation(math.radians(90), 4, "X"))
    room(stage, -2.6, 8.0)
    return {
        "whole": frame((0, 0, -2.35), 8.6, up=2),
        "detail": frame((0.9, -0.5, -0.1), 2.2, up=5, turn=-14, focal=100),
        "flaw": frame((-0.8, -0.4, -4.6), 3.2, up=6, turn=-12, focal=100),
        "label": frame((-0.2, -0.5, 0.1), 1.6, up=10, turn=4, focal=100),
    }
