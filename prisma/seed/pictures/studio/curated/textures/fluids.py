"""Clear things: drops, a pool of oil, foam."""
import math

from materials import Nodes, glass, linear, material
from shapes import copies, lathe, mesh, place

from ..noise import smooth


def liquid(name, color, depth, ior=1.37, glow=1.2):
    """A clear liquid that has its colour at a depth: thin edges are paler, thick middles deeper."""
    m = glass(name, "#ffffff", ior=ior, glow=glow)
    n = Nodes(m)
    loss = [-math.log(max(0.02, min(0.985, c))) for c in linear(color)]
    most = max(loss)
    eats = n.new("VolumeAbsorption", Color=(*[1 - each / most for each in loss], 1), Density=most / depth)
    n.link(eats.outputs[0], n.out.inputs["Volume"])
    return m


def dome(r, h, luck, seg=72, rings=26, wobble=0.05):
    """A drop at rest: round above, its foot a little drawn in."""
    p1, p2 = luck.uniform(0, 6.3), luck.uniform(0, 6.3)
    verts, faces = [(0, 0, h)], []
    for k in range(1, rings + 1):
        t = k / rings * 1.72
        for j in range(seg):
            a = 2 * math.pi * j / seg
            edge = r * (1 + wobble * math.sin(2 * a + p1) + 0.6 * wobble * math.sin(3 * a + p2))
            x = math.sin(t) ** 0.9 if t < math.pi / 2 else math.sin(t)
            verts.append((edge * x * math.cos(a), edge * x * math.sin(a), h * (math.cos(t) + 0.15) / 1.15 if t < 1.7 else -0.002))
    for j in range(seg):
        faces.append((0, 1 + j, 1 + (j + 1) % seg))
        for k in range(rings - 1):
            a, b = 1 + k * seg, 1 + (k + 1) * seg
            faces.append((a + j, b + j, b + (j + 1) % seg, a + (j + 1) % seg))
    faces.append(tuple(1 + (rings - 1) * seg + j for j in reversed(range(seg))))
    return verts, faces


def pipette(at, lean, turn, oil):
    """A glass pipette that comes in from above, a drop at its tip."""
    body = [(0.012, 0), (0.03, 0.05), (0.036, 0.14, 0.05), (0.075, 0.3, 0.1), (0.075, 2.4), (0.062, 2.4), (0.062, 0.31, 0.1), (0.026, 0.14, 0.05), (0.007, 0)]
    tube = lathe("pipette", body, glass("pipette", "#fcfdfc"), seg=72)
    inside = lathe("inside", [(0, 0.012), (0.024, 0.13, 0.05), (0.0625, 0.31, 0.1), (0.0625, 1.1), (0, 1.09)], oil, seg=72)
    place([tube, inside], at=at, turn=(0, lean, turn))
    drop = lathe("drop", [(0, -0.085), (0.03, -0.075, 0.03), (0.041, -0.045, 0.02), (0.03, -0.015, 0.03), (0.012, 0.006), (0, 0.006)], oil, seg=64, steps=10)
    drop.location = at


def drops(close, luck, facts):
    drop = liquid("liquid", close["color"], 0.11, glow=1.15)
    taken = [(-0.1, -0.04, 0.17)]
    for _ in range(400):
        r = 0.022 + 0.1 * luck.random() ** 2.6
        x, y = luck.uniform(-0.55, 0.55), luck.uniform(-0.62, 0.6)
        if all(math.hypot(x - a, y - b) > r + c + 0.012 for a, b, c in taken):
            taken.append((x, y, r))
        if len(taken) > 26:
            break
    for x, y, r in taken:
        verts, faces = dome(r, r * (0.68 if r > 0.09 else 0.85), luck)
        mesh("drop", verts, faces, drop, at=(x, y, 0), angle=70)
    return 0.04


def pool(close, luck, facts):
    """Poured out: a flat pool with a full edge, some drops beside it, the pipette above."""
    thick = 0.075 if close.get("thick") else 0.05
    oil = liquid("oil", close["color"], thick * 1.7, ior=1.46, glow=1.15)
    seg, rings, verts = 260, 40, [(0, 0, thick)]
    wave = smooth(luck, 6, 1, 3)
    for k in range(1, rings + 1):
        q = k / rings
        for j in range(seg):
            a = 2 * math.pi * j / seg
            edge = 0.36 * (1 + 0.2 * wave(1.3 * math.cos(a), 1.3 * math.sin(a)) + 0.06 * math.sin(3 * a))
            d = edge * (1 - q)
            rim = math.sqrt(max(0.0, 1 - (1 - min(1.0, d / thick)) ** 2))
            verts.append((edge * q * math.cos(a), 0.85 * edge * q * math.sin(a), thick * rim - (0.003 if k == rings else 0)))
    faces = [(0, 1 + j, 1 + (j + 1) % seg) for j in range(seg)]
    faces += [(1 + k * seg + j, 1 + (k + 1) * seg + j, 1 + (k + 1) * seg + (j + 1) % seg, 1 + k * seg + (j + 1) % seg) for k in range(rings - 1) for j in range(seg)]
    faces.append(tuple(1 + (rings - 1) * seg + j for j in reversed(range(seg))))
    # Rings crowd at the edge, where the surface turns down.
    for i, (x, y, z) in enumerate(verts[1:]):
        q = (i // seg + 1) / rings
        s = (1 - (1 - q) ** 1.8) / q
        verts[1 + i] = (x * s, y * s, z)
    for i in range(1, len(verts)):
        x, y, _ = verts[i]
        a = math.atan2(y / 0.85, x)
        edge = 0.36 * (1 + 0.2 * wave(1.3 * math.cos(a), 1.3 * math.sin(a)) + 0.06 * math.sin(3 * a))
        d = edge - math.hypot(x, y / 0.85)
        rim = math.sqrt(max(0.0, 1 - (1 - min(1.0, d / thick)) ** 2))
        verts[i] = (x, y, thick * rim - (0.003 if i > len(verts) - 1 - seg else 0))
    mesh("pool", verts, faces, oil, angle=70)
    for _ in range(5):
        r, a = luck.uniform(0.02, 0.06), luck.uniform(0, 6.3)
        v, f = dome(r, r * 0.55, luck)
        mesh("drop", v, f, oil, at=(0.58 * math.cos(a), 0.52 * math.sin(a), 0), angle=70)
    if facts["sku"] not in ("LA-113",):
        pipette((0.1, 0.05, 0.26), math.radians(luck.uniform(14, 24)), luck.uniform(-0.4, 0.2), oil)
    return 0.08


def bubbles(m, scale, depth, strength):
    """Relief of close-packed bubbles: half a ball in each cell."""
    n = Nodes(m)
    cells = n.new("TexVoronoi", feature="F1", Scale=float(scale), Randomness=0.9)
    n.link(n.new("TexCoord").outputs["Object"], cells.inputs["Vector"])
    ball = n.new("Math", operation="POWER")
    ball.inputs[1].default_value = 2.2
    n.link(cells.outputs["Distance"], ball.inputs[0])
    bump = n.new("Bump", Strength=strength, Distance=depth, invert=True)
    n.link(ball.outputs[0], bump.inputs["Height"])
    before = n.shader.inputs["Normal"]
    if before.is_linked:
        n.link(before.links[0].from_socket, bump.inputs["Normal"])
    n.link(bump.outputs["Normal"], before)


def foam(close, luck, facts):
    """A soft mound of fine foam with larger, clear bubbles on it."""
    m = material("foam", close["color"], rough=0.22, specular=0.4, coat=0.2)
    bubbles(m, 60, 0.008, 0.4)
    seg, rings, wave = 240, 110, smooth(luck, 9, 2, 5)
    fine = smooth(luck, 14, 9, 26)
    verts = [(0, 0, 0.2)]
    for k in range(1, rings + 1):
        q = k / rings
        for j in range(seg):
            a = 2 * math.pi * j / seg
            x, y = q * math.cos(a), q * math.sin(a)
            edge = 0.46 * (1 + 0.12 * wave(math.cos(a), math.sin(a)))
            z = 0.22 * max(0.0, 1 - q**2.4) ** 0.6 * (1 + 0.22 * wave(2.2 * x + 3, 2.2 * y)) + 0.007 * fine(x, y) * (1 - q**6)
            verts.append((edge * x, edge * y, z - (0.01 if k == rings else 0)))
    faces = [(0, 1 + j, 1 + (j + 1) % seg) for j in range(seg)]
    faces += [(1 + k * seg + j, 1 + (k + 1) * seg + j, 1 + (k + 1) * seg + (j + 1) % seg, 1 + k * seg + (j + 1) % seg) for k in range(rings - 1) for j in range(seg)]
    mound = mesh("foam", verts, faces, m, angle=80)
    shine = material("film", "#ffffff", rough=0.04, specular=0.9)
    n = Nodes(shine)
    mix, see, rim = n.new("MixShader"), n.new("BsdfTransparent"), n.new("LayerWeight", Blend=0.22)
    n.link(rim.outputs["Facing"], mix.inputs[0])
    n.link(see.outputs[0], mix.inputs[1])
    n.link(n.shader.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs["Surface"])
    line = [(math.cos(t), math.sin(t)) for t in [math.pi * (k / 14 - 0.5) for k in range(15)]]
    line[0], line[-1] = (0, -1), (0, 1)
    bubble, spots = lathe("bubble", line, shine, seg=28), []
    for _ in range(620):
        spot = mound.data.vertices[1 + int(rings * math.sqrt(luck.random())) * seg + luck.randrange(seg)].co
        r = 0.007 + 0.04 * luck.random() ** 5
        spots.append(((spot[0], spot[1], spot[2] + r * 0.2), (0, 0, 0), r))
    copies(bubble, spots)
    return 0.12


KINDS = {"drops": drops, "pool": pool, "foam": foam}
