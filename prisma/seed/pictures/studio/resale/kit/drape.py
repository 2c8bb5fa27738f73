"""Cloth that has fallen: a pattern is meshed, simulated in metres and kept in a cache for the other views."""
import hashlib
import inspect
import json
import math
import os
import tempfile

import bmesh
import bpy
from mathutils import Vector

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
