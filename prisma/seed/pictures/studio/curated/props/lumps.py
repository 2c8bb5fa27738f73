"""Stones, clay, crystals, powder, wood, comb, fruit, brush."""
import math

import bpy

from materials import glass, material
from shapes import displace, lathe, mesh, pipe, place, slab

from ..stuffs import stuff
from ..noise import smooth
from .grain import lie
from .leaves import green, leaf


def lump(mat, size, at, luck, rough=0.2, detail=4, grain=0.5):
    """A stone or clod: a ball, dented by noise and set on its flat side."""
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=detail, radius=1)
    thing = bpy.context.object
    thing.data.materials.append(mat)
    thing.data.polygons.foreach_set("use_smooth", [True] * len(thing.data.polygons))
    for v in thing.data.vertices:
        v.co = tuple(c * s for c, s in zip(v.co, size))
    displace(thing, rough * max(size), grain * max(size) * 2)
    thing.rotation_euler[2] = luck.uniform(0, 6.3)
    thing.location = (at[0], at[1], at[2] + size[2] * 0.88)
    return thing


def ring(luck, count, near, far):
    for i in range(count):
        a = 2 * math.pi * i / count + luck.uniform(-0.4, 0.4)
        q = 0.0 if i == 0 else luck.uniform(near, far)
        yield i, q * math.cos(a), q * math.sin(a) * 0.8


def clay(color):
    def make(at, luck):
        mat = material("clay", color, rough=0.95, specular=0.1, bump=0.5, scale=16, detail=5, mottle=0.12)
        for i, x, y in ring(luck, 7, 0.2, 0.42):
            s = 0.17 if i == 0 else luck.uniform(0.04, 0.11)
            lump(mat, (s, s * 0.85, s * 0.65), (at[0] + x, at[1] + y, at[2]), luck, 0.55, 5, 0.6)
    return make


def _pebbles(at, luck):
    for i, x, y in ring(luck, 4, 0.26, 0.36):
        s = 0.2 if i == 0 else luck.uniform(0.09, 0.15)
        mat = material("pebble", ("#8d8880", "#a79d8e", "#6f6c68", "#b8afa2")[i], rough=0.3, coat=0.25, bump=0.08, scale=20, detail=3, mottle=0.18)
        lump(mat, (s, s * 0.8, s * 0.5), (at[0] + x, at[1] + y, at[2]), luck, 0.1, 5, 0.9)


def crystals(at, luck, color="#f4f3ef", count=420, size=0.042, spread=0.32, heap=0.12):
    """Rough salt: cubes with broken corners, some of them clear."""
    for mat, share in ((material("salt", color, rough=0.35, bump=0.3, scale=30, detail=2), 0.42), (glass("clear salt", "#fdfdfc", rough=0.18, ior=1.3, glow=1.2), 0.58)):
        for shape in range(5):
            grown = luck.uniform(0.5, 1.25)
            cube = slab("crystal", (size * grown * luck.uniform(0.8, 1.7), size * grown * luck.uniform(0.6, 1.0), size * grown * luck.uniform(0.5, 0.9)), mat, edge=size * 0.07)
            for v in cube.data.vertices:
                v.co = (v.co.x + luck.uniform(-0.2, 0.2) * size, v.co.y + luck.uniform(-0.17, 0.17) * size, v.co.z - size * 0.4 + luck.uniform(-0.12, 0.12) * size)
            lie(cube, at, luck, int(count * share / 5), spread=spread, thick=size * 0.8, heap=heap, lean=0.9, strays=0.2)


def powder(at, luck, color="#f3f1ec", r=0.42, h=0.2):
    """A heap as it falls from a scoop: soft slope, broken skirt, crumbs."""
    mat = material("powder", color, rough=0.95, specular=0.08, bump=0.55, scale=46, detail=5)
    slope, slips = smooth(luck, 7, 1, 3), smooth(luck, 12, 6, 18)
    seg, rings, verts = 150, 70, [(0, 0, h)]
    phase = luck.uniform(0, 6)
    for k in range(1, rings + 1):
        q = k / rings
        for j in range(seg):
            a = 2 * math.pi * j / seg
            edge = r * (1 + q**3 * (0.07 * math.sin(3 * a + phase) + 0.04 * math.sin(7 * a - phase) + 0.02 * math.sin(17 * a)))
            x, y = q * math.cos(a), q * math.sin(a)
            cone = math.sqrt((1 - q) ** 2 + 0.012) - 0.11 + 0.1 * (1 - q)
            z = h * max(0.0, cone) * (1 + 0.16 * slope(2.5 * x, 2.5 * y)) + 0.012 * slips(x, y) * min(1, 4 * (1 - q))
            verts.append((edge * x, edge * y, z - 0.004))
    faces = [(0, 1 + j, 1 + (j + 1) % seg) for j in range(seg)]
    faces += [(1 + k * seg + j, 1 + (k + 1) * seg + j, 1 + (k + 1) * seg + (j + 1) % seg, 1 + k * seg + (j + 1) % seg) for k in range(rings - 1) for j in range(seg)]
    mesh("powder", verts, faces, mat, at=at, angle=80)
    crumb = slab("crumb", (0.011, 0.01, 0.009), mat, edge=0.003)
    lie(crumb, at, luck, 160, spread=r * 1.08, thick=0.012, strays=0.55)


def _cedar(at, luck):
    for i, x, y in ring(luck, 5, 0.2, 0.36):
        block = slab("cedar", (luck.uniform(0.3, 0.5), luck.uniform(0.07, 0.14), luck.uniform(0.05, 0.1)), stuff("oak" if i % 2 else "bamboo"), edge=0.008)
        for v in block.data.vertices:
            v.co.x, v.co.z = v.co.x, v.co.z
        block.rotation_euler = (0, 0, luck.uniform(-0.7, 0.9))
        block.location = (at[0] + x, at[1] + y, at[2] + (0.09 if i == 4 else 0.001))
    for _ in range(6):
        points = [(0.09 * math.cos(a * 0.9), 0.09 * math.sin(a * 0.9), 0.02 + 0.012 * a) for a in range(7)]
        curl = pipe("shaving", points, 0.012, stuff("bamboo"))
        curl.scale = (luck.uniform(0.5, 0.9),) * 3
        curl.location = (at[0] + luck.uniform(-0.4, 0.4), at[1] + luck.uniform(-0.35, 0.1), at[2])


def _comb(at, luck):
    """A piece of comb, lying a little tilted: six-sided cells with honey in some."""
    wax = green("#cf9238", 0.4)
    honey = material("honey", "#b86a12", rough=0.06, coat=0.4, mottle=0.2, mottle_scale=6)
    lid = material("lid", "#dcb06a", rough=0.5, bump=0.3, scale=22, detail=2)
    r, things = 0.036, []
    for row in range(-8, 9):
        for col in range(-9, 10):
            x, y = (col + 0.5 * (row % 2)) * r * 1.74, row * r * 1.5
            if (x / 0.48) ** 2 + (y / 0.34) ** 2 > 1 + luck.uniform(-0.15, 0.1):
                continue
            outer = [(x + r * math.sin(k * math.pi / 3), y + r * math.cos(k * math.pi / 3)) for k in range(6)]
            inner = [(x + r * 0.86 * math.sin(k * math.pi / 3), y + r * 0.86 * math.cos(k * math.pi / 3)) for k in range(6)]
            top = 0.17 + luck.uniform(-0.006, 0.006)
            verts = [(*q, 0.0) for q in outer] + [(*q, top) for q in outer] + [(*q, top) for q in inner] + [(*q, 0.05) for q in inner]
            faces = [(k, (k + 1) % 6, 6 + (k + 1) % 6, 6 + k) for k in range(6)]
            faces += [(6 + k, 6 + (k + 1) % 6, 12 + (k + 1) % 6, 12 + k) for k in range(6)]
            faces += [(12 + k, 12 + (k + 1) % 6, 18 + (k + 1) % 6, 18 + k) for k in range(6)] + [tuple(range(18, 24))]
            things.append(mesh("cell", verts, faces, wax, smooth=False))
            kind = luck.random()
            if kind < 0.3 and x < 0.1:
                things.append(lathe("lid", [(0, 0.06), (r * 0.9, 0.06), (r * 0.92, top - 0.002, 0.01), (0, top + 0.006)], lid, at=(x, y, 0), seg=6))
            elif kind < 0.8:
                things.append(lathe("honey", [(0, 0.06), (r * 0.8, 0.06), (r * 0.8, top - 0.018, 0.008), (0, top - 0.022)], honey, at=(x, y, 0), seg=6))
    place(things, at=at, turn=(math.radians(7), 0, luck.uniform(-0.4, 0.4)), scale=0.9)


def _coconut(at, luck):
    r = 0.42
    husk = material("husk", "#5b4230", rough=0.95, specular=0.1, bump=0.9, scale=26, detail=5, mottle=0.3, mottle_scale=9)
    flesh = material("flesh", "#f5f1e8", rough=0.4, subsurface=0.2, bump=0.1, scale=10, detail=2)
    arc = [(-90 + 88 * k / 20) for k in range(21)]
    outer = [(max(0, r * math.cos(math.radians(a))), r * math.sin(math.radians(a))) for a in arc]
    shell = lathe("shell", [*outer, (r * 0.93, -0.01)], husk)
    inner = [(r * 0.93, -0.012), (r * 0.8, -0.015, 0.02), *[(max(0, r * 0.78 * math.cos(math.radians(a))), r * 0.78 * math.sin(math.radians(a))) for a in reversed(arc[:-1])]]
    place([shell, lathe("flesh", inner, flesh)], at=(at[0] + 0.08, at[1] + 0.3, at[2] + r * 0.98), turn=(math.radians(38), math.radians(14), 0), scale=0.9)


def _orange(at, luck):
    r = 0.37
    peel = material("peel", "#e07a14", rough=0.36, specular=0.5, bump=0.42, scale=26, detail=1, mottle=0.08)
    line = [(r * math.cos(a) if abs(a) < 1.57 else 0, r * 0.95 * math.sin(a)) for a in [math.pi * (k / 40 - 0.5) for k in range(41)]]
    line[-1] = (0, r * 0.9)
    place([lathe("orange", line, peel, seg=96), lathe("navel", [(0, r * 0.9), (0.02, r * 0.91), (0.018, r * 0.95), (0, r * 0.955)], green("#5f6a35"), seg=12)],
          at=(at[0], at[1] + 0.1, at[2] + r * 0.95), turn=(math.radians(24), math.radians(20), 0))
    blade = leaf(green("#3f6130"), 0.5, 0.2, 0.3, 0.1)
    blade.location, blade.rotation_euler = (at[0] - 0.36, at[1] - 0.3, at[2] + 0.04), (0, 0.06, 0.35)


def _brush(at, luck):
    wood = stuff("bamboo")
    things = [lathe("head", [(0, 0.26), (0.28, 0.26, 0.02), (0.3, 0.31, 0.03), (0.27, 0.4, 0.05), (0.09, 0.43, 0.03), (0.07, 0.52, 0.04), (0.12, 0.6, 0.06), (0, 0.66)], wood, steps=10)]
    fibre, verts, faces = material("fibre", "#8a6a44", rough=0.8), [], []
    for _ in range(1500):
        a, q = luck.uniform(0, 6.3), 0.25 * math.sqrt(luck.random())
        x, y = q * math.cos(a), q * math.sin(a)
        out, k = 1.12 + luck.uniform(-0.05, 0.12), len(verts)
        for s in (-0.006, 0.006):
            verts += [(x + s * math.sin(a), y - s * math.cos(a), 0.27), (x * out + luck.uniform(-0.015, 0.015) + s * math.sin(a), y * out - s * math.cos(a), luck.uniform(0, 0.02))]
        faces.append((k, k + 1, k + 3, k + 2))
    things.append(mesh("bristles", verts, faces, fibre, smooth=False))
    place(things, at=at)


KINDS = {
    "clay": clay("#a9a68c"), "red clay": clay("#a8593c"), "pebbles": _pebbles, "salt": lambda at, luck: crystals(at, luck),
    "powder": lambda at, luck: powder(at, luck), "cedar": _cedar, "honeycomb": _comb, "coconut": _coconut, "orange": _orange, "brush": _brush,
}
