"""Brass candlesticks with an old patina, and an enamelled casserole."""
import math

from ..kit.frame import frame
from ..kit.pattern import smooth
from ..kit.sewn import thread
from materials import Nodes, linear


def old_brass(stage, name="brass"):
    """Brass that was polished, not lately: brown in hollows, dull in patches."""
    m = stage.metal(name, "#b48a4a", rough=0.24, bump=0.03)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    cloud = n.new("TexNoise", Scale=3.0, Detail=6.0, Roughness=0.7)
    n.link(where, cloud.inputs["Vector"])
    hollow = n.new("MapRange", clamp=True)
    hollow.inputs["From Min"].default_value, hollow.inputs["From Max"].default_value = 0.5, 0.44
    n.link(n.new("NewGeometry").outputs["Pointiness"], hollow.inputs["Value"])
    dull = n.new("MapRange", clamp=True)
    dull.inputs["From Min"].default_value, dull.inputs["From Max"].default_value = 0.45, 0.75
    dull.inputs["To Max"].default_value = 0.7
    n.link(cloud.outputs["Fac"], dull.inputs["Value"])
    most = n.new("Math", operation="MAXIMUM")
    n.link(hollow.outputs[0], most.inputs[0])
    n.link(dull.outputs[0], most.inputs[1])
    mix = n.new("MixRGB", Color1=(*linear("#ad8b58"), 1), Color2=(*linear("#5d4526"), 1))
    n.link(most.outputs[0], mix.inputs[0])
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])
    rough = n.new("MapRange", clamp=True)
    rough.inputs["To Min"].default_value, rough.inputs["To Max"].default_value = 0.2, 0.5
    n.link(most.outputs[0], rough.inputs["Value"])
    n.link(rough.outputs[0], n.shader.inputs["Roughness"])
    return m


def stick(stage, mat, at, tall=2.2):
    k = tall / 2.2
    profile = [(0, 0), (0.5, 0, 0.01), (0.52, 0.06, 0.02), (0.46, 0.12, 0.03), (0.34, 0.17, 0.04), (0.2, 0.24, 0.05), (0.12, 0.34, 0.05), (0.09, 0.5 * k, 0.05), (0.15, 0.56 * k, 0.03),
               (0.19, 0.64 * k, 0.05), (0.12, 0.74 * k, 0.04), (0.08, 0.86 * k, 0.04), (0.1, 1.2 * k, 0.1), (0.13, 1.42 * k, 0.05), (0.18, 1.5 * k, 0.04), (0.1, 1.6 * k, 0.03),
               (0.12, 1.7 * k, 0.04), (0.16, 1.78 * k, 0.03), (0.16, 2.05 * k, 0.02), (0.26, 2.12 * k, 0.03), (0.27, 2.15 * k, 0.01), (0.25, 2.18 * k, 0.01), (0.125, 2.14 * k, 0.02), (0.115, 1.85 * k), (0, 1.85 * k)]
    return stage.lathe("stick", profile, mat, at=at, seg=128, steps=5)


def candlesticks(facts, stage, view):
    mat = old_brass(stage)
    stick(stage, mat, (-0.55, 0.1, 0))
    wax = stage.material("beeswax", "#d8c49a", rough=0.5, subsurface=0.3, bump=0.1, scale=8)
    if view == "label":
        lying = stick(stage, mat, (1.55, -0.35, 0.5))
        lying.rotation_euler = (0, math.radians(-96.6), math.radians(24))
        lying.location = (1.35, -0.55, 0.517)
    else:
        stick(stage, mat, (0.6, -0.25, 0))
        taper = stage.lathe("taper", [(0, 1.86), (0.105, 1.86), (0.09, 3.5, 0.05), (0.02, 3.58), (0, 3.58)], wax, at=(0.6, -0.25, 0), seg=48)
        thread([(0.6, -0.25, 3.56), (0.605, -0.25, 3.66), (0.62, -0.25, 3.72)], 0.012, stage.material("wick", "#d6cfc0", rough=1))
        taper.rotation_euler = (0, 0.004, 0)
    stage.cove(stage.plaster(), depth=3.2)
    stage.window(scale=1.3, at=(0, 0, 1.1), power=1.15)
    return {
        "whole": frame((0.03, 0, 1.72), 3.5, up=6, fstop=11),
        "detail": frame((0.6, -0.3, 1.95), 1.2, up=18, turn=-8, focal=100, fstop=8),
        "flaw": frame((-0.55, -0.2, 0.3), 1.6, up=22, turn=8, focal=100, fstop=8),
        "label": frame((0.5, -0.2, 0.7), 3.2, up=18, focal=85, fstop=11),
    }


def enamel(stage, inner=False):
    """Vitreous enamel, flame red: orange at the rim running to a deeper red below."""
    if inner:
        return stage.material("cream", "#d9cdb6", rough=0.18, specular=0.6, coat=0.4, mottle=0.05)
    m = stage.material("flame", "#b0341a", rough=0.14, specular=0.6, coat=0.6)
    n = Nodes(m)
    split = n.new("SeparateXYZ")
    n.link(n.new("TexCoord").outputs["Object"], split.inputs[0])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.color, high.color = (*linear("#8f1d10"), 1), (*linear("#c24a1c"), 1)
    up = n.new("MapRange", clamp=True)
    up.inputs["From Max"].default_value = 1.05
    n.link(split.outputs[2], up.inputs["Value"])
    n.link(up.outputs[0], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    return m


def casserole(facts, stage, view):
    red, cream = enamel(stage), enamel(stage, True)
    iron = stage.material("iron", "#22201f", rough=0.7, bump=0.3, scale=40)
    body = [(0, 0), (0.98, 0, 0.02), (1.1, 0.1, 0.1), (1.19, 0.95, 0.1), (1.2, 1.02, 0.02)]
    pan = stage.lathe("pan", body, red, seg=160, steps=10)
    stage.lathe("inside", [(1.2, 1.02), (1.14, 1.02), (1.12, 0.95, 0.05), (1.03, 0.14, 0.12), (0, 0.12)], cream, seg=160, steps=10)
    stage.lathe("rim", [(1.145, 1.018), (1.17, 1.035, 0.01), (1.2, 1.025)], iron, seg=160)
    for s in (-1, 1):
        ear = smooth([(s * 1.12, -0.34, 0.8), (s * 1.36, -0.3, 0.86), (s * 1.46, -0.15, 0.88), (s * 1.48, 0, 0.88), (s * 1.46, 0.15, 0.88), (s * 1.36, 0.3, 0.86), (s * 1.12, 0.34, 0.8)], 8)
        loop = thread(ear, 0.075, red)
        loop.data.bevel_resolution = 8
    lid_parts = []
    lid = smooth([(1.2, 0.0), (1.215, 0.03), (1.17, 0.09), (0.9, 0.17), (0.5, 0.23), (0.001, 0.25)], 6)
    lid_parts.append(stage.lathe("lid", [(0, 0.0), (1.19, 0.0)] + lid, red, seg=160))
    for r in (0.95, 0.72):
        ring = thread([(r * math.cos(a), r * math.sin(a), 0.165 + (0.95 - r) * 0.17) for a in [2 * math.pi * k / 120 for k in range(121)]], 0.014, red)
        lid_parts.append(ring)
    knob = stage.material("knob", "#171412", rough=0.3, specular=0.5)
    lid_parts.append(stage.lathe("knob", [(0, 0.24), (0.13, 0.24), (0.1, 0.32, 0.04), (0.13, 0.4, 0.05), (0.22, 0.45, 0.03), (0.2, 0.52, 0.05), (0, 0.53)], knob, seg=64))
    stage.cove(stage.plaster(), depth=3.4)
    ajar = view == "detail"
    for part in lid_parts:
        if ajar:
            part.location = (0.45, 0.3, 1.1)
            part.rotation_euler = (0, math.radians(10), 0)
        else:
            part.location = (0, 0, 1.035)
    if view in ("flaw", "label"):
        chance = stage.rng(facts, "chips")
        for a0, z0, size in ((-78, 0.09, 0.055), (-62, 0.06, 0.04)):
            a = math.radians(a0)
            ring = []
            for k in range(14):
                w = 2 * math.pi * k / 14
                q = size * chance.uniform(0.6, 1.15)
                b, z = a + q * math.cos(w) / 1.1, z0 + q * 0.8 * math.sin(w)
                r = 1.094 + (z - 0.1) * 0.11 - max(0, 0.1 - z) * 0.65 + 0.004
                ring.append((r * math.cos(b), r * math.sin(b), z))
            c = tuple(sum(p[i] for p in ring) / 14 for i in range(3))
            stage.mesh("chip", [c] + ring, [(0, 1 + k, 1 + (k + 1) % 14) for k in range(14)], iron)
    stage.window(scale=1.2, at=(0, 0, 0.8), power=1.1)
    return {
        "whole": frame((0, 0, 0.8), 3.45, up=14, turn=0, fstop=11),
        "detail": frame((-0.35, -0.4, 1.1), 2.2, up=38, turn=-6, focal=100, fstop=9),
        "flaw": frame((0.35, -1.05, 0.2), 1.1, up=6, turn=16, focal=100, fstop=11),
        "label": frame((1.1, -0.4, 0.85), 1.8, up=20, turn=28, focal=100, fstop=8),
    }
