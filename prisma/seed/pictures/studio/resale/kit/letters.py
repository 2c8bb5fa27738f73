"""Letters: stamps in metal, woven labels."""
import math

import bpy

from .sewn import stitches


def words(stage, text, at, size, turn=0.0, mat=None, matrix=None):
    """Letters, a hair above what they are on: stamped into metal or woven into a label."""
    data = bpy.data.curves.new("stamp", "FONT")
    data.body, data.size, data.align_x, data.align_y = text, size, "CENTER", "CENTER"
    data.space_character = 1.1
    data.materials.append(mat or stage.material("stamp", "#4a3517", rough=0.6))
    thing = bpy.data.objects.new("stamp", data)
    bpy.context.scene.collection.objects.link(thing)
    if matrix:
        thing.matrix_world = matrix
    else:
        thing.location = at
        thing.rotation_euler[2] = turn
    return thing


def woven(stage, lay, lines, at, size, tone="#d8cfb8", ink="#3a3129", letter=0.075, sewn="all", turn=0.0, seed=3):
    """A woven label on a Lay, sewn down all round or at its upper edge; lines are its words."""
    (x, y), (w, h) = at, size
    ring = [(x - w / 2, y - h / 2), (x + w / 2, y - h / 2), (x + w / 2, y + h / 2), (x - w / 2, y + h / 2)]
    mat = stage.material("label", tone, rough=0.8, sheen=0.2, bump=0.25, scale=60, detail=2)
    lay.panel("label", ring, mat, 0.012, edge=0.03, wobble=0.004, bridge=0.05, seed=seed)
    thread = stage.material("label thread", tone, rough=0.7)
    m = 0.025
    inner = [(x - w / 2 + m, y + h / 2 - m), (x + w / 2 - m, y + h / 2 - m), (x + w / 2 - m, y - h / 2 + m), (x - w / 2 + m, y - h / 2 + m)]
    stitches(lay, [*inner, inner[0]] if sewn == "all" else inner[:2], thread, 0.03, 0.018, 0.005, 0.006, 0.004)
    dye = stage.material("ink", ink, rough=0.8)
    for k, text in enumerate(lines):
        size_ = letter * (1 if k == 0 else 0.78)
        printed(lay, text, (x, y + (len(lines) / 2 - k - 0.5) * letter * 1.45), size_, dye, turn)


def printed(lay, text, at, size, mat, turn=0.0, lift=0.003):
    """Letters that follow what they are printed on."""
    data = bpy.data.curves.new("print", "FONT")
    data.body, data.size, data.align_x, data.align_y = text, size, "CENTER", "CENTER"
    data.space_character = 1.1
    flat = bpy.data.objects.new("print", data)
    bpy.context.scene.collection.objects.link(flat)
    mesh = bpy.data.meshes.new_from_object(flat.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(flat)
    c, s = math.cos(turn), math.sin(turn)
    for v in mesh.vertices:
        x, y = at[0] + v.co.x * c - v.co.y * s, at[1] + v.co.x * s + v.co.y * c
        v.co = (x, y, lay.height(x, y) + lift)
    mesh.materials.clear()
    mesh.materials.append(mat)
    thing = bpy.data.objects.new("print", mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def stamped(stage, text, matrix, size, mat, onto, lift=0.002):
    """Letters pressed onto a curved thing: projected along the frame's z."""
    data = bpy.data.curves.new("stamp", "FONT")
    data.body, data.size, data.align_x, data.align_y = text, size, "CENTER", "CENTER"
    data.space_character = 1.1
    flat = bpy.data.objects.new("stamp", data)
    bpy.context.scene.collection.objects.link(flat)
    mesh = bpy.data.meshes.new_from_object(flat.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(flat)
    mesh.materials.clear()
    mesh.materials.append(mat)
    thing = bpy.data.objects.new("stamp", mesh)
    bpy.context.scene.collection.objects.link(thing)
    thing.matrix_world = matrix
    wrap = thing.modifiers.new("onto", "SHRINKWRAP")
    wrap.target, wrap.offset, wrap.wrap_method = onto, lift, "PROJECT"
    wrap.use_project_z, wrap.use_negative_direction, wrap.use_positive_direction = True, True, True
    return thing
