"""Grains, seeds, beans, pods, capsules."""
import math

from materials import Nodes, glass, linear, material
from shapes import lathe, pipe, place

from .grain import body, lie, matte, mixed
from .leaves import leaf


def _oats(at, luck):
    mixed(at, luck, ("#d8bd88", "#cbab72", "#e0cb9e"), 210, lambda c: body("oat", matte(c, bump=0.25, scale=30, detail=1), 0.115, 0.036, 0.026, 1.3, groove=0.4),
          spread=0.34, thick=0.026, heap=0.1)


def _small(colors, size, count, spread, heap, point=1.0, flat=0.8):
    def make(at, luck):
        mixed(at, luck, colors, count, lambda c: body("seed", matte(c), size * 1.15, size, size * flat, point, rings=8, seg=10),
              spread=spread, thick=size * flat, heap=heap)
    return make


def _rice(at, luck):
    mixed(at, luck, ("#efe8d8", "#e6dcc4"), 420, lambda c: body("rice", matte(c, 0.4), 0.07, 0.021, 0.019, 0.9, rings=8, seg=10), spread=0.3, thick=0.02, heap=0.1)


def _cacao(at, luck):
    mixed(at, luck, ("#6a4029", "#573321", "#7a4d33"), 33, lambda c: body("bean", matte(c, 0.55, bump=0.35, scale=26, detail=2), 0.24, 0.13, 0.085, 0.9), spread=0.34, thick=0.085, heap=0.1, strays=0.3)


def _shea(at, luck):
    """Shelled nuts: brown and glossy, with the broad dull scar that they have on one side."""
    def nut(color):
        m = material("nut", color, rough=0.3, mottle=0.25, mottle_scale=9, bump=0.08, scale=14, detail=2)
        n = Nodes(m)
        axis, scar = n.new("SeparateXYZ"), n.new("MapRange", clamp=True)
        n.link(n.new("TexCoord").outputs["Object"], axis.inputs[0])
        n.link(axis.outputs["Z"], scar.inputs["Value"])
        for name, value in (("From Min", 0.05), ("From Max", 0.062)):
            scar.inputs[name].default_value = value
        mix = n.new("MixRGB", Color2=(*linear("#b59a78"), 1))
        n.link(scar.outputs[0], mix.inputs[0])
        n.link(n.shader.inputs["Base Color"].links[0].from_socket, mix.inputs[1])
        n.link(mix.outputs[0], n.shader.inputs["Base Color"])
        dull = n.new("MapRange")
        dull.inputs["To Min"].default_value, dull.inputs["To Max"].default_value = 0.3, 0.85
        n.link(scar.outputs[0], dull.inputs["Value"])
        n.link(dull.outputs[0], n.shader.inputs["Roughness"])
        return body("nut", m, 0.3, 0.21, 0.19, 0.9, rings=24, seg=32)

    mixed(at, luck, ("#6d4128", "#5a3420", "#7a4a2c"), 6, nut, spread=0.36, thick=0.19, lean=2.2, strays=0.0, apart=0.29)


def _cardamom(at, luck):
    mixed(at, luck, ("#b3ad80", "#a19b6c", "#c1b992"), 26, lambda c: body("pod", matte(c, 0.75, bump=0.5, scale=26, detail=3, mottle=0.2, mottle_scale=9), 0.19, 0.082, 0.076, 1.75, ridges=1.5, bend=0.05), spread=0.33, thick=0.08, heap=0.08, strays=0.3)


def _capsule(mat, half=0.075, r=0.034):
    line = [(0, -half - r)]
    line += [(r * math.cos(a), -half + r * math.sin(a)) for a in [math.pi / 2 * (k / 8 - 1) for k in range(1, 9)]]
    line += [(r, 0), (r * 1.06, 0.002), (r * 1.06, half)]
    line += [(r * 1.06 * math.cos(a), half + r * 1.06 * math.sin(a)) for a in [math.pi / 2 * k / 8 for k in range(1, 8)]]
    pill = lathe("capsule", [*line, (0, half + r * 1.06)], mat, seg=36)
    for v in pill.data.vertices:
        v.co = (v.co.z, v.co.y, v.co.x)
    return pill


def capsule(color):
    return _capsule(material("capsule", color, rough=0.25, coat=0.3))


def softgel(color):
    return body("softgel", glass("softgel", color, rough=0.05, ior=1.25, density=0.4, glow=1.15), 0.22, 0.105, 0.1, 0.85, rings=20, seg=28)


def tablet(color):
    r = 0.042
    mat = material("tablet", color, rough=0.75, bump=0.25, scale=60, detail=2, mottle=0.06, mottle_scale=30)
    return lathe("tablet", [(0, -0.024), (r * 0.7, -0.022, 0.02), (r, -0.013, 0.005), (r, 0.013, 0.005), (r * 0.7, 0.022, 0.02), (0, 0.024)], mat, seg=48)


def capsules(at, luck, color="#efe8d8", count=5, spread=0.3, heap=0.0):
    lie(capsule(color), at, luck, count, spread=spread, thick=0.07, heap=heap, strays=0.1)


def softgels(at, luck, color="#f2cc84", count=6, spread=0.3, heap=0.0):
    lie(softgel(color), at, luck, count, spread=spread, thick=0.1, heap=heap, strays=0.1)


def tablets(at, luck, color="#f1efe8", count=14, spread=0.3, heap=0.0):
    lie(tablet(color), at, luck, count, spread=spread, thick=0.046, heap=heap, lean=0.5)


def _rosehips(at, luck):
    """Hips with the dry tuft of the flower at one end and a thin stalk at the other."""
    dark, stalk = material("tuft", "#3a291c", rough=0.9), material("stalk", "#5d5a34", rough=0.7)
    for i in range(7):
        mat = material("hip", ("#9c1f13", "#a82b16", "#8c1a12")[i % 3], rough=0.26, mottle=0.35, mottle_scale=6, bump=0.06, scale=20, detail=2)
        long = 0.19 * luck.uniform(0.85, 1.15)
        things = [body("hip", mat, long, 0.115, 0.115, 0.95)]
        for k in range(6):
            blade = leaf(dark, 0.06 * luck.uniform(0.7, 1.2), 0.014, 0.3, luck.uniform(-0.4, 0.6), 0.9)
            turn = 2 * math.pi * k / 6
            blade.location = (long * 0.49, 0.008 * math.cos(turn), 0.008 * math.sin(turn))
            blade.rotation_euler = (0, -0.7 * math.sin(turn), 0.7 * math.cos(turn))
            things.append(blade)
        bend = luck.uniform(-0.03, 0.03)
        things.append(pipe("stalk", [(-long * 0.48, 0, 0), (-long * 0.7, bend * 0.4, 0.01), (-long * 1.1, bend, 0.0), (-long * 1.4, bend * 2, -0.02)], 0.006, stalk))
        a = 2 * math.pi * i / 6 + luck.uniform(-0.3, 0.3)
        far = 0.0 if i == 0 else luck.uniform(0.15, 0.3)
        place(things, at=(at[0] + far * math.cos(a), at[1] + far * math.sin(a), at[2] + 0.057), turn=(luck.uniform(0, 6), luck.uniform(-0.08, 0.08), luck.uniform(0, 6.3)))


KINDS = {
    "oats": _oats, "rice": _rice, "cacao": _cacao, "shea nuts": _shea, "cardamom": _cardamom, "rosehips": _rosehips,
    "seeds": _small(("#5a4632", "#463526", "#6d573f"), 0.035, 520, 0.28, 0.08, 1.2, 0.6),
    "quinoa": _small(("#e3d3ac", "#d5c193"), 0.032, 620, 0.28, 0.09),
    "capsules": lambda at, luck: capsules(at, luck), "softgels": lambda at, luck: softgels(at, luck),
}
