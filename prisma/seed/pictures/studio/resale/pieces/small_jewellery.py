"""A signet ring, an enamel brooch and hoop earrings."""
import math

from mathutils import Matrix, Vector

from ..kit.frame import frame
from ..kit.pattern import smooth
from ..kit.sewn import thread
from ..kit.letters import stamped


def room(stage, scale=0.45, depth=2.2):
    stage.cove(stage.plaster(relief=0.4), depth=depth)
    stage.window(scale=scale, at=(0, 0, 0.12), power=1.3)


def signet(facts, stage, view):
    gold = stage.metal("gold", "#c2964f", rough=0.18, bump=0.012)
    onyx = stage.material("onyx", "#0a090a", rough=0.07, specular=0.6, coat=0.5)
    verts, faces, seg, ring = [], [], 144, 28
    for i in range(seg):
        a = 2 * math.pi * i / seg
        top = max(0.0, math.cos(a - math.pi / 2)) ** 3
        wide, thick = 0.022 + 0.042 * top, 0.011 + 0.016 * top
        for j in range(ring):
            b = 2 * math.pi * j / ring
            cb, sb = math.cos(b), math.sin(b)
            sq = lambda v: math.copysign(abs(v) ** 0.6, v)
            r = 0.0865 + thick + thick * sq(cb)
            x, z = r * math.cos(a), r * math.sin(a)
            if top > 0.1 and cb > 0:
                z = min(z, 0.128)
            verts.append((x, wide * sq(sb) * 1.15, z))
    for i in range(seg):
        for j in range(ring):
            k, m = (i + 1) % seg, (j + 1) % ring
            faces.append((i * ring + j, k * ring + j, k * ring + m, i * ring + m))
    band = stage.mesh("band", verts, faces, gold)
    oval = lambda s, z: [(s * 0.07 * math.cos(a), s * 0.062 * math.sin(a), z) for a in [2 * math.pi * k / 96 for k in range(96)]]
    rims = oval(0.9, 0.112) + oval(1.08, 0.122) + oval(1.1, 0.136) + oval(1.04, 0.142) + oval(0.98, 0.139)
    faces = [(r * 96 + k, r * 96 + (k + 1) % 96, (r + 1) * 96 + (k + 1) % 96, (r + 1) * 96 + k) for r in range(4) for k in range(96)]
    bezel = stage.mesh("bezel", rims, faces, gold)
    levels = oval(0.985, 0.134) + oval(0.97, 0.143) + oval(0.9, 0.147) + oval(0.5, 0.149) + oval(0.01, 0.1495)
    stone = stage.mesh("stone", levels, faces, onyx)
    carve = stage.metal("carved", "#8f7445", rough=0.4)
    lines = []
    crest = [[(0, -0.032), (0, 0.034)], smooth([(0, -0.01), (0.02, 0.004), (0.03, 0.022)], 6), smooth([(0, -0.01), (-0.02, 0.004), (-0.03, 0.022)], 6),
             smooth([(0, 0.01), (0.012, 0.022), (0.016, 0.036)], 6), smooth([(0, 0.01), (-0.012, 0.022), (-0.016, 0.036)], 6), smooth([(-0.03, -0.028), (0, -0.036), (0.03, -0.028)], 6)]
    for path in crest:
        lines.append(thread([(x, y, 0.1492) for x, y in path], 0.0016, carve))
    parts = [band, bezel, stone, *lines]
    chip = stage.mesh("chip", [(0.052 + 0.006 * math.cos(t) * (1 + 0.3 * math.sin(3 * t)), -0.032 + 0.005 * math.sin(t), 0.1462) for t in [2 * math.pi * k / 9 for k in range(9)]], [tuple(range(9))], stage.material("chip", "#5d5a58", rough=0.6))
    parts.append(chip)
    if view == "label":
        ink = stage.material("stamp", "#4a3517", rough=0.6)
        parts.append(stamped(stage, "10K", Matrix.Translation((0, 0, -0.082)), 0.03, ink, band, 0.0006))
        pose = Matrix.Translation((0, 0, 0.068)) @ Matrix.Rotation(math.radians(20), 4, "Z") @ Matrix.Rotation(math.radians(90 - 4), 4, "X")
    else:
        pose = Matrix.Translation((0, 0, 0.0995)) @ Matrix.Rotation(math.radians(24), 4, "Z") @ Matrix.Rotation(math.radians(38), 4, "X")
    for part in parts:
        part.matrix_world = pose @ part.matrix_world
    room(stage, 0.3)
    at = pose @ Vector((0, 0, 0.1))
    return {
        "whole": frame((0, 0, 0.11), 0.4, up=24, fstop=22, focal=100),
        "detail": frame(at, 0.34, up=34, turn=8, fstop=22, focal=100),
        "flaw": frame(pose @ Vector((0.045, -0.028, 0.146)), 0.16, up=40, turn=6, fstop=32, focal=100),
        "label": frame((0.0, 0.03, 0.08), 0.36, up=38, turn=4, fstop=22, focal=100),
    }


def petal(stage, mat, turn, long, wide, lift, cup_):
    """One domed petal with a raised vein, from the middle outwards."""
    verts, faces, nu, nv = [], [], 26, 17
    for i in range(nu):
        u = i / (nu - 1)
        half = wide * math.sin(math.pi * (u**0.72)) ** 0.75 if 0 < u < 1 else 0.001
        for j in range(nv):
            v = j / (nv - 1) * 2 - 1
            x = 0.03 + long * u + 0.012 * abs(v) * (u > 0.8)
            z = lift + cup_ * u * u + 0.03 * (1 - v * v) * math.sin(math.pi * u) - 0.012 * max(0, 1 - abs(v) * 6) * math.sin(math.pi * u)
            verts.append((x, half * v, z))
    for i in range(nu - 1):
        for j in range(nv - 1):
            faces.append((i * nv + j, (i + 1) * nv + j, (i + 1) * nv + j + 1, i * nv + j + 1))
    thing = stage.mesh("petal", verts, faces, mat)
    thing.rotation_euler[2] = turn
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.014, -1
    sub = thing.modifiers.new("soft", "SUBSURF")
    sub.levels = sub.render_levels = 1
    rim = [verts[i * nv] for i in range(nu)] + [verts[i * nv + nv - 1] for i in range(nu)][::-1]
    edge = thread(rim, 0.006, stage.metal("rim", "#b99250", rough=0.25))
    edge.rotation_euler[2] = turn
    return [thing, edge]


def brooch(facts, stage, view):
    yellow = stage.material("enamel", "#d39a1c", rough=0.1, specular=0.6, coat=0.6, mottle=0.15, mottle_scale=4)
    warm = stage.material("enamel2", "#dcae3c", rough=0.1, specular=0.6, coat=0.6, mottle=0.12, mottle_scale=4)
    gold = stage.metal("gold", "#b58c47", rough=0.25, bump=0.03)
    parts = []
    for k in range(6):
        parts += petal(stage, yellow, k * math.pi / 3, 0.22, 0.085, 0.05, 0.05)
    for k in range(6):
        parts += petal(stage, warm, (k + 0.5) * math.pi / 3, 0.15, 0.062, 0.085, 0.06)
    chance = stage.rng(facts, "seeds")
    for k in range(34):
        r, a = 0.052 * math.sqrt((k + 0.5) / 34), k * 2.39996
        bead = stage.lathe("bead", [(0 if i in (0, 12) else 0.011 * math.sin(math.pi * i / 12), -0.011 * math.cos(math.pi * i / 12)) for i in range(13)], gold, seg=16)
        bead.location = (r * math.cos(a), r * math.sin(a), 0.125 - 3 * r * r + chance.uniform(-0.002, 0.002))
        parts.append(bead)
    parts.append(stage.lathe("plate", [(0, 0.03), (0.09, 0.03), (0.09, 0.1), (0.05, 0.12), (0, 0.12)], gold, seg=48))
    if view == "label" or view == "flaw":
        parts.append(thread([(-0.19, 0.02, 0.02), (0.16, 0.02, 0.012), (0.2, 0.02, 0.0)], 0.007, stage.metal("pin", "#a39c8e", rough=0.3)))
        parts.append(thread([(0.2 + 0.022 * math.cos(t), 0.02 + 0.022 * math.sin(t), 0.01) for t in [math.radians(300 * k / 20) for k in range(21)]], 0.011, gold))
        parts.append(stage.slab("bar", (0.44, 0.05, 0.012), gold, at=(0, 0.02, 0.026), edge=0.004))
        parts.append(stage.lathe("hinge", [(0, -0.03), (0.018, -0.03), (0.018, 0.03), (0, 0.03)], gold, seg=24))
        parts[-1].location = (-0.2, 0.02, 0.015)
        parts[-1].rotation_euler = (math.pi / 2, 0, 0)
        pose = Matrix.Translation((0, 0, 0.16)) @ Matrix.Rotation(math.radians(178), 4, "Y")
    else:
        pose = Matrix.Translation((0, 0, 0.0)) @ Matrix.Rotation(math.radians(8), 4, "X")
    import bpy
    bpy.context.view_layer.update()
    for part in parts:
        part.matrix_world = pose @ part.matrix_world
    room(stage, 0.4)
    return {
        "whole": frame((0, 0, 0.06), 0.74, up=52, fstop=18, focal=100),
        "detail": frame((0.03, -0.06, 0.1), 0.42, up=40, turn=-10, fstop=20, focal=100),
        "flaw": frame((0.14, 0, 0.13), 0.36, up=50, turn=12, fstop=20, focal=100),
        "label": frame((0, 0, 0.08), 0.72, up=62, turn=0, fstop=18, focal=100),
    }


def hoop(stage, gold, worn, pose):
    """A domed hoop with its spring clip."""
    verts, faces, seg, ring = [], [], 140, 20
    for i in range(seg + 1):
        t = i / seg
        a = math.radians(108 + 324 * t)
        w = 0.018 + 0.024 * math.sin(math.pi * t) ** 0.8
        for j in range(ring):
            b = 2 * math.pi * j / ring
            r = 0.17 + 0.55 * w * math.cos(b)
            verts.append((r * math.cos(a), w * 1.35 * math.sin(b), r * math.sin(a)))
    for i in range(seg):
        for j in range(ring):
            m = (j + 1) % ring
            faces.append((i * ring + j, (i + 1) * ring + j, (i + 1) * ring + m, i * ring + m))
    faces += [tuple(range(ring))[::-1], tuple(range(seg * ring, (seg + 1) * ring))]
    parts = [stage.mesh("hoop", verts, faces, gold)]
    clip = smooth([(-0.05, 0, 0.165), (-0.005, 0, 0.13), (0.02, 0, 0.06), (0.005, 0, 0.02)], 8)
    parts.append(thread(clip, 0.008, worn))
    pad = stage.lathe("pad", [(0, -0.006), (0.032, -0.006), (0.036, 0, 0.004), (0.032, 0.006), (0, 0.006)], worn, seg=40)
    pad.matrix_world = Matrix.Translation((0.004, 0, 0.03)) @ Matrix.Rotation(math.radians(90), 4, "Y")
    parts.append(pad)
    parts.append(thread([(-0.055, -0.02, 0.16), (-0.055, 0.02, 0.16)], 0.012, worn))
    import bpy
    bpy.context.view_layer.update()
    for part in parts:
        part.matrix_world = pose @ part.matrix_world


def hoops(facts, stage, view):
    gold = stage.metal("gold", "#cb9f5a", rough=0.15, bump=0.012)
    worn = stage.metal("worn", "#a5834f", rough=0.32, bump=0.05)
    n = stage.Nodes(gold)
    where = n.new("TexCoord").outputs["Object"]
    noise = n.new("TexNoise", Scale=16.0, Detail=5.0, Roughness=0.7)
    n.link(where, noise.inputs["Vector"])
    thin = n.new("MapRange", clamp=True)
    thin.inputs["From Min"].default_value, thin.inputs["From Max"].default_value = 0.56, 0.68
    n.link(noise.outputs["Fac"], thin.inputs["Value"])
    mix = n.new("MixRGB", Color1=(*stage.linear("#cb9f5a"), 1), Color2=(*stage.linear("#a3876a"), 1))
    n.link(thin.outputs[0], mix.inputs[0])
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])
    hoop(stage, gold, worn, Matrix.Translation((-0.17, 0.05, 0.197)) @ Matrix.Rotation(math.radians(28), 4, "Z") @ Matrix.Rotation(math.radians(-6), 4, "X"))
    hoop(stage, gold, worn, Matrix.Translation((0.2, -0.08, 0.05)) @ Matrix.Rotation(math.radians(-30), 4, "Z") @ Matrix.Rotation(math.radians(-84), 4, "X"))
    stage.slab("stone", (0.5, 0.1, 0.3), stage.travertine(), at=(-0.2, 0.22, 0), edge=0.01, turn=0.35)
    room(stage, 0.4)
    return {
        "whole": frame((0.01, 0, 0.15), 1.05, up=22, fstop=18, focal=100),
        "detail": frame((0.22, -0.1, 0.06), 0.5, up=30, turn=8, fstop=20, focal=100),
        "flaw": frame((-0.3, -0.0, 0.15), 0.32, up=14, turn=-10, fstop=20, focal=100),
        "label": frame((-0.15, 0.03, 0.27), 0.45, up=20, turn=14, fstop=20, focal=100),
    }
