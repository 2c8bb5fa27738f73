"""Garment patterns: outlines in decimetres, meshed evenly so that cloth can fold anywhere."""
import math

from mathutils import Vector
from mathutils.bvhtree import BVHTree
from mathutils.geometry import delaunay_2d_cdt


def mirror(half):
    """A whole outline from its right half, top centre to bottom centre."""
    left = [(-x, y) for x, y in reversed(half) if abs(x) > 1e-6]
    return list(half) + left


def smooth(points, steps=6):
    """A soft line through points (Catmull-Rom), open."""
    out = []
    last = len(points) - 1
    for i in range(last):
        p0, p1, p2, p3 = (points[max(0, min(last, k))] for k in (i - 1, i, i + 1, i + 2))
        for k in range(steps):
            t = k / steps
            out.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                for a, b, c, d in zip(p0, p1, p2, p3)))
    out.append(tuple(points[-1]))
    return out


def resample(outline, step):
    """Points about one step apart on a closed outline; corners stay."""
    out = []
    for (ax, ay), (bx, by) in zip(outline, outline[1:] + outline[:1]):
        count = max(1, round(math.hypot(bx - ax, by - ay) / step))
        out += [(ax + (bx - ax) * k / count, ay + (by - ay) * k / count) for k in range(count)]
    kept = []
    for p in out:
        if not kept or math.hypot(p[0] - kept[-1][0], p[1] - kept[-1][1]) > step * 0.3:
            kept.append(p)
    return kept


def inside(x, y, ring):
    hit = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            hit = not hit
    return hit


def filled(outline, step):
    """Evenly meshed area: (points, triangles, number of points on the edge)."""
    ring = resample(outline, step)
    points = [Vector(p) for p in ring]
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    near = set((int(math.floor(x / step)), int(math.floor(y / step))) for x, y in ring)
    row, y = 0, min(ys)
    while y < max(ys):
        x = min(xs) + (row % 2) * step / 2
        while x < max(xs):
            clear = True
            cell = (int(math.floor(x / step)), int(math.floor(y / step)))
            if any((cell[0] + i, cell[1] + j) in near for i in (-1, 0, 1) for j in (-1, 0, 1)):
                clear = all((x - a) ** 2 + (y - b) ** 2 > (step * 0.62) ** 2 for a, b in ring)
            if clear and inside(x, y, ring):
                points.append(Vector((x, y)))
            x += step
        y += step * 0.866
        row += 1
    edges = [(i, (i + 1) % len(ring)) for i in range(len(ring))]
    verts, _, faces, *_ = delaunay_2d_cdt(points, edges, [], 1, 1e-5)
    return [tuple(v) for v in verts], [tuple(f) for f in faces], len(ring)


class Surface:
    """Where a point of a pattern lies on the cloth made of it."""

    def __init__(self, flat, faces, lying):
        self.faces, self.lying, self.flat = faces, lying, flat
        self.tree = BVHTree.FromPolygons([(x, y, 0) for x, y in flat], faces)
        normals = [Vector() for _ in lying]
        for a, b, c in faces:
            n = (lying[b] - lying[a]).cross(lying[c] - lying[a])
            for i in (a, b, c):
                normals[i] += n
        self.normals = [n.normalized() for n in normals]

    def at(self, x, y, lift=0.0):
        """Place and normal of pattern point (x, y), lifted off the cloth."""
        _, _, index, _ = self.tree.find_nearest((x, y, 0))
        a, b, c = self.faces[index]
        (ax, ay), (bx, by), (cx, cy) = self.flat[a], self.flat[b], self.flat[c]
        det = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy) or 1e-9
        u = ((by - cy) * (x - cx) + (cx - bx) * (y - cy)) / det
        v = ((cy - ay) * (x - cx) + (ax - cx) * (y - cy)) / det
        w = 1 - u - v
        place = self.lying[a] * u + self.lying[b] * v + self.lying[c] * w
        normal = (self.normals[a] * u + self.normals[b] * v + self.normals[c] * w).normalized()
        return place + normal * lift, normal
