"""Clothes that lie flat, seen from above: panels of cloth laid over one another as height fields.

Each panel is an outline in decimetres. It follows what lies below it, bridging steps as cloth does, has a
thickness, rounded edges, seams and folds, and becomes a mesh of its own whose UVs run with its grain.
"""
import math

import bpy
import numpy as np
from mathutils import Vector


def _distance(px, py, ring):
    """Signed distance to a closed outline, positive inside."""
    best = np.full(px.shape, 1e9)
    inside = np.zeros(px.shape, bool)
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        if length < 1e-12:
            continue
        t = np.clip(((px - ax) * dx + (py - ay) * dy) / length, 0, 1)
        np.minimum(best, (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2, out=best)
        if ay != by:
            inside ^= ((ay > py) != (by > py)) & (px < dx * (py - ay) / dy + ax)
    return np.where(inside, 1, -1) * np.sqrt(best)


def along(px, py, line):
    """Distance to a line, the side it is on and how far along the line, from 0 to 1."""
    best, side, share = np.full(px.shape, 1e9), np.zeros(px.shape), np.zeros(px.shape)
    lengths = [math.dist(a, b) for a, b in zip(line, line[1:])]
    total, walked = sum(lengths), 0.0
    for (ax, ay), (bx, by), length in zip(line, line[1:], lengths):
        if length < 1e-9:
            continue
        dx, dy = (bx - ax) / length, (by - ay) / length
        t = np.clip((px - ax) * dx + (py - ay) * dy, 0, length)
        qx, qy = px - ax - t * dx, py - ay - t * dy
        d = qx * qx + qy * qy
        near = d < best
        best = np.where(near, d, best)
        side = np.where(near, np.sign(dx * qy - dy * qx), side)
        share = np.where(near, (walked + t) / total, share)
        walked += length
    return np.sqrt(best), side, share


def blurred(field, radius):
    """A box blur in three passes, near to a Gaussian."""
    r = max(1, int(round(radius)))
    for _ in range(3):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (r + 1, r)
            total = np.cumsum(np.pad(field, pad, mode="edge"), axis=axis)
            high = np.take(total, range(2 * r + 1, total.shape[axis]), axis=axis)
            low = np.take(total, range(0, total.shape[axis] - 2 * r - 1), axis=axis)
            field = (high - low) / (2 * r + 1)
    return field


def near_only(line, reach, f):
    """f(x, y), worked out only within `reach` of a line; 0 elsewhere."""
    xs, ys = [p[0] for p in line], [p[1] for p in line]

    def g(x, y, inside=None):
        if x.ndim < 2:
            return f(x, y)
        across, up = x[0], y[:, 0]
        part = (slice(*np.searchsorted(up, (min(ys) - reach, max(ys) + reach))), slice(*np.searchsorted(across, (min(xs) - reach, max(xs) + reach))))
        out = np.zeros(x.shape)
        if out[part].size:
            out[part] = f(x[part], y[part])
        return out
    return g


# What bends cloth: each returns f(x, y, inside) in decimetres, where inside is the distance to the edge.


def waves(seed, length, count=16, angle=0.0, stretch=1.0):
    """Smooth chance about -1..1 with features of a length, drawn out along an angle."""
    luck = np.random.RandomState(seed)
    turns, phases = luck.uniform(0, 2 * math.pi, count), luck.uniform(0, 2 * math.pi, count)
    sizes = 2 * math.pi / length * luck.uniform(0.6, 1.5, count)
    c, s = math.cos(angle), math.sin(angle)

    def f(x, y, inside=None):
        u, v = (x * c + y * s) / stretch, -x * s + y * c
        return sum(np.sin(k * (u * math.cos(a) + v * math.sin(a)) + p) for a, p, k in zip(turns, phases, sizes)) / math.sqrt(count)
    return f


def crumple(seed, length, high, angle=0.0, stretch=1.0, share=0.5):
    """Unevenness of cloth that was worn and smoothed out: soft swells and, here and there, a soft crease."""
    base, bend, where = waves(seed, length, 18, angle, stretch), waves(seed + 7, length * 2.2, 10), waves(seed + 13, length * 2.6, 10)
    line = waves(seed + 29, length * 1.3, 14, angle, stretch * 1.8)

    def f(x, y, inside=None):
        shift = bend(x, y) * length * 0.4
        swell = base(x + shift, y - shift)
        crease = np.exp(-((line(x - shift, y + shift) / 0.22) ** 2)) * np.clip(where(x, y) * 1.1 - 0.25 + share * 0.5, 0, 1)
        return high * (0.65 * swell + 0.35 * crease)
    return f


def fold(line, width, high, skew=1.0, fade=(0.25, 0.5)):
    """One soft fold along a line: rises over the first share of it, dies away over the last."""
    def f(x, y):
        d, side, t = along(x, y, line)
        rise = np.clip(t / max(1e-6, fade[0]), 0, 1) * np.clip((1 - t) / max(1e-6, fade[1]), 0, 1)
        rise = rise * rise * (3 - 2 * rise)
        q = d / width * np.where(side > 0, skew, 1 / skew)
        return high * rise / (1 + q * q) ** 1.6
    return near_only(line, width * 9, f)


def folds(seed, lines, width, high):
    """Soft folds along lines, each a little different."""
    luck = np.random.RandomState(seed)
    parts = [fold(line, width * luck.uniform(0.7, 1.35), high * luck.uniform(0.6, 1.3), luck.choice((0.6, 1.0, 1.7))) for line in lines]
    return lambda x, y, inside=None: sum(part(x, y) for part in parts)


def rays(seed, at, turn, spread, count, long, width, high):
    """Folds that run out from one point, as from an armpit: around `turn`, over `spread`."""
    luck = np.random.RandomState(seed)
    lines = []
    for k in range(count):
        a = turn + spread * ((k + 0.5) / count - 0.5) + luck.uniform(-0.3, 0.3) * spread / count
        bend, reach = luck.uniform(-0.35, 0.35), long * luck.uniform(0.6, 1.2)
        lines.append([(at[0] + reach * t * math.cos(a + bend * t), at[1] + reach * t * math.sin(a + bend * t)) for t in (0, 0.2, 0.4, 0.6, 0.8, 1)])
    return folds(seed + 1, lines, width, high)


def seam(line, depth=0.02, width=0.035, pucker=0.012, pitch=0.22, seed=1, raised=0.0):
    """A sewn line: drawn in, a little puckered on both sides; raised lifts the side where the turnings lie."""
    shake = waves(seed, pitch, 12)

    def f(x, y):
        d, side, _ = along(x, y, line)
        out = -depth * np.exp(-((d / width) ** 2)) + pucker * shake(x, y) * np.exp(-((d / (pitch * 0.9)) ** 2))
        if raised:
            out = out + raised * np.exp(-((d / 0.12) ** 4)) * (side > 0)
        return out
    return near_only(line, pitch * 3, f)


def hem(deep, depth=0.02, pucker=0.012, pitch=0.3, seed=1, only=None):
    """A turned hem at the panel's own edge; only(x, y) says where."""
    shake = waves(seed, pitch, 12)

    def f(x, y, inside):
        d = inside - deep
        out = 0.5 * depth * (d < 0) - depth * np.exp(-((d / 0.03) ** 2)) + pucker * shake(x, y) * np.exp(-((d / (pitch * 0.6)) ** 2))
        return out * (only(x, y) if only else 1)
    return f


CORNERS = {  # cells by which of their corners (0 bottom left, then round) are inside: polygons of corners and edges
    1: ["0ad"], 2: ["1ba"], 3: ["01bd"], 4: ["2cb"], 5: ["0ad", "2cb"], 6: ["12ca"], 7: ["012cd"], 8: ["3dc"], 9: ["0ac3"],
    10: ["1ba", "3dc"], 11: ["01bc3"], 12: ["23db"], 13: ["0ab23"], 14: ["123da"],
}


def mesh_of(name, verts, quads, others, mat, angle):
    """A smooth mesh from arrays: many quads, and some other faces as lists."""
    data = bpy.data.meshes.new(name)
    data.vertices.add(len(verts))
    data.vertices.foreach_set("co", np.asarray(verts, np.float32).ravel())
    sizes = np.concatenate([np.full(len(quads), 4), np.array([len(f) for f in others], int)]).astype(np.int32)
    corners = np.concatenate([np.asarray(quads, np.int32).ravel(), np.array([v for f in others for v in f], np.int32)])
    data.loops.add(len(corners))
    data.loops.foreach_set("vertex_index", corners)
    data.polygons.add(len(sizes))
    data.polygons.foreach_set("loop_start", np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32))
    data.polygons.foreach_set("loop_total", sizes)
    data.polygons.foreach_set("use_smooth", np.ones(len(sizes), bool))
    data.use_auto_smooth, data.auto_smooth_angle = True, math.radians(angle)
    data.update(calc_edges=True)
    data.materials.append(mat)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing, corners


class Lay:
    """A ground of heights on which panels are laid."""

    def __init__(self, low, high, step=0.03, ground=None):
        """low and high are the corners of what is covered; ground(x, y) the heights that it starts with."""
        self.step, self.ground = step, ground
        self.low = low
        self.nx, self.ny = (int(math.ceil((h - l) / step)) + 1 for l, h in zip(low, high))
        xs, ys = low[0] + step * np.arange(self.nx), low[1] + step * np.arange(self.ny)
        self.x, self.y = np.meshgrid(xs, ys)
        self.top = np.zeros(self.x.shape) if ground is None else ground(self.x, self.y)

    def panel(self, name, outline, mat, thick=0.06, shape=(), bridge=0.12, edge=0.05, wobble=0.008, grain=0.0, lift=0.0, seed=1,
              round_=None, over=0.0, settle=0.12, marks=None, hole=None):
        """Lays a panel.

        shape   what bends it, added where it is further inside than `settle`
        bridge  how far it spans steps below; edge: how far its rim is rounded; round_: a wider, folded edge
        lift    a number or f(x, y, inside): how far it stands off what is below
        over    puts its grain's origin elsewhere, so that two panels do not show the same threads; a number or (u, v)
        hole    an outline that is left out, as a neck's
        marks   f(x, y, inside), 0 to 1: where it is worn or faded, for fabric.marked
        """
        pad = 0.25
        xs, ys = [p[0] for p in outline], [p[1] for p in outline]
        i0, i1 = (max(0, int((v - self.low[0]) / self.step)) for v in (min(xs) - pad, max(xs) + pad))
        j0, j1 = (max(0, int((v - self.low[1]) / self.step)) for v in (min(ys) - pad, max(ys) + pad))
        part = (slice(j0, min(self.ny, j1 + 2)), slice(i0, min(self.nx, i1 + 2)))
        x, y, below = self.x[part], self.y[part], self.top[part]
        inside = _distance(x, y, [tuple(p) for p in outline])
        if hole:
            inside = np.minimum(inside, -_distance(x, y, [tuple(p) for p in hole]))
        if wobble:
            inside = inside + wobble * waves(seed + 90, 0.9)(x, y) + 0.4 * wobble * waves(seed + 91, 0.3)(x, y)
        radius = bridge / self.step
        base = np.maximum(blurred(below, radius), blurred(np.maximum(below, blurred(below, radius)), max(1, radius * 0.35)))
        rim = edge if round_ is None else round_
        t = np.clip(inside / rim, 0, 1)
        profile = np.sqrt(np.maximum(0, 1 - (1 - t) ** 2))
        z = base + thick * (0.3 + 0.7 * profile)
        calm = np.clip(inside / settle, 0, 1)
        for bend in shape:
            z = z + bend(x, y, inside) * (0.15 + 0.85 * calm)
        z = z + (lift(x, y, inside) if callable(lift) else lift)
        z = np.maximum(z, below + 0.004)
        thing = self._mesh(name, x, y, z, inside, below, mat, grain, over, marks)
        self.top[part] = np.where(inside > 0, z, below)
        return thing

    def _mesh(self, name, x, y, z, inside, below, mat, grain, over, marks):
        ny, nx = x.shape
        on = inside > 0
        node = np.full(x.shape, -1)
        node[on] = np.arange(on.sum())
        inner = np.stack([x[on], y[on], z[on]], 1)
        verts = []  # those on the edge come after the inner ones
        first = len(inner)
        code = on[:-1, :-1] * 1 + on[:-1, 1:] * 2 + on[1:, 1:] * 4 + on[1:, :-1] * 8
        jj, ii = np.nonzero(code == 15)
        quads = np.stack([node[jj, ii], node[jj, ii + 1], node[jj + 1, ii + 1], node[jj + 1, ii]], 1)
        faces, cut, rim, skirt = [], {}, [], {}

        def crossing(a, b):
            key = (a, b) if a < b else (b, a)
            if key not in cut:
                (ja, ia), (jb, ib) = a, b
                t = inside[ja, ia] / (inside[ja, ia] - inside[jb, ib])
                cut[key] = first + len(verts)
                verts.append(tuple(float(f[ja, ia] + (f[jb, ib] - f[ja, ia]) * t) for f in (x, y, z)))
                skirt[cut[key]] = float(below[ja, ia] + (below[jb, ib] - below[ja, ia]) * t)
            return cut[key]

        for j, i in zip(*np.nonzero((code > 0) & (code < 15))):
            corner = [(j, i), (j, i + 1), (j + 1, i + 1), (j + 1, i)]
            for shape in CORNERS[int(code[j, i])]:
                ring, ends = [], []
                for sign in shape:
                    if sign in "0123":
                        ring.append(int(node[corner[int(sign)]]))
                    else:
                        k = "abcd".index(sign)
                        ring.append(crossing(corner[k], corner[(k + 1) % 4]))
                        ends.append(len(ring) - 1)
                faces.append(ring)
                for p in ends:
                    q = (p + 1) % len(ring)
                    if q in ends:
                        rim.append((ring[p], ring[q]))
        lower = {}
        for a, b in rim:
            for v in (a, b):
                if v not in lower:
                    lower[v] = first + len(verts)
                    px, py, pz = verts[v - first]
                    verts.append((px, py, min(pz - 0.004, skirt.get(v, pz) - 0.01)))
            faces.append([b, a, lower[a], lower[b]])
        every = np.concatenate([inner, np.array(verts).reshape(-1, 3)])
        thing, corners = mesh_of(name, every, quads, faces, mat, 62)
        c, s = math.cos(grain), math.sin(grain)
        du, dv = over if isinstance(over, tuple) else (over, over * 0.37)
        turned = np.stack([every[:, 0] * c + every[:, 1] * s + du, -every[:, 0] * s + every[:, 1] * c + dv], 1)
        layer = thing.data.uv_layers.new()
        layer.data.foreach_set("uv", turned[corners].astype(np.float32).ravel())
        if marks:
            much = np.clip(marks(every[:, 0], every[:, 1], None), 0, 1)[corners]
            layer = thing.data.uv_layers.new(name="marks")
            layer.data.foreach_set("uv", np.stack([much, much], 1).astype(np.float32).ravel())
        return thing

    def cloth(self, mat, spread=2.6, step=0.12):
        """The cloth that all lies on, as a mesh that reaches far out of the picture."""
        wide, tall = (self.nx - 1) * self.step, (self.ny - 1) * self.step
        at = (self.low[0] + wide / 2, self.low[1] + tall / 2)
        nx, ny = int(wide * spread / step) + 1, int(tall * spread / step) + 1
        x, y = np.meshgrid(at[0] + step * (np.arange(nx) - nx / 2), at[1] + step * (np.arange(ny) - ny / 2))
        z = (self.ground(x, y) if self.ground else np.zeros(x.shape)) - 0.012
        i = (np.arange(ny - 1)[:, None] * nx + np.arange(nx - 1)[None, :]).ravel()
        quads = np.stack([i, i + 1, i + nx + 1, i + nx], 1)
        return mesh_of("ground", np.stack([x.ravel(), y.ravel(), z.ravel()], 1), quads, [], mat, 180)[0]

    def height(self, x, y):
        u, v = (x - self.low[0]) / self.step, (y - self.low[1]) / self.step
        i, j = max(0, min(self.nx - 2, int(u))), max(0, min(self.ny - 2, int(v)))
        u, v, t = min(1.0, max(0.0, u - i)), min(1.0, max(0.0, v - j)), self.top
        return float((t[j, i] * (1 - u) + t[j, i + 1] * u) * (1 - v) + (t[j + 1, i] * (1 - u) + t[j + 1, i + 1] * u) * v)

    def at(self, x, y, lift=0.0):
        """Place and normal of what lies on top at (x, y); stands in for a pattern's surface in sewn.py."""
        d = self.step * 1.5
        slope = Vector((self.height(x - d, y) - self.height(x + d, y), self.height(x, y - d) - self.height(x, y + d), 2 * d)).normalized()
        return Vector((x, y, self.height(x, y))) + slope * lift, slope
