"""What containers are made of, by name: glass, plastics, metals, wood, paper."""
from materials import Nodes, add_bump, glass, linear, material, metal

GLASS = {
    "amber": ("#ecd090", 0.0),
    "clear": ("#f7faf8", 0.0),
    "frosted": ("#eef1ec", 0.32),
    "fern": ("#bdd3b2", 0.0),
    "violet": ("#c6b2d8", 0.0),
    "sage": ("#cfdcc6", 0.3),
}
PLASTIC = {
    "satin": ("#e6e5df", 0.42),
    "milk": ("#f0ebe2", 0.35),
    "sand": ("#e2d3bd", 0.5),
    "ivory": ("#eadfc8", 0.38),
    "black": ("#14120f", 0.34),
    "clay": ("#a45a3c", 0.5),
    "rubber": ("#1b1917", 0.62),
    "ivory rubber": ("#e4d8c0", 0.6),
    "moss": ("#49583f", 0.45),
    "hibiscus": ("#84404e", 0.5),
    "sea": ("#b9c4c2", 0.5),
    "slate": ("#4a5257", 0.45),
    "recycled": ("#c9cdbd", 0.5),
}


def stuff(name):
    """A fresh material of a name."""
    if name in GLASS:
        color, rough = GLASS[name]
        return glass(name, color, rough=rough)
    if name in PLASTIC:
        color, rough = PLASTIC[name]
        m = material(name, color, rough=rough, specular=0.45, bump=0.03, scale=90, detail=1)
        if name == "recycled":
            flecks(m, "#7d8a72", 60)
        return m
    return OTHER[name]()


def flecks(m, color, scale, share=0.66):
    """Small specks of another colour, as recycled plastic and kraft have."""
    n = Nodes(m)
    noise = n.new("TexNoise", Scale=float(scale), Detail=2.0)
    n.link(n.new("TexCoord").outputs["Object"], noise.inputs["Vector"])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = share, share + 0.05
    low.color, high.color = n.shader.inputs["Base Color"].default_value, (*linear(color), 1)
    n.link(noise.outputs["Fac"], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])


def _wood(color, dark):
    m = material("wood", color, rough=0.5, specular=0.3)
    n = Nodes(m)
    spread = n.new("Mapping")
    spread.inputs["Scale"].default_value = (9, 9, 1.1)
    n.link(n.new("TexCoord").outputs["Object"], spread.inputs["Vector"])
    noise = n.new("TexNoise", Scale=2.2, Detail=3.0, Distortion=0.4)
    n.link(spread.outputs[0], noise.inputs["Vector"])
    ramp = n.new("ValToRGB")
    low, high = ramp.color_ramp.elements
    low.position, high.position = 0.35, 0.68
    low.color, high.color = (*linear(dark), 1), (*linear(color), 1)
    n.link(noise.outputs["Fac"], ramp.inputs["Fac"])
    n.link(ramp.outputs["Color"], n.shader.inputs["Base Color"])
    return m


def _kraft(color="#b89a73", fleck="#8d6f4b"):
    m = material("kraft", color, rough=0.88, specular=0.15, bump=0.12, scale=30, detail=3)
    flecks(m, fleck, 110, 0.64)
    return m


def _aluminium():
    m = metal("aluminium", "#c9c8c4", rough=0.3, bump=0.015)
    n = Nodes(m)
    spread = n.new("Mapping")
    spread.inputs["Scale"].default_value = (0.4, 0.4, 130)
    n.link(n.new("TexCoord").outputs["Object"], spread.inputs["Vector"])
    lines = n.new("TexNoise", Scale=1.0, Detail=1.0)
    n.link(spread.outputs[0], lines.inputs["Vector"])
    reach = n.new("MapRange")
    reach.inputs["To Min"].default_value, reach.inputs["To Max"].default_value = 0.24, 0.42
    n.link(lines.outputs["Fac"], reach.inputs["Value"])
    n.link(reach.outputs[0], n.shader.inputs["Roughness"])
    return m


def _ceramic():
    m = material("ceramic", "#e4d9c8", rough=0.28, coat=0.35, bump=0.1, scale=8, detail=2)
    flecks(m, "#8c7358", 38, 0.72)
    return m


OTHER = {
    "aluminium": _aluminium,
    "brass": lambda: metal("brass", "#c9a161", rough=0.27, bump=0.02),
    "bamboo": lambda: _wood("#cfae7c", "#ad8753"),
    "oak": lambda: _wood("#b58a5c", "#8a6239"),
    "ceramic": _ceramic,
    "kraft": _kraft,
    "paper": lambda: material("paper", "#e9e1d2", rough=0.9, specular=0.1, bump=0.1, scale=60, detail=2),
    "grey paper": lambda: _kraft("#8c8a80", "#6f6d64"),
    "pale kraft": lambda: _kraft("#d2c3a6", "#b09b76"),
}
