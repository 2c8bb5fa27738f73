"""Cloth that has fallen: a pattern is meshed, simulated in metres and kept in a cache for the other views."""
import hashlib
import inspect
import json
import math
import os
import tempfile

import bmesh
import bpy
from mathutils import Vector, noise

from .pattern import Surface, filled

CACHE = os.path.join(tempfile.gettempdir(), "necessite-cloth")


def kept(recipe, make):
    """The vertices of a simulation, made once for the same recipe."""
    text = json.dumps(recipe, sort_keys=True) + inspect.getsource(simulate)
    path = os.path.join(CACHE, hashlib.sha256(text.encode()).hexdigest()[:20] + ".json")
    if os.path.exists(path):
        with open(path, encoding="utf8") as file:
            return [Vector(v) for v in json.load(file)]
    found = make()
    os.makedirs(CACHE, exist_ok=True)
    with open(path + ".part", "w", encoding="utf8") as file:
        json.dump([[round(c, 5) for c in v] for v in found], file)
    os.replace(path + ".part", path)
    return found


def simulate(start, rest, faces, pins, colliders, cloth):
    """Lets a mesh fall. Decimetres in and out. `cloth` has frames, stiff, bend, thick, gravity, wind."""
    scene = bpy.context.scene
    data = bpy.data.meshes.new("falling")
    data.from_pydata([Vector(v) / 10 for v in start], [], faces)
    thing = bpy.data.objects.new("falling", data)
    scene.collection.objects.link(thing)
    thing.shape_key_add(name="Basis")
    key = thing.shape_key_add(name="rest")
    for point, v in zip(key.data, rest):
        point.co = Vector(v) / 10
    group = thing.vertex_groups.new(name="pins")
    for i, weight in pins.items():
        group.add([int(i)], weight, "REPLACE")
    mod = thing.modifiers.new("cloth", "CLOTH")
    s, c = mod.settings, mod.collision_settings
    s.quality = cloth.get("quality", 6)
    s.mass = cloth.get("mass", 0.25)
    stiff, bend = cloth.get("stiff", 25), cloth.get("bend", 0.4)
    s.tension_stiffness = s.compression_stiffness = stiff
    s.shear_stiffness, s.bending_stiffness = stiff * 0.4, bend
    s.tension_damping = s.compression_damping = s.shear_damping = 8
    s.bending_damping, s.air_damping = 0.8, cloth.get("air", 1.5)
    s.rest_shape_key = key
    s.vertex_group_mass = "pins"
    s.use_pressure = bool(cloth.get("pressure"))
    s.uniform_pressure_force = cloth.get("pressure", 0)
    c.collision_quality = cloth.get("collision", 3)
    c.distance_min = cloth.get("thick", 0.04) / 10
    c.use_self_collision = cloth.get("self", True)
    c.self_distance_min = cloth.get("thick", 0.04) / 10
    c.self_friction = c.friction = 12
    others = []
    for verts, polygons in colliders:
        mesh = bpy.data.meshes.new("solid")
        mesh.from_pydata([Vector(v) / 10 for v in verts], [], polygons)
        solid = bpy.data.objects.new("solid", mesh)
        scene.collection.objects.link(solid)
        solid.modifiers.new("collision", "COLLISION")
        solid.collision.thickness_outer = 0.003
        solid.collision.cloth_friction = cloth.get("friction", 15)
        others.append(solid)
    scene.gravity = cloth.get("gravity", (0, 0, -9.81))
    frames = cloth.get("frames", 50)
    scene.frame_start, scene.frame_end = 1, frames
    mod.point_cache.frame_start, mod.point_cache.frame_end = 1, frames
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    done = thing.evaluated_get(bpy.context.evaluated_depsgraph_get())
    found = [v.co * 10 for v in done.to_mesh().vertices]
    done.to_mesh_clear()
    for each in [thing, *others]:
        bpy.data.objects.remove(each)
    scene.frame_set(1)
    return found


def floor(size=40, z=0.0):
    return ([(-size, -size, z), (size, -size, z), (size, size, z), (-size, size, z)], [(0, 1, 2, 3)])


def upright(y=0.0, size=40):
    """A wall for hanging cloth to rest against, behind it."""
    return ([(-size, y, -size), (size, y, -size), (size, y, size), (-size, y, size)], [(0, 1, 2, 3)])


def thing_of(name, verts, faces, uv, mat, thick=0.04, levels=1, offset=0.0):
    """The cloth as an object with a thickness and soft subdivision."""
    data = bpy.data.meshes.new(name)
    data.from_pydata(verts, [], faces)
    layer = data.uv_layers.new()
    for loop in data.loops:
        layer.data[loop.index].uv = uv[loop.vertex_index]
    data.materials.append(mat)
    if levels:  # triangles in pairs: subdivision keeps edges even on quads only
        work = bmesh.new()
        work.from_mesh(data)
        bmesh.ops.join_triangles(work, faces=work.faces, angle_face_threshold=3.1, angle_shape_threshold=3.1)
        work.to_mesh(data)
        work.free()
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    if levels:
        sub = thing.modifiers.new("soft", "SUBSURF")
        sub.levels = sub.render_levels = levels
    if thick:
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = thick, offset
        solid.use_even_offset = False
    return thing


def calmed(verts, faces, edge, back, passes=4):
    """Takes out the small zigzag that seams get: edges are evened along themselves, the rest a little."""
    verts = [v.copy() for v in verts]
    for _ in range(passes):
        for ring in ([*range(edge)], [back[i] for i in range(edge)]):
            old = [verts[i].copy() for i in ring]
            for k, i in enumerate(ring):
                verts[i] = old[k] * 0.4 + (old[k - 1] + old[(k + 1) % edge]) * 0.3
    rim = set(range(edge)) | {back[i] for i in range(edge)}
    around = {}
    for f in faces:
        for a in f:
            around.setdefault(a, set()).update(f)
    for _ in range(2):
        old = [v.copy() for v in verts]
        for i, near in around.items():
            if i not in rim:
                verts[i] = old[i] * 0.5 + sum((old[j] for j in near if j != i), Vector()) * (0.5 / (len(near) - 1))
    return verts


class Garment:
    """Front and back sewn round their outline, except where an edge is open."""

    def __init__(self, name, outline, is_open, step=0.16, belly=0.25, upright_=False, pins=None, squeeze=0.97,
                 cloth=None, colliders=(), seed=1, at=(0, 0, 0), shape=None):
        points, faces, edge = filled(outline, step)
        ring = points[:edge]
        shared = {i for i in range(edge) if not is_open(*points[i])}

        def depth(x, y):
            near = min((x - a) ** 2 + (y - b) ** 2 for a, b in ring)
            return belly * math.sqrt(min(1.0, math.sqrt(near) / 1.2))

        start, rest, uv, self.back = [], [], [], {}
        for side in (1, -1):
            for i, (x, y) in enumerate(points):
                if side < 0 and i in shared:
                    self.back[i] = i
                    continue
                if side < 0:
                    self.back[i] = len(start)
                d = 0.02 if i in shared else max(0.05, depth(x, y))
                w = noise.noise(Vector((x * 0.5, y * 0.5, seed * 7.3 + side)))
                px, py = (x * squeeze, y * squeeze) if squeeze else (x, y)
                pz = side * d + 0.12 * w
                here, flat = (px, py, pz), (x, y, side * d)
                if shape:
                    here = shape(px, py, pz, side)
                if upright_:
                    here, flat = (here[0], -here[2], here[1]), (flat[0], -flat[2], flat[1])
                start.append(tuple(a + b for a, b in zip(here, at)))
                rest.append(flat)
                uv.append((x, y))
        faces_all = [tuple(f) for f in faces] + [tuple(self.back[i] for i in reversed(f)) for f in faces]
        hold = {}
        for i, (x, y) in enumerate(points):
            weight = pins(x, y) if pins else 0
            if weight:
                hold[i] = weight
                hold[self.back[i]] = weight
        settings = dict(cloth or {})
        recipe = [name, start, rest, hold, [list(map(list, c[0])) for c in colliders], settings]
        lying = kept(recipe, lambda: simulate(start, rest, faces_all, hold, colliders, settings))
        lying = calmed(lying, faces_all, edge, self.back)
        self.verts, self.faces, self.uv, self.points = lying, faces_all, uv, points
        self.front = Surface(points, [tuple(f) for f in faces], lying[: len(points)])
        self.rear = Surface(points, [tuple(reversed(f)) for f in faces], [lying[self.back[i]] for i in range(len(points))])

    def show(self, name, mat, thick=0.05, levels=1):
        return thing_of(name, self.verts, self.faces, self.uv, mat, thick, levels)
