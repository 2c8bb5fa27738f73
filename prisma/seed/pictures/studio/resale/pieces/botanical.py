"""A framed pressed plant, leaning on plaster."""
import math

from mathutils import Matrix

from ..kit.frame import frame
from ..kit.pattern import smooth
from ..kit.sewn import thread
from ..kit.letters import words

W, H = 2.8, 3.6


def leaflet(stage, mat, at, turn, long, wide, cup, seed):
    """A pinnate leaf: flat, a raised vein, a little curled where it dried."""
    verts, faces, nu, nv = [], [], 22, 9
    for i in range(nu):
        u = i / (nu - 1)
        half = wide * math.sin(math.pi * u**0.75) * (1 + 0.06 * math.sin(u * 40 + seed)) + 0.002
        for j in range(nv):
            v = j / (nv - 1) * 2 - 1
            x, z = long * u, half * v
            verts.append((x * math.cos(turn) - z * math.sin(turn), -0.012 - 0.02 * abs(v) * cup * math.sin(math.pi * u) + 0.008 * abs(v), x * math.sin(turn) + z * math.cos(turn)))
    for i in range(nu - 1):
        for j in range(nv - 1):
            faces.append((i * nv + j, i * nv + j + 1, (i + 1) * nv + j + 1, (i + 1) * nv + j))
    thing = stage.mesh("leaf", verts, faces, mat, at=at)
    vein = thread([(at[0] + long * u * math.cos(turn), at[1] - 0.02, at[2] + long * u * math.sin(turn)) for u in (0, 0.3, 0.6, 0.92)], 0.006, mat)
    return [thing, vein]


def framed(facts, stage, view):
    beech = stage.oak("#c39a6c", "#a87f54", rough=0.4)
    parts = []
    bar, deep = 0.2, 0.22
    for x, z, wide, tall in ((0, 0, W - 2 * bar, bar), (0, H - bar, W - 2 * bar, bar)):
        parts.append(stage.slab("rail", (wide, deep, tall), beech, at=(x, 0, z), edge=0.012))
    for s in (-1, 1):
        side = stage.slab("stile", (H, deep, bar), beech, edge=0.012)
        side.matrix_world = Matrix.Translation((s * (W / 2 - bar / 2) - s * 0.001 + bar / 2, 0, H / 2)) @ Matrix.Rotation(math.radians(-90), 4, "Y")
        parts.append(side)
    back = view == "label"
    paper = stage.material("paper", "#e4dac2", rough=0.95, bump=0.25, scale=30, mottle=0.05, mottle_scale=1.6)
    if back:
        kraft = stage.material("kraft", "#a98660", rough=0.9, bump=0.4, scale=26, mottle=0.12)
        parts.append(stage.slab("backing", (W - 0.16, 0.02, H - 0.16), kraft, at=(0, -deep / 2 - 0.012, 0.08), edge=0.004))
        pencil = stage.material("pencil", "#5a5650", rough=0.8)
        for k, text in enumerate(("Polypodium", "pressed 1983", "No. 14")):
            one = words(stage, text, None, 0.17, mat=pencil, matrix=Matrix.Translation((-0.2, -deep / 2 - 0.026, 1.25 - 0.28 * k)) @ Matrix.Rotation(math.radians(90), 4, "X"))
            one.data.shear = 0.3
            parts.append(one)
        steel = stage.metal("wire", "#a39d92", rough=0.35)
        wire = smooth([(-1.2, -0.14, 2.6), (-0.5, -0.16, 2.72), (0.1, -0.17, 2.76), (0.6, -0.16, 2.7), (1.2, -0.14, 2.6)], 8)
        parts.append(thread(wire, 0.016, steel))
        for s in (-1, 1):
            parts.append(thread([(s * 1.22 + 0.05 * math.cos(a), -0.14, 2.6 + 0.05 * math.sin(a)) for a in [2 * math.pi * k / 20 for k in range(21)]], 0.018, steel))
    else:
        parts.append(stage.slab("paper", (W - 0.3, 0.02, H - 0.3), paper, at=(0, 0.03, 0.15), edge=0.003))
        greens = [stage.material("leaf%d" % k, tone, rough=0.75, bump=0.4, scale=22, mottle=0.3, mottle_scale=4) for k, tone in enumerate(("#4d5a36", "#5b653d", "#445233"))]
        chance = stage.rng(facts, "plant")
        spine = smooth([(0.05, 0.01, 0.55), (-0.02, 0.01, 1.2), (0.06, 0.01, 1.75), (-0.03, 0.01, 2.3), (0.03, 0.01, 2.62)], 12)
        stem = thread([(x, y - 0.012, z) for x, y, z in spine], 0.02, greens[2])
        for i, point in enumerate(stem.data.splines[0].points):
            point.radius = 1.3 - 0.9 * i / len(spine)
        parts.append(stem)
        for k in range(13):
            t = 0.16 + 0.8 * k / 12
            x, y, z = spine[int(t * (len(spine) - 1))]
            long = 0.8 * math.sin(math.pi * (0.24 + 0.72 * (1 - t) * 0.9 + 0.04)) + 0.12
            for s in (1, -1):
                lean = math.radians(28 + 20 * t + chance.uniform(-6, 6))
                turn = lean if s > 0 else math.pi - lean
                parts += leaflet(stage, chance.choice(greens), (x, y - 0.004 * (k % 2), z + chance.uniform(-0.03, 0.03)), turn, long * chance.uniform(0.9, 1.05), 0.085, chance.uniform(0.2, 1.0), k)
        parts += leaflet(stage, greens[0], spine[-1], math.radians(88), 0.3, 0.06, 0.5, 3)
        tape = stage.material("tape", "#d2c4a3", rough=0.9)
        for z in (0.85, 1.9):
            parts.append(stage.slab("tape", (0.24, 0.006, 0.06), tape, at=(0.02, -0.022, z), edge=0.002, turn=0.0))
        touch = stage.material("touch", "#93693f", rough=0.6)
        for dx, dz, s in ((0, 0, 1), (0.05, 0.03, 0.7), (-0.03, 0.05, 0.6)):
            dab = stage.slab("touch", (0.13 * s, 0.003, 0.05 * s), touch, at=(W / 2 - 0.12 + dx, -deep / 2 - 0.001, 0.1 + dz), edge=0.001)
            parts.append(dab)
    import bpy
    bpy.context.view_layer.update()
    pose = Matrix.Translation((0, 0.9, 0.02)) @ Matrix.Rotation(math.radians(-9), 4, "X")
    for part in parts:
        part.matrix_world = pose @ part.matrix_world
    stage.table(stage.oak(), stage.plaster(), edge_y=-2.6, back=1.62)
    stage.window(scale=1.7, at=(0, 0, 1.6), power=1.25)
    return {
        "whole": frame((0, 0.8, 1.75), 4.6, up=4, turn=10, fstop=11),
        "detail": frame((0.3, 1.0, 2.0), 1.6, up=6, turn=-14, focal=100, fstop=11),
        "flaw": frame((W / 2 - 0.25, 0.7, 0.25), 1.2, up=10, turn=14, focal=100, fstop=12),
        "label": frame((0, 0.9, 1.7), 3.6, up=5, turn=-8, focal=100, fstop=11),
    }
