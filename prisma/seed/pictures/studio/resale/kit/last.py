"""Shoes, lofted along their length: a section at each place from toe to heel."""
import math

from mathutils import Vector, noise

from .pattern import smooth


def section_of(stations, t):
    """Stations are (t, y, half width, height of the floor, height of the top, roundness, inward bend)."""
    for a, b in zip(stations, stations[1:]):
        if a[0] <= t <= b[0]:
            k = (t - a[0]) / ((b[0] - a[0]) or 1)
            return [p + (q - p) * k for p, q in zip(a, b)]
    return list(stations[-1])


def upper(stage, name, stations, mat, mouth, side=1, count=90, rows=48, thick=0.035, crease=0.0, seed=1):
    """A shoe's upper. mouth(t) is how much of the top is open, 0..1. Returns the object and place(t, u)."""
    line = smooth(stations, 10)

    def place(t, u, lift=0.0):
        """u runs from -1 (one side's sole) over the top (0) to 1."""
        _, y, w, low, top, n, bend = section_of(line, t)
        a = math.pi / 2 * (1 + u)
        c, s = -math.cos(a), math.sin(a)
        x = math.copysign(abs(c) ** (2 / n), c) * (w + lift)
        z = low + (top - low + lift) * abs(s) ** (2 / n)
        p = Vector((side * (x + bend), y, z))
        if crease:
            p.z += crease * math.exp(-(((t - 0.36) / 0.09) ** 2)) * math.sin(y * 26) * (1 - abs(u))
            p += Vector((0, 0, 1)) * 0.012 * noise.noise(p * 2.5 + Vector((seed, 0, 0)))
        return p

    verts, faces = [], []
    for i in range(rows + 1):
        t = i / rows
        gap = mouth(t)
        for j in range(count + 1):
            v = j / count * 2 - 1
            u = math.copysign(gap + (1 - gap) * abs(v), v) if gap > 0 else v
            verts.append(place(t, u))
    for i in range(rows):
        hole = mouth(i / rows) > 0 and mouth((i + 1) / rows) > 0
        for j in range(count):
            if hole and j == count // 2 - 1:
                continue
            a = i * (count + 1) + j
            faces.append((a, a + 1, a + count + 2, a + count + 1))
    faces.append(tuple(range(count, -1, -1)))
    thing = stage.mesh(name, verts, faces, mat, angle=180)
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = thick, -1 if side > 0 else 1
    return thing, place


def sole(stage, stations, mat, side=1, grow=0.045, drop=0.09, seg=90):
    """The sole's edge follows the upper, a little wider, `drop` thick below it."""
    line = smooth(stations, 10)
    right, left = [], []
    for i in range(seg + 1):
        _, y, w, low, _, _, bend = section_of(line, i / seg)
        right.append((side * (w + grow + bend), y, low))
        left.append((side * (-w - grow + bend), y, low))
    ring = right + left[::-1]
    k = len(ring)
    verts = [(x, y, z + 0.02) for x, y, z in ring] + [(x, y, z - drop) for x, y, z in ring]
    faces = [(i, (i + 1) % k, (i + 1) % k + k, i + k) for i in range(k)]
    for base, flip in ((0, False), (k, True)):
        for i in range(seg):
            quad = (base + i, base + i + 1, base + k - 2 - i, base + k - 1 - i)
            faces.append(quad if flip else quad[::-1])
    thing = stage.mesh("sole", verts, faces, mat, angle=50)
    return stage.bevel(thing, 0.018, 3)
