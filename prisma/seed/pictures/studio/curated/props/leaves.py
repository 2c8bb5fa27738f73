"""Leaves, sprigs, petals, seaweed."""
import math

from materials import Nodes, linear, material
from shapes import mesh, pipe, place

from .grain import body


def green(color, rough=0.45):
    m = material("leaf", color, rough=rough, specular=0.4, bump=0.15, scale=18, detail=2, mottle=0.18, mottle_scale=5)
    n = Nodes(m)
    through = n.new("BsdfTranslucent", Color=(*linear(color), 1))
    mix = n.new("MixShader")
    mix.inputs[0].default_value = 0.22
    n.link(n.shader.outputs[0], mix.inputs[1])
    n.link(through.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs["Surface"])
    return m


def leaf(mat, long, wide, fold=0.25, curl=0.2, blunt=0.9, wave=0.0, name="leaf"):
    """A leaf from the origin along +x: folded along its rib, curled down to its tip."""
    nu, nv = 26, 11
    verts, uv = [], []
    for i in range(nu + 1):
        u = i / nu
        half = wide / 2 * math.sin(math.pi * u**0.85) ** blunt if 0 < u < 1 else 0.001
        for j in range(nv):
            v = -1 + 2 * j / (nv - 1)
            lift = fold * abs(v) * half - curl * long * u * u * 0.5
            lift += wave * half * math.sin(11 * u + 2 * v) * abs(v) + 0.012 * long * math.cos(math.pi * (7 * u - 2.2 * abs(v)))*0.15
            verts.append((u * long, v * half, lift))
            uv.append((u, j / (nv - 1)))
    faces = [(i * nv + j, (i + 1) * nv + j, (i + 1) * nv + j + 1, i * nv + j + 1) for i in range(nu) for j in range(nv - 1)]
    return mesh(name, verts, faces, mat, uv=uv, angle=80)


def sprig(at, luck, color, count, long, wide, stem=0.9, turn=0.5, fold=0.3, blunt=0.9, back=None, pairs=False, wave=0.0):
    """A twig lying on its side with leaves that lift a little. Returns nothing."""
    mats = [green(color), green(back or color)]
    points = [(stem * t - stem * 0.45, 0.09 * stem * math.sin(2.2 * t), 0.03 + 0.05 * t) for t in (0, 0.25, 0.5, 0.75, 1)]
    things = [pipe("stem", [(*q, 1.2 - 0.6 * i / 4) for i, q in enumerate(points)], 0.012, material("twig", "#6b5a3e", rough=0.7))]
    for i in range(count):
        t = (i + 1) / count if not pairs else (i // 2 + 1) / (count / 2)
        side = 1 if i % 2 else -1
        k = min(3, int(t * 4 - 1e-6))
        f = t * 4 - k
        a, b = points[k], points[k + 1]
        blade = leaf(mats[luck.random() < 0.3], long * luck.uniform(0.8, 1.1) * (1 - 0.25 * t), wide * luck.uniform(0.85, 1.1), fold, luck.uniform(0.0, 0.25), blunt, wave)
        blade.location = tuple(a[c] + (b[c] - a[c]) * f for c in range(3))
        spread = side * luck.uniform(0.55, 0.95) if i < count - 1 else luck.uniform(-0.15, 0.15)
        blade.rotation_euler = (luck.uniform(-0.35, 0.35), -luck.uniform(0.05, 0.4), spread)
        things.append(blade)
    place(things, at=at, turn=(0, 0, turn))


def _olives(at, luck):
    sprig(at, luck, "#6f7a52", 15, 0.36, 0.075, stem=1.0, turn=luck.uniform(2.6, 3.4), back="#9ba284", fold=0.2)
    fruit = material("olive", "#4c5230", rough=0.25, coat=0.2, mottle=0.3, mottle_scale=4)
    for x, y in ((0.1, -0.24), (-0.14, -0.3), (-0.3, -0.12)):
        one = body("olive", fruit, 0.19, 0.14, 0.14, 0.85)
        one.location, one.rotation_euler = (at[0] + x, at[1] + y, at[2] + 0.07), (0, 0, luck.uniform(0, 6.3))


def _mint(at, luck):
    sprig(at, luck, "#55713f", 12, 0.3, 0.19, stem=0.7, turn=luck.uniform(2.5, 3.4), pairs=True, blunt=0.75, wave=0.25, fold=0.2)


def _sage(at, luck):
    sprig(at, luck, "#8b9878", 12, 0.36, 0.15, stem=0.75, turn=luck.uniform(2.5, 3.4), pairs=True, blunt=0.7, back="#a7b096")


def _willow(at, luck):
    sprig(at, luck, "#6d8748", 15, 0.42, 0.07, stem=1.0, turn=luck.uniform(2.5, 3.3), back="#97a67c")


def _round_leaves(at, luck):
    """Centella: kidney-shaped leaves on thin stalks."""
    for i in range(6):
        mat, r = green(("#5f8442", "#6f9150", "#567a3b")[i % 3]), luck.uniform(0.15, 0.22)
        verts, faces, rings, seg = [(0, 0, 0)], [], 9, 72
        for k in range(1, rings + 1):
            for j in range(seg):
                a = 0.32 + (2 * math.pi - 0.64) * j / (seg - 1)
                q = k / rings
                edge = r * q * (1 + 0.03 * q * math.cos(13 * a))
                verts.append((edge * math.cos(a), edge * math.sin(a), 0.12 * r * q * q + 0.02 * r * q * math.cos(6 * a)))
        for j in range(seg - 1):
            faces.append((0, 1 + j, 2 + j))
            for k in range(rings - 1):
                p = 1 + k * seg + j
                faces.append((p, p + seg, p + seg + 1, p + 1))
        blade = mesh("centella", verts, faces, mat, angle=80)
        stalk = pipe("stalk", [(0, 0, 0), (r * 0.8, 0, 0.01), (r * 1.7, 0.1 * r, 0.0), (r * 2.2, 0.3 * r, -0.01)], 0.009, mat)
        a = 2.4 * i
        far = 0.1 + 0.05 * i
        place([blade, stalk], at=(at[0] + far * math.cos(a), at[1] + far * math.sin(a), at[2] + 0.02 + 0.012 * i), turn=(luck.uniform(-0.15, 0.15), luck.uniform(-0.15, 0.1), luck.uniform(0, 6.3)))


def petals(at, luck, colors, count, long, wide, spread, blunt=0.5, fold=0.5, curl=-0.5):
    for i in range(count):
        a, far = luck.uniform(0, 6.3), spread * math.sqrt(luck.random())
        one = leaf(green(colors[i % len(colors)], 0.6), long * luck.uniform(0.8, 1.15), wide * luck.uniform(0.8, 1.15), fold, curl * luck.uniform(0.3, 1.1), blunt, 0.12, "petal")
        one.location = (at[0] + far * math.cos(a), at[1] + far * math.sin(a) * 0.8, at[2] + 0.012 + 0.02 * luck.random())
        one.rotation_euler = (luck.uniform(-0.25, 0.25), luck.uniform(-0.1, 0.1), luck.uniform(0, 6.3))


def _rose(at, luck):
    petals(at, luck, ("#d68a8f", "#c9747c", "#e2a3a4"), 11, 0.3, 0.27, 0.36)


def _calendula(at, luck):
    petals(at, luck, ("#e08a1e", "#d97812", "#eba437"), 70, 0.2, 0.042, 0.34, blunt=0.35, fold=0.3, curl=-0.2)


def _hibiscus(at, luck):
    """Dried calyxes: pointed, fleshy, dark red, closing round nothing."""
    for i in range(5):
        things = []
        for k in range(6):
            blade = leaf(green(("#5d1420", "#701c28", "#4b0f1a")[k % 3], 0.5), 0.3, 0.13, 0.5, -0.5 * luck.uniform(0.7, 1.2), 0.8, 0.25, "calyx")
            blade.rotation_euler = (0, -0.35, 2 * math.pi * k / 6)
            things.append(blade)
        a = 2.5 * i
        far = 0.0 if i == 0 else luck.uniform(0.24, 0.4)
        place(things, at=(at[0] + far * math.cos(a), at[1] + far * math.sin(a), at[2] + 0.11), turn=(luck.uniform(0.6, 1.4), luck.uniform(-0.4, 0.4), luck.uniform(0, 6.3)), scale=luck.uniform(0.75, 1))


def _kelp(at, luck):
    """Ribbons with a waved edge, wet."""
    mat = material("kelp", "#4a4a20", rough=0.16, coat=0.5, mottle=0.35, mottle_scale=4, bump=0.2, scale=9, detail=2)
    for i in range(3):
        nu, nv, verts = 120, 13, []
        turn, long = luck.uniform(-0.3, 0.4) + 0.5 * i, luck.uniform(1.1, 1.4)
        for p in range(nu + 1):
            u = p / nu
            x, y = (u - 0.5) * long, 0.12 * math.sin(5 * u + 2 * i)
            half = 0.085 * math.sin(math.pi * min(0.98, u * 0.9 + 0.1)) ** 0.5
            for j in range(nv):
                v = -1 + 2 * j / (nv - 1)
                wave = 0.03 * abs(v) ** 2 * math.sin(21 * u + (1.5 if v > 0 else 0) + i)
                verts.append((x, y + v * half, 0.055 + wave + 0.05 * i + 0.03 * math.sin(9 * u + i)))
        faces = [(p * nv + j, (p + 1) * nv + j, (p + 1) * nv + j + 1, p * nv + j + 1) for p in range(nu) for j in range(nv - 1)]
        ribbon = mesh("kelp", verts, faces, mat, angle=80)
        ribbon.location, ribbon.rotation_euler[2] = (at[0], at[1] - 0.08 * i, at[2]), turn


KINDS = {"olives": _olives, "mint": _mint, "sage": _sage, "willow": _willow, "round leaves": _round_leaves,
         "rose petals": _rose, "calendula": _calendula, "hibiscus": _hibiscus, "kelp": _kelp}
