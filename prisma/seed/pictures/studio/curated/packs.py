"""Tubes, pouches, cartons and bars."""
import math

from shapes import lathe, mesh, place, sheet, slab, subdivide
from materials import material, picture

from .bottles import ribs
from .stuffs import flecks, stuff


def panel(name, mat, spot, us, vs, at=(0, 0, 0)):
    """A sheet whose points are spot(u, v), u and v from lists; UVs run from 0 to 1 over it."""
    verts = [spot(u, v) for v in vs for u in us]
    k = len(us)
    uv = [(i / (k - 1), j / (len(vs) - 1)) for j in range(len(vs)) for i in range(k)]
    faces = [(j * k + i, j * k + i + 1, (j + 1) * k + i + 1, (j + 1) * k + i) for j in range(len(vs) - 1) for i in range(k - 1)]
    return mesh(name, verts, faces, mat, uv=uv, at=at, angle=60)


def steps(a, b, n):
    return [a + (b - a) * i / n for i in range(n + 1)]


def tube(p, labels):
    """Stands on its cap; round below, pressed flat and crimped above."""
    r, h, foot = p["r"], p["h"], p["r"] * p.get("tall_cap", 0.85)
    dented = p["glass"] == "aluminium"

    def spot(a, t, lift=0.0):
        t = max(0.0, min(1.0, t))
        flat = (1 - t) ** 0.78
        dent = 0.02 * math.sin(7 * a + 9 * t) * math.sin(6 * t) * (1 if dented else 0.25)
        rx, ry = r * (1 + 0.5 * t) + lift, r * flat * (1 + dent) + 0.014 + lift
        return (rx * math.cos(a), ry * math.sin(a), foot + 0.02 + t * h)

    body = stuff(p["glass"])
    things = [panel("tube", body, spot, steps(0, 2 * math.pi, 160), steps(0, 1, 60))]
    wide = r * 1.5
    crimp = slab("crimp", (wide * 2, 0.034, 0.16), body, at=(0, 0, foot + h), edge=0.008)
    fold = slab("fold", (wide * 2.004, 0.05, 0.085), body, at=(0, 0, foot + h + 0.09), edge=0.012) if dented else None
    things += [crimp] + ([fold] if fold else [])
    if dented:
        things.append(lathe("shoulder", [(r * 0.42, foot * 0.86), (r * 0.45, foot * 0.9), (r, foot + 0.03, 0.02)], body))
        things += ribs(r * 0.5, 0, foot * 0.9, stuff(p["cap"]), 40, 0.03)
    else:
        things.append(lathe("cap", [(0, 0), (r * 0.97, 0, 0.04), (r * 1.0, foot, 0.01), (0, foot)], stuff(p["cap"])))
    lab = p["label"]
    half = lab["w"] / r / 2.25
    low, high = (lab["z"] - foot) / h, (lab["z"] + lab["h"] - foot) / h
    things.append(panel("label", picture("label", labels[0], rough=0.6), lambda a, t: spot(a, t, 0.004),
                        steps(-math.pi / 2 - half, -math.pi / 2 + half, 48), steps(low, high, 40)))
    return things, foot + h + 0.17, wide


def pouch(p, labels):
    w, h, d = p["r"] * 2, p["h"], p["depth"]

    def front(u, v, lift=0.0, side=-1):
        full = max(0.0, 1 - abs(u) ** 2.6) ** 0.7
        belly = d * (0.55 + 0.6 * v - 1.15 * v * v) * full * (1 - v) ** 0.25 + 0.012
        crease = 0.035 * d * (math.sin(9 * u + 5 * v) * math.sin(7 * v + 2 * u) + 0.6 * math.sin(17 * u - 8 * v)) * full
        narrow = 1 - 0.035 * math.sin(math.pi * v) * (1 - 0.3 * u)
        foot = 0.08 * h * (1 - v) ** 6 * (u * u)
        return (u * w / 2 * narrow, side * (belly + crease * (side < 0) + lift), v * h + foot)

    paper = stuff(p["glass"])
    things = [panel("front", paper, front, steps(-1, 1, 70), steps(0, 1, 90)),
              panel("back", paper, lambda u, v: front(u, v, 0, 1), steps(-1, 1, 50), steps(0, 1, 60))]
    things.append(slab("seal", (w, 0.03, 0.17), paper, at=(0, 0, h - 0.02), edge=0.006))
    if p.get("clip"):
        things.append(slab("clip", (w * 1.04, 0.09, 0.11), stuff(p["clip"]), at=(0, 0, h - 0.06), edge=0.015))
    lab = p["label"]
    u = lab["w"] / w
    v0, v1 = lab["z"] / h, (lab["z"] + lab["h"]) / h
    things.append(panel("label", picture("label", labels[0], rough=0.75), lambda a, b: front(a, b, 0.006), steps(-u, u, 40), steps(v0, v1, 40)))
    return things, h + 0.15, w / 2


def front_label(p, labels, y):
    lab = p["label"]
    plate = sheet("label", lab["w"], lab["h"], picture("label", labels[0], rough=0.75))
    plate.rotation_euler[0] = math.radians(90)
    plate.location = (0, y - 0.004, lab["z"] + lab["h"] / 2)
    return plate


def carton(p, labels):
    w, h, d = p["r"] * 2, p["h"], p["depth"]
    paper = stuff(p["glass"])
    things = [slab("carton", (w, d, h), paper, edge=0.016)]
    things.append(slab("flap", (w * 0.996, d * 0.62, 0.014), paper, at=(0, -d * 0.19, h + 0.001), edge=0.004))
    things.append(front_label(p, labels, -d / 2))
    return things, h, math.hypot(w, d) / 2


def soap(p, size, name="soap"):
    """A pressed bar: soft edges, a shallow frame, fine grain."""
    mat = material(name, p["liquid"], rough=0.42, bump=0.16, scale=16, detail=4, coat=0.05)
    flecks(mat, p.get("fleck", "#8f9a6e"), 34, 0.68)
    bar = slab(name, size, mat, edge=min(size) * 0.3)
    bar.modifiers["bevel"].segments = 8
    return bar


def bar(p, labels):
    """One bar in its paper, on end, and a bare one before it."""
    w, h, d = p["r"] * 2, p["h"], p["depth"]
    paper = stuff(p["glass"])
    things = [slab("wrap", (w, d, h), paper, edge=0.03)]
    for side in (-1, 1):
        things.append(slab("fold", (0.012, d * 0.8, h * 0.5), paper, at=(side * w / 2, 0, h * 0.28), edge=0.004))
    things.append(front_label(p, labels, -d / 2))
    bare = soap(p, (h * 0.92, w * 0.92, d * 0.92))
    bare.rotation_euler[2] = math.radians(-17)
    bare.location = (w * 0.3, -w * 1.05, 0)
    return [*things, bare], h, w * 0.92
