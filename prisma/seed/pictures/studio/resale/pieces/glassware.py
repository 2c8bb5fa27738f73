"""A pressed-glass cake stand: amber, ribbed, with a scalloped rim."""
import math

from ..kit.frame import frame
from ..kit.pattern import smooth
from materials import Nodes


def amber(stage):
    m = stage.glass("amber", "#c07a2a", rough=0.015, ior=1.5, density=0.75)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    noise = n.new("TexNoise", Scale=7.0, Detail=2.0)
    n.link(where, noise.inputs["Vector"])
    bump = n.new("Bump", Strength=0.12, Distance=0.02)
    n.link(noise.outputs["Fac"], bump.inputs["Height"])
    for node in n.tree.nodes:
        if node.bl_idname == "ShaderNodeBsdfGlass":
            n.link(bump.outputs["Normal"], node.inputs["Normal"])
    return m


def pressed(stage, name, profile, mat, ribs, swell, seg=240):
    """A turned form whose radius waves round it; swell(r, z) is how much."""
    line = smooth(profile, 6)
    verts, faces = [], []
    for r, z in line:
        for i in range(seg):
            a = 2 * math.pi * i / seg
            w = 1 + swell(r, z) * (abs(math.cos(a * ribs / 2)) - 0.5)
            verts.append((r * w * math.cos(a), r * w * math.sin(a), z + 0.25 * swell(r, z) * r * (abs(math.cos(a * ribs / 2)) - 0.5)))
    for j in range(len(line) - 1):
        for i in range(seg):
            k = (i + 1) % seg
            faces.append((j * seg + i, j * seg + k, (j + 1) * seg + k, (j + 1) * seg + i))
    return stage.mesh(name, verts, faces, mat, angle=30)


def cake_stand(facts, stage, view):
    mat = amber(stage)
    profile = [(0.001, 0.0), (0.6, 0.0), (0.68, 0.03), (0.66, 0.07), (0.45, 0.16), (0.24, 0.3), (0.16, 0.5), (0.2, 0.62), (0.15, 0.74),
               (0.2, 0.9), (0.42, 0.99), (0.9, 1.05), (1.18, 1.08), (1.25, 1.16), (1.24, 1.24), (1.2, 1.24), (1.17, 1.15), (0.9, 1.12), (0.4, 1.1), (0.001, 1.1)]

    def swell(r, z):
        if r > 1.1:
            return 0.035
        if z < 0.9:
            return 0.07
        return 0.02 if z < 1.09 else 0.0

    pressed(stage, "stand", profile, mat, 32, swell)
    if view == "whole":
        for k in range(5):
            a = 1.3 * k
            one = stage.lathe("pear", smooth([(0, 0), (0.22, 0.02), (0.3, 0.2), (0.24, 0.4), (0.12, 0.58), (0.07, 0.68), (0, 0.69)], 6),
                              stage.material("skin", ("#a7923f", "#b29a4a", "#9c8a3c")[k % 3], rough=0.45, mottle=0.25, mottle_scale=5, bump=0.15, subsurface=0.05),
                              at=(0.5 * math.cos(a) * (k > 0), 0.42 * math.sin(a) * (k > 0), 1.11), seg=48)
            one.rotation_euler = (0.1 * math.sin(k * 2), 0.12 * math.cos(k * 3), k)
            stem = stage.lathe("stem", [(0.02, 0.66), (0.015, 0.82), (0.022, 0.86), (0, 0.865)], stage.material("stem", "#4a3520", rough=0.8), seg=12)
            stem.parent = one
    stage.cove(stage.plaster(), depth=3.2)
    stage.window(scale=1.1, at=(0, 0, 0.8), power=1.2)
    return {
        "whole": frame((0, 0, 0.86), 2.95, up=10, fstop=11),
        "detail": frame((-0.55, -0.8, 1.12), 1.3, up=16, turn=-12, focal=100, fstop=8),
        "flaw": frame((0, -0.1, 0.45), 1.7, up=8, turn=10, focal=100, fstop=9),
        "label": frame((0.1, 0, 1.1), 2.9, up=48, turn=14, focal=85, fstop=11),
    }
