"""Cloths: relief from small tiles worked out here, laid by UV in decimetres."""
import math

import bpy
from materials import Nodes, linear, material


def tile(name, size, height):
    """A grey picture of height(u, v), u and v in 0..1; it has to meet itself at its edges."""
    w, h = size
    image = bpy.data.images.new(name, w, h, float_buffer=True, is_data=True)
    pixels = []
    for j in range(h):
        for i in range(w):
            z = height((i + 0.5) / w, (j + 0.5) / h)
            pixels += (z, z, z, 1.0)
    image.pixels.foreach_set(pixels)
    image.pack()
    return image


def plain_weave(u, v):
    """One over, one under: 2 x 2 threads."""
    i, j = int(u * 2), int(v * 2)
    a, b = u * 2 - i - 0.5, v * 2 - j - 0.5
    over = (i + j) % 2 == 0
    across, along = (b, a) if over else (a, b)
    return max(0.0, math.cos(across * math.pi)) ** 0.7 * (0.55 + 0.45 * math.cos(along * math.pi))


def twill(u, v):
    """Three over, one under, on the diagonal: 4 x 4 threads."""
    i, j = int(u * 4), int(v * 4)
    a, b = u * 4 - i - 0.5, v * 4 - j - 0.5
    phase = (i + j) % 4
    if phase == 3:
        return 0.55 * max(0.0, math.cos(b * math.pi)) ** 0.7
    along = (phase - 1 + b) / 1.6
    return max(0.0, math.cos(a * math.pi)) ** 0.6 * (0.55 + 0.45 * math.cos(along * math.pi / 2))


def stocking(u, v):
    """One knitted stitch: two leaning legs of a V."""
    z = 0.0
    for dv in (-1, 0, 1):
        y = v + dv
        for side in (-1, 1):
            x = (u - 0.5) * side
            middle = 0.08 + 0.34 * (y * 0.5 + 0.25)
            d = (x - middle) / 0.19
            e = (y - 0.5) / 0.72
            if abs(d) < 1 and abs(e) < 1:
                z = max(z, math.sqrt(1 - d * d) * (1 - e * e) ** 0.4)
    return z


def textile(name, color, height, pitch, size=(64, 64), strength=0.6, distance=0.02, rough=0.9, sheen=0.3, dark=0.55,
            fuzz=0.25, mottle=0.06, specular=0.15, turn=0.0, paint=None, wander=0.02):
    """A cloth whose tile covers pitch (x, y) decimetres. paint(nodes, uv) may give the colour's socket.

    dark: how deep the gaps look; fuzz: fine noise over the threads; wander: how unevenly threads run.
    """
    m = material(name, color, rough=rough, specular=specular, sheen=sheen)
    n = Nodes(m)
    n.shader.inputs["Sheen Tint"].default_value = 0.6
    uv = n.new("TexCoord").outputs["UV"]
    soft = n.new("TexNoise", Scale=2.2, Detail=2.0)
    n.link(uv, soft.inputs["Vector"])
    shift = n.new("VectorMath", operation="MULTIPLY_ADD")
    shift.inputs[1].default_value = (wander, wander, 0)
    n.link(soft.outputs["Color"], shift.inputs[0])
    n.link(uv, shift.inputs[2])
    place = n.new("Mapping")
    place.inputs["Scale"].default_value = (1 / pitch[0], 1 / pitch[1], 1)
    place.inputs["Rotation"].default_value = (0, 0, turn)
    n.link(shift.outputs[0], place.inputs["Vector"])
    image = n.new("TexImage", interpolation="Linear")
    image.image = tile(name, size, height)
    n.link(place.outputs[0], image.inputs["Vector"])
    hair = n.new("TexNoise", Scale=5.0 / min(pitch), Detail=3.0, Roughness=0.7)
    n.link(uv, hair.inputs["Vector"])
    total = n.new("Math", operation="MULTIPLY_ADD")
    total.inputs[1].default_value = fuzz
    n.link(hair.outputs["Fac"], total.inputs[0])
    n.link(image.outputs["Color"], total.inputs[2])
    bump = n.new("Bump", Strength=strength, Distance=distance)
    n.link(total.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    shade = n.new("MapRange", clamp=True)
    shade.inputs["To Min"].default_value, shade.inputs["To Max"].default_value = 1 - dark, 1.06
    n.link(total.outputs[0], shade.inputs["Value"])
    broad = n.new("TexNoise", Scale=0.9, Detail=4.0)
    n.link(uv, broad.inputs["Vector"])
    tone = n.new("MapRange", clamp=False)
    tone.inputs["From Min"].default_value, tone.inputs["From Max"].default_value = 0.3, 0.7
    tone.inputs["To Min"].default_value, tone.inputs["To Max"].default_value = 1 - mottle, 1 + mottle
    n.link(broad.outputs["Fac"], tone.inputs["Value"])
    both = n.new("Math", operation="MULTIPLY")
    n.link(shade.outputs[0], both.inputs[0])
    n.link(tone.outputs[0], both.inputs[1])
    mix = n.new("VectorMath", operation="SCALE")
    n.link(both.outputs[0], mix.inputs["Scale"])
    if paint:
        n.link(paint(n, uv), mix.inputs[0])
    else:
        mix.inputs[0].default_value = linear(color)
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])
    return m


def felted(name, color, **more):
    """Milled wool: a twill hardly to be seen under a short nap, its fibres not all of one colour."""
    settings = dict(pitch=(0.05, 0.05), strength=0.55, distance=0.012, sheen=0.3, dark=0.3, fuzz=1.5, mottle=0.05, specular=0.04, wander=0.03)
    return textile(name, color, twill, **{**settings, **more})


def silk(name, color, rough=0.32, sheen=0.3, specular=0.45, paint=None):
    """Silk charmeuse or twill: a soft directed shine."""
    return textile(name, color, twill, (0.05, 0.05), strength=0.12, distance=0.006, rough=rough, sheen=sheen, dark=0.08,
                   fuzz=0.1, mottle=0.015, specular=specular, paint=paint)


def marked(color, other):
    """A paint for textile: `other` where a panel's marks say so (relief.Lay.panel)."""
    def paint(n, uv):
        mark = n.new("UVMap", uv_map="marks")
        split = n.new("SeparateXYZ")
        n.link(mark.outputs[0], split.inputs[0])
        mix = n.new("MixRGB", Color1=(*linear(color), 1), Color2=(*linear(other), 1))
        n.link(split.outputs[0], mix.inputs[0])
        return mix.outputs[0]
    return paint
