"""Jeans laid on linen: front, or back for the views that need it."""
import math

from ..kit.fabric import textile, twill
from ..kit.frame import frame
from ..kit.lie import ground, laid
from ..kit.pattern import mirror, smooth
from ..kit.sewn import button, patch, ribbon, stitches, upon
from materials import linear


def indigo(n, uv):
    """Worn where legs bend and rub: thighs and knees pale, seams dark."""
    split = n.new("SeparateXYZ")
    n.link(uv, split.inputs[0])
    side = n.new("Math", operation="ABSOLUTE")
    n.link(split.outputs[0], side.inputs[0])
    noise = n.new("TexNoise", Scale=1.1, Detail=5.0, Roughness=0.6)
    n.link(uv, noise.inputs["Vector"])
    total = None
    for x, y, wide, tall, much in ((1.25, -4.3, 1.0, 2.6, 0.62), (1.25, -6.7, 0.95, 1.9, 0.5), (1.3, -10.2, 1.0, 0.25, 0.5)):
        parts = []
        for socket, middle, size in ((side.outputs[0], x, wide), (split.outputs[1], y, tall)):
            d = n.new("Math", operation="SUBTRACT")
            d.inputs[1].default_value = middle
            n.link(socket, d.inputs[0])
            q = n.new("Math", operation="DIVIDE")
            q.inputs[1].default_value = size
            n.link(d.outputs[0], q.inputs[0])
            sq = n.new("Math", operation="MULTIPLY")
            n.link(q.outputs[0], sq.inputs[0])
            n.link(q.outputs[0], sq.inputs[1])
            parts.append(sq)
        add = n.new("Math", operation="ADD")
        n.link(parts[0].outputs[0], add.inputs[0])
        n.link(parts[1].outputs[0], add.inputs[1])
        fall = n.new("MapRange", interpolation_type="SMOOTHSTEP")
        fall.inputs["From Min"].default_value, fall.inputs["From Max"].default_value = 1.5, 0.0
        fall.inputs["To Max"].default_value = much
        n.link(add.outputs[0], fall.inputs["Value"])
        if total:
            top = n.new("Math", operation="MAXIMUM")
            n.link(total, top.inputs[0])
            n.link(fall.outputs[0], top.inputs[1])
            total = top.outputs[0]
        else:
            total = fall.outputs[0]
    mul = n.new("Math", operation="MULTIPLY")
    n.link(total, mul.inputs[0])
    n.link(noise.outputs["Fac"], mul.inputs[1])
    mix = n.new("MixRGB", Color1=(*linear("#2b3450"), 1), Color2=(*linear("#8d9bb2"), 1))
    n.link(mul.outputs[0], mix.inputs[0])
    return mix.outputs[0]


def combed(n, uv):
    """The back of the legs: crossing pale lines behind the knee, where the cloth creased for years."""
    bent = n.new("TexNoise", Scale=1.3, Detail=2.0)
    n.link(uv, bent.inputs["Vector"])
    shift = n.new("VectorMath", operation="MULTIPLY_ADD")
    shift.inputs[1].default_value = (0.35, 0.35, 0)
    n.link(bent.outputs["Color"], shift.inputs[0])
    n.link(uv, shift.inputs[2])
    lines = []
    for turn in (0.42, -0.42):
        place = n.new("Mapping")
        place.inputs["Rotation"].default_value = (0, 0, turn)
        n.link(shift.outputs[0], place.inputs["Vector"])
        wave = n.new("TexWave", bands_direction="Y", Scale=0.72, Distortion=0.6, Detail=1.0)
        n.link(place.outputs[0], wave.inputs["Vector"])
        sharp = n.new("Math", operation="POWER")
        sharp.inputs[1].default_value = 5.0
        n.link(wave.outputs["Fac"], sharp.inputs[0])
        lines.append(sharp.outputs[0])
    top = n.new("Math", operation="MAXIMUM")
    n.link(lines[0], top.inputs[0])
    n.link(lines[1], top.inputs[1])
    split = n.new("SeparateXYZ")
    n.link(uv, split.inputs[0])
    low = n.new("Math", operation="ADD")
    low.inputs[1].default_value = 6.7
    n.link(split.outputs[1], low.inputs[0])
    far = n.new("Math", operation="ABSOLUTE")
    n.link(low.outputs[0], far.inputs[0])
    fall = n.new("MapRange", interpolation_type="SMOOTHSTEP")
    fall.inputs["From Min"].default_value, fall.inputs["From Max"].default_value = 1.5, 0.2
    fall.inputs["To Max"].default_value = 0.62
    n.link(far.outputs[0], fall.inputs["Value"])
    worn = n.new("Math", operation="MULTIPLY")
    n.link(top.outputs[0], worn.inputs[0])
    n.link(fall.outputs[0], worn.inputs[1])
    mix = n.new("MixRGB", Color1=(*linear("#2d3652"), 1), Color2=(*linear("#98a5ba"), 1))
    n.link(worn.outputs[0], mix.inputs[0])
    return mix.outputs[0]


def jeans(facts, stage, view):
    back = view in ("label", "flaw")
    mat = textile("denim", "#2b3450", twill, (0.1, 0.1), strength=0.6, distance=0.02, dark=0.45, sheen=0.15, fuzz=0.5, paint=combed if back else indigo, wander=0.03)
    half = [(0, -0.12 if not back else 0.1), (1.85, 0)] + smooth([(1.9, -0.4), (2.25, -1.7), (2.42, -3.2), (2.4, -6.5), (2.35, -10.4)], 5) + [(0.42, -10.45)] + smooth([(0.4, -10.3), (0.22, -6.5), (0.1, -3.6), (0, -3.0)], 5)
    g = laid("jeans" + ("-back" if back else ""), mirror(half), lambda x, y: y > -0.15 or y < -10.35, seed=4, cloth={"bend": 2.0, "stiff": 40})
    g.show("jeans", mat, 0.07)
    gold = stage.material("thread", "#b9853f", rough=0.7)
    band = smooth([(-1.86, -0.2), (-0.9, -0.28), (0, -0.32 if not back else -0.12), (0.9, -0.28), (1.86, -0.2)], 5)
    patch(g.front, ribbon(band, 0.42), mat, lift=0.07, thick=0.08, step=0.12)
    for off in (0.16, -0.16):
        stitches(g.front, [(x, y + off) for x, y in band], gold, 0.06, 0.03, 0.012, 0.125)
    for x in ((-1.45, -0.6, 0.6, 1.45) if not back else (-1.4, 0, 1.4)):
        patch(g.front, ribbon([(x, -0.02), (x, -0.62)], 0.13), mat, lift=0.16, thick=0.05, step=0.06)
    for s in (1, -1):
        seam = smooth([(s * 1.9, -0.6), (s * 2.22, -1.9), (s * 2.36, -3.4), (s * 2.33, -10.3)], 6)
        stitches(g.front, [(x - s * 0.06, y) for x, y in seam], gold, 0.06, 0.03, 0.01, 0.06)
        hem = [(s * 0.48, -10.2), (s * 2.3, -10.15)]
        patch(g.front, ribbon([(s * 0.45, -10.3), (s * 2.33, -10.27)], 0.3), mat, lift=0.06, thick=0.06, step=0.1)
        stitches(g.front, hem, gold, 0.07, 0.03, 0.012, 0.12)
    places = {}
    if back:
        for s in (1, -1):
            pocket = [(s * 0.5, -1.35), (s * 1.78, -1.25), (s * 1.8, -2.55), (s * 1.2, -2.95), (s * 0.55, -2.65)]
            patch(g.front, pocket, mat, lift=0.06, thick=0.06, step=0.12)
            stitches(g.front, [pocket[0], *pocket[1:], pocket[0]], gold, 0.07, 0.03, 0.013, 0.11)
        stitches(g.front, smooth([(-2.0, -0.75), (-1, -0.95), (0, -1.2), (1, -0.95), (2.0, -0.75)], 6), gold, 0.07, 0.03, 0.013, 0.07)
        stitches(g.front, [(0, -1.2), (0.02, -2.9)], gold, 0.07, 0.03, 0.013, 0.07)
        tag = stage.material("leather", "#8a6642", rough=0.75, bump=0.5, scale=14, mottle=0.4, mottle_scale=3)
        patch(g.front, [(0.75, -0.08), (1.35, -0.08), (1.35, -0.52), (0.75, -0.52)], tag, lift=0.15, thick=0.04, step=0.08)
        stitches(g.front, [(0.79, -0.12), (1.31, -0.12), (1.31, -0.48), (0.79, -0.48), (0.79, -0.12)], gold, 0.05, 0.03, 0.01, 0.19)
        places["flaw"] = frame(g.front.at(1.25, -6.6)[0], 3.2, up=62, turn=-8, focal=100)
        places["label"] = frame(g.front.at(0.95, -0.9)[0], 2.8, up=62, turn=-8, focal=100)
    else:
        lining = stage.material("pocket", "#c9bfae", rough=0.9, sheen=0.3)
        for s in (1, -1):
            curve = smooth([(s * 1.0, -0.5), (s * 1.15, -1.1), (s * 1.6, -1.45), (s * 2.12, -1.5)], 6)
            patch(g.front, curve + [(s * 1.94, -0.5)], mat, lift=0.02, thick=0.02, step=0.1)
            patch(g.front, ribbon(curve, 0.1), mat, lift=0.08, thick=0.06, step=0.06)
            for off in (0.07, 0.16):
                stitches(g.front, [(x - s * off * 0.4, y - off) for x, y in curve], gold, 0.06, 0.03, 0.012, 0.08)
            for x, y in (curve[1], curve[-2]):
                dot = stage.lathe("rivet", [(0.05, 0), (0.05, 0.015), (0.03, 0.03, 0.01), (0.018, 0.05), (0, 0.05)], stage.metal("copper", "#9a5e3c", rough=0.35), seg=24)
                dot.matrix_world = upon(g.front, x, y, 0.12)
        coin = [(1.42, -0.75), (1.9, -0.78), (1.95, -1.35), (1.44, -1.3)]
        patch(g.front, coin, mat, lift=0.06, thick=0.04, step=0.08)
        stitches(g.front, [coin[3], coin[0], coin[1]], gold, 0.06, 0.03, 0.012, 0.11)
        ink = stage.material("ink", "#0d0f22", rough=0.5)
        spot = upon(g.front, 1.66, -1.05, 0.083)
        dot = stage.lathe("ink", [(0.04, 0), (0.035, 0.006), (0, 0.007)], ink, seg=20)
        dot.matrix_world = spot
        patch(g.front, smooth([(-0.02, -0.5), (0.05, -1.6), (0.02, -2.6)], 4) + smooth([(-0.25, -2.45), (-0.48, -2.0), (-0.52, -0.5)], 4), mat, lift=0.055, thick=0.06, step=0.12)
        stitches(g.front, smooth([(-0.45, -0.55), (-0.42, -1.9), (-0.25, -2.3), (0.02, -2.5)], 6), gold, 0.07, 0.03, 0.013, 0.1)
        steel = stage.metal("button", "#8d7b66", rough=0.35)
        button(upon(g.front, -0.2, -0.28, 0.14), 0.12, steel, steel, thick=0.06)
        places["flaw2"] = frame(g.front.at(1.62, -1.05)[0], 1.5, up=64, turn=-6, focal=100)
        places["detail"] = frame(g.front.at(0.15, -0.9)[0], 3.0, up=58, turn=-10, focal=100)
        places["whole"] = frame((0, -5.15, 0), 9.6, up=86)
    ground(stage, 6, at=(0, -5))
    return places
