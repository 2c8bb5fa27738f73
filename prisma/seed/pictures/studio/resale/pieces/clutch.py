"""A beaded evening clutch: rows of small glass beads on a soft body, a silvered frame."""
import math

import bpy
from mathutils import Matrix, Vector

from ..kit.fabric import silk
from ..kit.form import stuffed
from ..kit.frame import frame
from ..kit.pattern import smooth
from .bags import strap


def clutch(facts, stage, view):
    cloth = silk("silk", "#8f8c86", rough=0.4)
    out = smooth([(-0.86, 1.12), (-0.98, 0.6), (-0.92, 0.16), (-0.6, 0.04), (0, 0.02), (0.6, 0.04), (0.92, 0.16), (0.98, 0.6), (0.86, 1.12)], 8)
    body = stuffed(out + [(0.8, 1.19), (0, 1.2), (-0.8, 1.19)], 0.2, cloth, reach=0.5, step=0.06, soft=0.025, seed=3)
    bpy.context.view_layer.update()
    solid = body.evaluated_get(bpy.context.evaluated_depsgraph_get())
    chance = stage.rng(facts, "beads")
    bead = bpy.data.meshes.new("bead")
    verts, faces, seg = [], [], 12
    profile = [(0.35, -0.7), (0.85, -0.62), (1, 0), (0.85, 0.62), (0.35, 0.7)]
    for r, z in profile:
        verts += [(r * 0.0165 * math.cos(2 * math.pi * k / seg), r * 0.0165 * math.sin(2 * math.pi * k / seg), z * 0.0165) for k in range(seg)]
    for j in range(4):
        faces += [(j * seg + k, j * seg + (k + 1) % seg, (j + 1) * seg + (k + 1) % seg, (j + 1) * seg + k) for k in range(seg)]
    bead.from_pydata(verts, [], faces)
    bead.polygons.foreach_set("use_smooth", [True] * len(bead.polygons))
    kinds = []
    for k, (tone, rough, metal) in enumerate((("#b9b7b2", 0.14, 0.85), ("#8e8c8a", 0.18, 0.85), ("#d8d5cf", 0.1, 0.5))):
        copy = bead.copy()
        copy.materials.append(stage.material("bead%d" % k, tone, rough=rough, metal=metal, specular=0.6))
        kinds.append(copy)
    lost = {(34, 2), (35, 2), (36, 3)}
    row, z = 0, 0.045
    while z < 1.17:
        x, col = -1.0 + (row % 2) * 0.0, 0
        while x < 1.0:
            hit, place, normal, _ = solid.ray_cast(Vector((x, -2, z)), Vector((0, 1, 0)))
            if hit and normal.y < -0.15 and (col, row) not in lost:
                wave = math.sin(x * 7 + math.sin(z * 6) * 1.4) + math.cos(z * 9)
                kind = kinds[1 if wave > 0.75 else 2 if wave < -1.0 else 0]
                one = bpy.data.objects.new("bead", kind)
                turn = normal.to_track_quat("Z", "X").to_matrix().to_4x4()
                one.matrix_world = Matrix.Translation(place + normal * 0.008) @ turn @ Matrix.Rotation(chance.uniform(1.2, 1.9), 4, "Y") @ Matrix.Rotation(chance.uniform(-0.2, 0.2), 4, "X")
                bpy.context.scene.collection.objects.link(one)
            x, col = x + 0.0345, col + 1
        z, row = z + 0.0325, row + 1
    silver = stage.metal("silver", "#bdb9b1", rough=0.2, bump=0.04)
    for y in (-0.035, 0.035):
        strap(smooth([(-0.88, y, 1.02), (-0.87, y, 1.14), (-0.5, y, 1.19), (0, y, 1.2), (0.5, y, 1.19), (0.87, y, 1.14), (0.88, y, 1.02)], 6), 0.06, 0.06, silver)
    for x in (-0.045, 0.045):
        ball = stage.lathe("lock", [(0, -0.06)] + [(0.06 * math.sin(math.pi * i / 16), -0.06 * math.cos(math.pi * i / 16)) for i in range(1, 16)] + [(0, 0.06)], silver, at=(x, x * 0.5, 1.28), seg=40)
    chain = smooth([(0.86, 0, 1.16), (1.0, -0.05, 0.8), (1.12, -0.3, 0.2), (1.25, -0.55, 0.02), (0.9, -0.8, 0.02), (0.4, -0.72, 0.02), (0.1, -0.9, 0.02)], 20)
    from .jewellery import frame_at, link, walk
    for k, (place, ahead) in enumerate(walk(chain, 0.05)):
        link(silver, frame_at(place, ahead, up=(0.1, 0.2, 1), roll=math.radians(40 if k % 2 else -40)), 0.036, 0.024, 0.007)
    stage.cove(stage.plaster(relief=0.7), depth=2.8)
    stage.window(scale=0.9, at=(0, 0, 0.6), power=1.3)
    return {
        "whole": frame((0.05, -0.1, 0.6), 2.5, up=12, turn=8, fstop=13),
        "detail": frame((-0.1, -0.1, 1.05), 0.95, up=16, turn=-10, focal=100, fstop=12),
        "flaw": frame((0.21, -0.2, 0.14), 0.55, up=12, turn=0, focal=100, fstop=14),
        "label": frame((0.75, -0.3, 0.5), 1.2, up=24, turn=26, focal=100, fstop=11),
    }
