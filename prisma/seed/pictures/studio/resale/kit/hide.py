"""Leathers: grain, creases and wear."""
from materials import Nodes, linear, material


def leather(name, color, grain=10.0, depth=0.35, rough=0.4, wear=None, worn=0.0, coat=0.0, mottle=0.12, specular=0.45, broad=1.2, marks=False):
    """Grained hide. wear is the colour where it is rubbed, worn how much of it is (0..1); marks adds a panel's own."""
    m = material(name, color, rough=rough, specular=specular, coat=coat)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    cells = n.new("TexVoronoi", feature="DISTANCE_TO_EDGE", Scale=grain * 2.2)
    n.link(where, cells.inputs["Vector"])
    pores = n.new("MapRange", clamp=True)
    pores.inputs["From Max"].default_value = 0.16
    n.link(cells.outputs["Distance"], pores.inputs["Value"])
    soft = n.new("TexNoise", Scale=grain * 0.5, Detail=5.0, Roughness=0.6)
    n.link(where, soft.inputs["Vector"])
    total = n.new("Math", operation="MULTIPLY_ADD")
    total.inputs[1].default_value = 1.6
    n.link(soft.outputs["Fac"], total.inputs[0])
    n.link(pores.outputs[0], total.inputs[2])
    bump = n.new("Bump", Strength=depth, Distance=0.02)
    n.link(total.outputs[0], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    rgb = linear(color)
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.35, 0.65
    low.color = (*[c * (1 - mottle) for c in rgb], 1)
    high.color = (*[min(1, c * (1 + mottle)) for c in rgb], 1)
    wide = n.new("TexNoise", Scale=broad, Detail=5.0, Roughness=0.65)
    n.link(where, wide.inputs["Vector"])
    n.link(wide.outputs["Fac"], ramp.inputs["Fac"])
    out = ramp.outputs["Color"]
    if wear:
        edge = n.new("NewGeometry").outputs["Pointiness"]
        rub = n.new("MapRange", clamp=True)
        rub.inputs["From Min"].default_value, rub.inputs["From Max"].default_value = 0.515, 0.6
        n.link(edge, rub.inputs["Value"])
        patchy = n.new("MapRange", clamp=True)
        patchy.inputs["From Min"].default_value, patchy.inputs["From Max"].default_value = 0.62 - worn * 0.4, 0.85 - worn * 0.3
        n.link(soft.outputs["Fac"], patchy.inputs["Value"])
        both = n.new("Math", operation="MAXIMUM")
        n.link(rub.outputs[0], both.inputs[0])
        n.link(patchy.outputs[0], both.inputs[1])
        much = n.new("Math", operation="MULTIPLY")
        much.inputs[1].default_value = worn
        n.link(both.outputs[0], much.inputs[0])
        share = much.outputs[0]
        if marks:
            split = n.new("SeparateXYZ")
            n.link(n.new("UVMap", uv_map="marks").outputs[0], split.inputs[0])
            more = n.new("Math", operation="MAXIMUM")
            n.link(split.outputs[0], more.inputs[0])
            n.link(share, more.inputs[1])
            share = more.outputs[0]
        mix = n.new("MixRGB", Color2=(*linear(wear), 1))
        n.link(share, mix.inputs[0])
        n.link(out, mix.inputs[1])
        out = mix.outputs[0]
    n.link(out, n.shader.inputs["Base Color"])
    return m


def suede(name, color, mottle=0.22):
    """Brushed hide: a short nap that holds strokes."""
    m = material(name, color, rough=1.0, specular=0.05, sheen=0.8, bump=0.5, scale=70, mottle=mottle, mottle_scale=2.6, detail=4)
    Nodes(m).shader.inputs["Sheen Tint"].default_value = 0.7
    return m
