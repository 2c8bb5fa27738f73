"""Hanging: a plaster wall, a turned oak peg and a hanger."""
import math

import bpy
from mathutils import Vector

from .sewn import thread


def swept(name, path, sizes, mat, seg=20):
    """A bar through points with an oval section (width along y, height along z) at each."""
    verts, faces = [], []
    for i, (p, (a, b)) in enumerate(zip(path, sizes)):
        q = Vector(path[min(i + 1, len(path) - 1)]) - Vector(path[max(0, i - 1)])
        q.normalize()
        side = Vector((0, 1, 0))
        up = q.cross(side).normalized()
        for k in range(seg):
            t = 2 * math.pi * k / seg
            verts.append(Vector(p) + side * a * math.cos(t) + up * b * math.sin(t))
    for i in range(len(path) - 1):
        for k in range(seg):
            m = (k + 1) % seg
            faces.append((i * seg + k, i * seg + m, (i + 1) * seg + m, (i + 1) * seg + k))
    faces.append(tuple(range(seg))[::-1])
    faces.append(tuple(range((len(path) - 1) * seg, len(path) * seg)))
    data = bpy.data.meshes.new(name)
    data.from_pydata(verts, [], faces)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.use_auto_smooth, data.auto_smooth_angle = True, math.radians(50)
    data.materials.append(mat)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def shoulder(x, half, drop):
    """The height of a hanger's bar at x."""
    t = min(1.0, abs(x) / half)
    return -drop * (t**1.6)


def hanger(stage, half=1.95, drop=0.62, y=0.0, z=0.0, wall_y=1.0, thick=0.16, hook=1.0):
    """A wooden hanger whose top is at z, and its peg in the wall."""
    wood = stage.oak("#b58a5c", "#8d653d", rough=0.42)
    xs = [half * (i / 24 - 1) for i in range(49)]
    path = [(x, y - 0.12 * (abs(x) / half) ** 2, z + shoulder(x, half, drop)) for x in xs]
    sizes = [(thick * (1 - 0.35 * (abs(x) / half) ** 3), thick * 1.15 * (1 - 0.45 * (abs(x) / half) ** 2)) for x in xs]
    sizes[0] = sizes[-1] = (thick * 0.35, thick * 0.3)
    swept("hanger", path, sizes, wood)
    steel = stage.metal("hook", "#b9b4aa", rough=0.25)
    r = 0.26
    top = z + hook
    line = [(0, y, z), (0, y, z + hook * 0.45)]
    for k in range(22):
        a = math.radians(-60 + 250 * k / 21)
        line.append((r * math.cos(a) - 0.02, y, top + r * math.sin(a)))
    thread(line, 0.032, steel, "hook")
    peg = stage.lathe("peg", [(0, 0), (0.13, 0), (0.115, 0.3), (0.11, 0.9), (0.15, 1.05, 0.05), (0.2, 1.16, 0.08), (0.18, 1.3, 0.08), (0, 1.32)], wood, seg=48)
    peg.rotation_euler = (math.pi / 2, 0, 0)
    peg.location = (0, wall_y, top + r - 0.16)
    peg.scale = (1, 1, (wall_y - y + 0.28) / 1.32)
    rose = stage.lathe("rose", [(0, 0), (0.32, 0), (0.32, 0.05, 0.03), (0.16, 0.1, 0.02), (0, 0.1)], wood, seg=48)
    rose.rotation_euler = (math.pi / 2, 0, 0)
    rose.location = (0, wall_y, top + r - 0.16)
    return wood


def room(stage, middle, height, wall_y=1.0, tone="#ddd3c3"):
    """A plaster wall behind a hung thing of some height, lit from a high window on the left."""
    stage.wall(stage.plaster(tone), y=wall_y, width=80, height=80, low=middle - 40)
    stage.window(scale=height / 2.6, height=1.15, at=(0, 0, middle), soft=0.75, power=1.5)
