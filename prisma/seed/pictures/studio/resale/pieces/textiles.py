"""A folded blanket and a kilim cushion."""
import math

from mathutils import Matrix

from ..kit.fabric import plain_weave, textile, twill
from ..kit.form import folded, stuffed
from ..kit.frame import frame
from ..kit.letters import stamped
from ..kit.print import Sheet, printed
from ..kit.pattern import smooth
from ..kit.sewn import thread
from materials import linear


def striped(stage):
    """Undyed wools: cream, oat and two browns of the flock, in wide and narrow bands."""
    bands = Sheet(128, "#cbbd9f")
    for x0, x1, tone in ((10, 26, "#7c6550"), (29, 32, "#5b4736"), (44, 47, "#9c8a70"), (50, 66, "#5e4a39"), (69, 72, "#9c8a70"), (88, 91, "#7c6550"), (94, 108, "#a39279"), (111, 114, "#5b4736")):
        bands.rect(0, x0, 128, x1, tone)
    return bands.image("bands")


def blanket(facts, stage, view):
    image = striped(stage)
    wool = textile("blanket", "#cbbd9f", twill, (0.13, 0.13), strength=0.9, distance=0.05, dark=0.5, sheen=0.6, fuzz=0.9, mottle=0.06, wander=0.06,
                   paint=printed(image, 3.3, 3.3))
    blanket_ = folded(stage, "blanket", 6, 3.1, 4.0, 0.24, wool, seed=3, gap=0.03, rough=0.07, shift=0.2)
    binding = stage.material("binding", "#8f7a5a", rough=0.8, sheen=0.3, bump=0.5, scale=46, mottle=0.08)
    folds = stage.material("thread", "#e2d6bd", rough=0.8)
    line = [(-1.95 + 3.9 * k / 60, -1.585 + 0.02 * math.sin(k * 0.5), 0.155 + 0.015 * math.sin(k * 0.23)) for k in range(61)]
    tape = thread(line, 0.14, binding)
    tape.data.bevel_resolution = 8
    tape.scale = (1, 0.9, 1)
    for k in range(52):
        x = -1.9 + 3.8 * k / 51
        thread([(x, -1.50, 0.285), (x + 0.02, -1.56, 0.302), (x + 0.03, -1.63, 0.262)], 0.009, folds)
    if view == "label":
        label = textile("label", "#ded3ba", plain_weave, (0.03, 0.03), strength=0.3, distance=0.01, dark=0.2)
        patch = stage.sheet("label", 0.95, 0.55, label, at=(1.1, -0.9, 1.9), nx=24, ny=14)
        wrap = patch.modifiers.new("onto", "SHRINKWRAP")
        wrap.target, wrap.offset, wrap.wrap_method = blanket_, 0.012, "PROJECT"
        wrap.use_project_z, wrap.use_negative_direction, wrap.use_positive_direction = True, True, False
        solid = patch.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = 0.012, -1
        ink = stage.material("ink", "#3c4a3a", rough=0.8)
        stamped(stage, "HILL FARMS", Matrix.Translation((1.1, -0.84, 1.95)), 0.11, ink, patch, 0.003)
        stamped(stage, "PURE WOOL", Matrix.Translation((1.1, -1.0, 1.95)), 0.08, ink, patch, 0.003)
    stage.table(stage.oak(), stage.plaster(), edge_y=-2.6, back=2.6)
    stage.window(scale=1.7, at=(0, 0, 0.8), power=1.25)
    return {
        "whole": frame((0, -0.2, 0.95), 5.6, up=17, turn=12, fstop=11),
        "detail": frame((-1.0, -1.5, 1.0), 2.2, up=16, turn=-14, focal=100, fstop=9),
        "flaw": frame((0.3, -1.6, 0.3), 1.3, up=22, turn=10, focal=100, fstop=10),
        "label": frame((1.0, -0.9, 1.65), 2.2, up=50, turn=8, focal=100, fstop=10),
    }


def kilim(stage):
    """Stepped diamonds in faded red, indigo and ivory, as slit weave makes them."""
    s = Sheet(180, "#8a4a3c")
    red, blue, ivory, ochre, dark = "#843f30", "#3c4a66", "#c4b598", "#a38353", "#463630"
    for y in range(180):
        for x in range(180):
            row, band = y // 3, (y // 60)
            cx = abs((x + (30 if band % 2 else 0)) % 60 - 30)
            step = abs((y % 60) - 30) // 3 * 3
            d = (cx // 3 * 3) + step
            tone = blue if d < 9 else ivory if d < 13 else ochre if d < 18 else dark if d < 21 else (red if band % 2 else "#80463a") if d < 30 else blue if d < 36 else red
            if y % 60 < 3 or y % 60 > 56:
                tone = ivory if (x // 6) % 2 else dark
            s.cells[y * 180 + x] = list(stage.linear(tone))
    return s.image("kilim")


def sunned(paint):
    """Paler where it lay in the sun; a hand's breadth at our right was in the shade and kept its colours."""
    def faded(n, uv):
        split = n.new("SeparateXYZ")
        n.link(uv, split.inputs[0])
        drift = n.new("TexNoise", Scale=1.6, Detail=2.0)
        n.link(uv, drift.inputs["Vector"])
        edge = n.new("Math", operation="MULTIPLY_ADD")
        edge.inputs[1].default_value = 0.35
        n.link(drift.outputs["Fac"], edge.inputs[0])
        n.link(split.outputs[0], edge.inputs[2])
        share = n.new("MapRange", interpolation_type="SMOOTHSTEP")
        for name, value in (("From Min", 1.45), ("From Max", 1.85), ("To Min", 0.34), ("To Max", 0.0)):
            share.inputs[name].default_value = value
        n.link(edge.outputs[0], share.inputs["Value"])
        mix = n.new("MixRGB", Color2=(*linear("#b9a184"), 1))
        n.link(share.outputs[0], mix.inputs[0])
        n.link(paint(n, uv), mix.inputs[1])
        return mix.outputs[0]
    return faded


def cushion(facts, stage, view):
    image = kilim(stage)

    def ribs(u, v):
        return max(0.0, math.cos((v - 0.5) * math.pi)) ** 0.6 * (0.75 + 0.25 * math.cos(u * 4 * math.pi + 0.6))

    wool = textile("kilim", "#8d3b2c", ribs, (0.1, 0.045), size=(32, 32), strength=0.9, distance=0.03, dark=0.5, sheen=0.45, fuzz=0.5, mottle=0.14, wander=0.06, paint=sunned(printed(image, 4.6, 4.6, at=(0.5, 0.0))))
    back = textile("back", "#c9bb9e", plain_weave, (0.07, 0.07), strength=0.6, distance=0.015, dark=0.35, sheen=0.3, fuzz=0.5)
    h = 2.25
    out = smooth([(-h, 0.05), (-h * 0.93, 2.25), (-h, 4.45)], 14)[:-1] + smooth([(-h, 4.45), (0, 4.3), (h, 4.45)], 14)[:-1] + smooth([(h, 4.45), (h * 0.93, 2.25), (h, 0.05)], 14)[:-1] + smooth([(h, 0.05), (0, 0.2), (-h, 0.05)], 14)[:-1]
    turned = view == "label"
    pad = stuffed(out, 0.95, back if turned else wool, reach=2.5, step=0.13, soft=0.1, grain=0.9, seed=8, power=0.62)
    cord = stage.material("cord", "#6f3327", rough=0.9, bump=0.6, scale=40)
    edge = thread([(x, 0, z) for x, z in out] + [(out[0][0], 0, out[0][1])], 0.045, cord)
    parts = [pad, edge]
    for part in parts:
        part.rotation_euler = (math.radians(-16), 0, math.radians(-7))
        part.location = (0, 0, 0.0)
    stage.cove(stage.plaster(), depth=2.0, radius=0.7)
    stage.window(scale=2.0, at=(0, 0, 2.0), power=1.3)
    return {
        "whole": frame((0, 0.5, 2.15), 5.8, up=8, turn=6, fstop=11),
        "detail": frame((-0.6, -0.4, 2.6), 2.0, up=12, turn=-14, focal=100, fstop=9),
        "flaw": frame((1.35, -0.2, 2.3), 2.3, up=10, turn=14, focal=100, fstop=9),
        "label": frame((0.2, 0.2, 3.2), 4.0, up=12, turn=10, focal=100, fstop=9),
    }
