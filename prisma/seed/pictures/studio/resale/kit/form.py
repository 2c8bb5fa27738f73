"""Soft hollow forms: lofts of rounded sections, stuffed outlines, plaited cords, folded stacks."""
import math

import bpy
from mathutils import Vector, noise

from .pattern import filled, smooth
from .sewn import thread


def section(w, d, n, count):
    """A rounded rectangle (superellipse) of half width w, half depth d."""
    ring = []
    for k in range(count):
        a = 2 * math.pi * k / count
        c, s = math.cos(a), math.sin(a)
        ring.append((math.copysign(abs(c) ** (2 / n), c) * w, math.copysign(abs(s) ** (2 / n), s) * d))
    return ring


def loft(stage, name, levels, mat, count=160, soft=0.0, grain=0.7, seed=1, steps=6, closed=True, lean=None):
    """A skin over levels of (z, half width, half depth, roundness); soft dents it."""
    levels = smooth(levels, steps)
    verts, faces, uv = [], [], []
    for z, w, d, n in levels:
        for k, (x, y) in enumerate(section(w, d, n, count)):
            p = Vector((x, y, z))
            if soft:
                p += Vector((x, y * 1.6, 0)).normalized() * soft * noise.noise(p * grain + Vector((seed * 3.1, 0, seed)))
            if lean:
                p = lean(p)
            verts.append(p)
            uv.append((k / count * 2 * (w + d) * 2, z))
    for j in range(len(levels) - 1):
        for k in range(count):
            m = (k + 1) % count
            faces.append((j * count + k, j * count + m, (j + 1) * count + m, (j + 1) * count + k))
    if closed:
        faces.append(tuple(range(count))[::-1])
    return stage.mesh(name, verts, faces, mat, uv=uv, angle=50)


def ring_at(levels, z, count=96, grow=0.0, span=(0, 1)):
    """Points round a loft at height z, for piping and bindings."""
    line = smooth(levels, 6)
    z0, w, d, n = min(line, key=lambda l: abs(l[0] - z))
    ring = [(x, y, z) for x, y in section(w + grow, d + grow, n, count)]
    return ring + [ring[0]]


def stuffed(outline, depth, mat, reach=1.0, step=0.08, soft=0.0, grain=1.2, seed=1, power=0.5, name="stuffed", levels=1):
    """An outline in x and z stuffed to `depth` on either side; UVs are the outline's own coordinates."""
    points, faces, edge = filled(outline, step)
    ring = points[:edge]
    verts, uv, back = [], [], {}
    for side in (-1, 1):
        for i, (x, z) in enumerate(points):
            if side > 0 and i < edge:
                back[i] = i
                continue
            if side > 0:
                back[i] = len(verts)
            near = math.sqrt(min((x - a) ** 2 + (z - b) ** 2 for a, b in ring))
            t = min(1.0, near / reach)
            full = (1 - (1 - t) ** 2) ** power * depth
            if soft and i >= edge:
                full += soft * t * noise.noise(Vector((x * grain, z * grain, seed * 5.7 + side)))
            verts.append((x, side * full, z))
            uv.append((x, z))
    polygons = [tuple(f) for f in faces] + [tuple(back[i] for i in reversed(f)) for f in faces]
    data = bpy.data.meshes.new(name)
    data.from_pydata(verts, [], polygons)
    layer = data.uv_layers.new()
    for loop in data.loops:
        layer.data[loop.index].uv = uv[loop.vertex_index]
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.materials.append(mat)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    if levels:
        sub = thing.modifiers.new("soft", "SUBSURF")
        sub.levels = sub.render_levels = levels
    return thing


def plait(path, mat, strands=3, across=0.06, depth=0.03, radius=0.03, turns=4.0, side=(0, 0, 1), flat=0.6):
    """A plait along a path: `side` is the way it is broad, turns per unit of length."""
    walk, total = [0.0], 0.0
    for a, b in zip(path, path[1:]):
        total += (Vector(b) - Vector(a)).length
        walk.append(total)
    things = []
    for k in range(strands):
        line = []
        for i, p in enumerate(path):
            ahead = (Vector(path[min(len(path) - 1, i + 1)]) - Vector(path[max(0, i - 1)])).normalized()
            wide = Vector(side)
            out = ahead.cross(wide).normalized()
            phase = 2 * math.pi * (walk[i] * turns + k / strands)
            line.append(Vector(p) + wide * across * math.sin(phase) + out * depth * math.sin(2 * phase))
        things.append(thread(line, radius, mat, "strand"))
    return things


def folded(stage, name, layers, depth, width, thick, mat, seed=1, gap=0.02, cols=70, rough=0.03, shift=0.08):
    """One cloth folded back and forth in `layers`, folds to the front; UV runs on through it."""
    chance = noise.noise
    path = []
    pitch = thick + gap
    for i in range(layers):
        z = pitch * (i + 0.5)
        front = -depth / 2 + shift * chance(Vector((i * 3.7, seed, 0)))
        back = depth / 2 + shift * chance(Vector((i * 2.3, seed, 9)))
        ys = [front + (back - front) * k / 18 for k in range(19)]
        if i % 2:
            ys.reverse()
        path += [(y, z) for y in ys]
        if i < layers - 1:
            at = back if i % 2 == 0 else front
            sign = 1 if i % 2 == 0 else -1
            for k in range(1, 8):
                a = math.pi * k / 8
                path.append((at + sign * pitch * 0.62 * math.sin(a), z + pitch * 0.5 * (1 - math.cos(a))))
    verts, uv, faces = [], [], []
    run = 0.0
    for j, (y, z) in enumerate(path):
        if j:
            run += math.dist(path[j - 1], path[j])
        for i in range(cols + 1):
            x = (i / cols - 0.5) * width
            layer = z / pitch
            dx = 0.06 * chance(Vector((y * 0.6, layer * 0.9, seed * 2.0)))
            sag = rough * chance(Vector((x * 0.7, y * 0.7, layer * 0.35 + seed))) * min(1.5, layer * 0.5 + 0.3)
            edge = 0.05 * max(0.0, abs(x) / width * 2 - 0.8) * chance(Vector((y * 1.3, layer * 2.1, 4.0 + seed)))
            verts.append((x + dx, y + 0.03 * chance(Vector((x * 0.8, layer * 1.7, seed))), z + sag + edge))
            uv.append((x, run))
    for j in range(len(path) - 1):
        for i in range(cols):
            a = j * (cols + 1) + i
            faces.append((a, a + 1, a + cols + 2, a + cols + 1))
    thing = stage.mesh(name, verts, faces, mat, uv=uv, angle=180)
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = thick * 0.92, 0
    sub = thing.modifiers.new("soft", "SUBSURF")
    sub.levels = sub.render_levels = 1
    return thing
