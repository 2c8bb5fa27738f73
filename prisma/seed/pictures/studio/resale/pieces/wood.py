"""A turned walnut bowl."""
import math

from ..kit.frame import frame
from ..kit.pattern import smooth
from ..kit.sewn import thread
from materials import Nodes, linear, material


def walnut():
    """Oiled walnut cut across a log: growth rings as planes of a stretched, warped wave."""
    m = material("walnut", "#4a2f1d", rough=0.36, specular=0.4, coat=0.12)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    stretch = n.new("Mapping")
    stretch.inputs["Scale"].default_value = (0.4, 1.6, 2.2)
    stretch.inputs["Rotation"].default_value = (0.5, 0.15, 0.25)
    n.link(where, stretch.inputs["Vector"])
    rings = n.new("TexWave", bands_direction="Y", wave_profile="SIN", Scale=1.3, Distortion=5.0, Detail=4.0)
    rings.inputs["Detail Scale"].default_value = 0.8
    n.link(stretch.outputs[0], rings.inputs["Vector"])
    fine = n.new("Mapping")
    fine.inputs["Scale"].default_value = (1.2, 22, 22)
    n.link(where, fine.inputs["Vector"])
    pores = n.new("TexNoise", Scale=2.2, Detail=4.0, Roughness=0.7)
    n.link(fine.outputs[0], pores.inputs["Vector"])
    mix = n.new("Math", operation="MULTIPLY_ADD")
    mix.inputs[1].default_value = 0.55
    n.link(pores.outputs["Fac"], mix.inputs[0])
    half = n.new("Math", operation="MULTIPLY")
    half.inputs[1].default_value = 0.36
    n.link(rings.outputs["Fac"], half.inputs[0])
    n.link(half.outputs[0], mix.inputs[2])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.15, 0.8
    low.color, high.color = (*linear("#2b180d"), 1), (*linear("#6f4a2f"), 1)
    n.link(mix.outputs[0], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    bump = n.new("Bump", Strength=0.15, Distance=0.01)
    n.link(pores.outputs["Fac"], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    return m


INSIDE = [(1.47, 1.1), (1.42, 1.02), (1.33, 0.75), (1.12, 0.42), (0.75, 0.2), (0.3, 0.14), (0.001, 0.13)]


def depth_at(r):
    for (ar, az), (br, bz) in zip(INSIDE, INSIDE[1:]):
        if br <= r <= ar:
            return bz + (az - bz) * (r - br) / (ar - br)
    return 0.13


def salad_bowl(facts, stage, view):
    mat = walnut()
    outer = [(0.001, 0), (0.55, 0.0), (0.6, 0.04), (0.64, 0.08), (0.95, 0.2), (1.25, 0.45), (1.43, 0.78), (1.5, 1.06), (1.495, 1.1)]
    stage.lathe("bowl", smooth(outer, 8) + smooth(INSIDE, 8), mat, seg=160)
    chance = stage.rng(facts, "knife")
    scar = material("scar", "#3d2515", rough=0.6)
    for _ in range(16):
        a, r, long = chance.uniform(0, 6.28), chance.uniform(0.1, 0.85), chance.uniform(0.2, 0.6)
        x, y, b = r * math.cos(a), r * math.sin(a), chance.gauss(0.9, 0.4)
        line = []
        for k in range(9):
            px, py = x + math.cos(b) * long * (k / 8 - 0.5), y + math.sin(b) * long * (k / 8 - 0.5)
            line.append((px, py, depth_at(math.hypot(px, py)) + 0.0015))
        thread(line, 0.002, scar)
    stage.cove(stage.plaster(), depth=3.6)
    stage.window(scale=1.3, at=(0, 0, 0.6), power=1.2)
    return {
        "whole": frame((0, 0, 0.62), 3.7, up=20, fstop=11),
        "detail": frame((-0.9, -0.9, 0.9), 1.7, up=24, turn=-16, focal=100, fstop=8),
        "flaw": frame((0.05, 0.2, 0.2), 1.9, up=58, turn=8, focal=100, fstop=9),
        "label": frame((0, 0.05, 0.5), 3.9, up=64, turn=-8, fstop=11),
    }
