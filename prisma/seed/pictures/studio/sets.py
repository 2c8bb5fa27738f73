"""Sets: what things stand on, lie on or hang before."""
import math

import bpy

from materials import Nodes, linear, material, plain_to_bounces
from shapes import mesh, sheet, slab


def plaster(color="#ddd3c3", relief=1.0):
    """Hand-laid lime plaster: broad trowel waves, fine sand, a wandering tone. Few octaves: it is large."""
    m = material("plaster", color, rough=0.92, specular=0.15)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    wave = n.new("TexNoise", Scale=0.8, Detail=2.0, Distortion=0.2)
    sand = n.new("TexNoise", Scale=55.0, Detail=1.0)
    for noise in (wave, sand):
        n.link(where, noise.inputs["Vector"])
    height = n.new("Math", operation="MULTIPLY_ADD")
    height.inputs[1].default_value = 0.06
    n.link(sand.outputs["Fac"], height.inputs[0])
    n.link(wave.outputs["Fac"], height.inputs[2])
    bump = n.new("Bump", Strength=0.32 * relief, Distance=0.1)
    n.link(height.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    rgb = linear(color)
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.3, 0.72
    low.color, high.color = (*[c * 0.93 for c in rgb], 1), (*[min(0.9, c * 1.03) for c in rgb], 1)
    n.link(height.outputs[0], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    return plain_to_bounces(m, color)


def linen(color="#d9cdb9", pitch=34.0, relief=1.0):
    """Plain weave in object space: two crossed waves, uneven as flax is. Threads per unit."""
    m = material("linen", color, rough=0.95, specular=0.12, sheen=0.35)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    heights = []
    for direction in ("X", "Y"):
        wave = n.new("TexWave", bands_direction=direction, Scale=pitch, Distortion=1.3, Detail=2.0)
        wave.inputs["Detail Scale"].default_value = 1.4
        n.link(where, wave.inputs["Vector"])
        heights.append(wave.outputs["Fac"])
    cross = n.new("Math", operation="MULTIPLY")
    n.link(heights[0], cross.inputs[0])
    n.link(heights[1], cross.inputs[1])
    bump = n.new("Bump", Strength=0.4 * relief, Distance=0.02)
    n.link(cross.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    rgb = linear(color)
    ramp = n.new("ValToRGB")
    ramp.color_ramp.elements[0].color = (*[c * 0.85 for c in rgb], 1)
    ramp.color_ramp.elements[1].color = (*[min(1, c * 1.04) for c in rgb], 1)
    n.link(cross.outputs[0], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    return plain_to_bounces(m, color)


def oak(color="#a8794c", dark="#7d5431", rough=0.5):
    """Oiled oak, grain along x."""
    m = material("oak", color, rough=rough, specular=0.35)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    stretch = n.new("Mapping")
    stretch.inputs["Scale"].default_value = (0.35, 5.5, 5.5)
    n.link(where, stretch.inputs["Vector"])
    warp = n.new("TexNoise", Scale=1.4, Detail=5.0, Roughness=0.62, Distortion=0.6)
    n.link(stretch.outputs[0], warp.inputs["Vector"])
    pores = n.new("Mapping")
    pores.inputs["Scale"].default_value = (2.2, 60, 60)
    n.link(where, pores.inputs["Vector"])
    fine = n.new("TexNoise", Scale=1.6, Detail=3.0, Roughness=0.75)
    n.link(pores.outputs[0], fine.inputs["Vector"])
    mix = n.new("Math", operation="MULTIPLY_ADD")
    mix.inputs[1].default_value = 0.5
    n.link(fine.outputs["Fac"], mix.inputs[0])
    n.link(warp.outputs["Fac"], mix.inputs[2])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.56, 0.92
    low.color, high.color = (*linear(dark), 1), (*linear(color), 1)
    n.link(mix.outputs[0], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    bump = n.new("Bump", Strength=0.25, Distance=0.01)
    n.link(mix.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    return plain_to_bounces(m, color)


def travertine(color="#cdbfa8", dark="#a99878"):
    """Honed travertine: soft layers along x and small pits."""
    m = material("travertine", color, rough=0.55, specular=0.4)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    stretch = n.new("Mapping")
    stretch.inputs["Scale"].default_value = (0.5, 1.6, 3.4)
    n.link(where, stretch.inputs["Vector"])
    layers = n.new("TexNoise", Scale=1.7, Detail=9.0, Roughness=0.66, Distortion=0.5)
    n.link(stretch.outputs[0], layers.inputs["Vector"])
    pits = n.new("TexNoise", Scale=7.0, Detail=5.0, Roughness=0.7)
    n.link(stretch.outputs[0], pits.inputs["Vector"])
    hole = n.new("MapRange", clamp=True)
    for name, value in (("From Min", 0.62), ("From Max", 0.7)):
        hole.inputs[name].default_value = value
    n.link(pits.outputs["Fac"], hole.inputs["Value"])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.36, 0.66
    low.color, high.color = (*linear(dark), 1), (*linear(color), 1)
    n.link(layers.outputs["Fac"], ramp.inputs["Fac"])
    mix = n.new("MixRGB", blend_type="MULTIPLY", Color2=(0.5, 0.43, 0.34, 1))
    n.link(hole.outputs[0], mix.inputs[0])
    n.link(ramp.outputs["Color"], mix.inputs[1])
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])
    bump = n.new("Bump", Strength=0.5, Distance=0.03, invert=True)
    n.link(hole.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    return plain_to_bounces(m, color)


def cove(mat, width=24, depth=4.0, height=12, radius=1.2, front=12):
    """Floor and wall that run into each other in a curve behind the things, at y = depth."""
    line = [(-front, 0.0)]
    for k in range(25):
        a = math.pi / 2 * k / 24
        line.append((depth - radius + radius * math.sin(a), radius - radius * math.cos(a)))
    line.append((depth, height))
    verts = [(x, y, z) for y, z in line for x in (-width / 2, width / 2)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(line) - 1)]
    return mesh("cove", verts, faces, mat)


def wall(mat, y=3.0, width=40, height=30, low=-15):
    """An upright wall at y, facing us."""
    verts = [(-width / 2, y, low), (width / 2, y, low), (width / 2, y, low + height), (-width / 2, y, low + height)]
    return mesh("wall", verts, [(0, 1, 2, 3)], mat, smooth=False)


def table(mat, wall_mat, thick=0.35, edge_y=-2.2, back=3.0, width=14, turn=0.0):
    """A table top at z = 0 whose front edge is at edge_y, a wall behind."""
    top = slab("table", (width, back - edge_y + 1, thick), mat, edge=0.03)
    top.location = (0, (edge_y + back + 1) / 2, -thick)
    top.rotation_euler[2] = turn
    wall(wall_mat, y=back)
    return top


def flat(mat, size=14, ripples=0.0, seed=0):
    """A ground seen from above, at z = 0; ripples is the height of soft folds in units."""
    if not ripples:
        return sheet("ground", size, size, mat)

    def height(x, y):
        t = x * 0.55 + y * 0.32 + seed
        return ripples * (0.5 * math.sin(t * 1.1 + math.sin(y * 0.6 + seed)) + 0.25 * math.sin(t * 2.3 + x * 0.4))

    return sheet("ground", size, size, mat, nx=160, ny=160, height=height)
