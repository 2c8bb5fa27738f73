"""What is sewn on cloth: bands, stitches, buttons. Each follows the folds below it."""
import math

import bpy
from mathutils import Matrix, Vector


def ribbon(line, width):
    """The outline of a band along a line of pattern points."""
    left, right = [], []
    for i, p in enumerate(line):
        a, b = Vector(line[max(0, i - 1)]), Vector(line[min(len(line) - 1, i + 1)])
        d = (b - a).normalized()
        n = Vector((-d.y, d.x)) * width / 2
        left.append(tuple(Vector(p) + n))
        right.append(tuple(Vector(p) - n))
    return left + right[::-1]


def thread(path, radius, mat, name="thread", taper=False):
    """A round thread through points in space."""
    data = bpy.data.curves.new(name, "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution = "3D", radius, 2
    data.use_fill_caps = True
    spline = data.splines.new("POLY")
    spline.points.add(len(path) - 1)
    for point, place in zip(spline.points, path):
        point.co = (*place, 1)
    data.materials.append(mat)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def stitches(surface, line, mat, length=0.22, gap=0.1, radius=0.012, lift=0.06, sag=0.02):
    """A row of stitches along pattern points: one object, many short threads."""
    data = bpy.data.curves.new("stitches", "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution, data.use_fill_caps = "3D", radius, 1, True
    walk, total = [0.0], 0.0
    for a, b in zip(line, line[1:]):
        total += math.hypot(b[0] - a[0], b[1] - a[1])
        walk.append(total)

    def along(s):
        for i in range(len(line) - 1):
            if walk[i + 1] >= s:
                t = (s - walk[i]) / max(1e-9, walk[i + 1] - walk[i])
                return tuple(p + (q - p) * t for p, q in zip(line[i], line[i + 1]))
        return line[-1]

    s = 0.0
    while s + length < total:
        spline = data.splines.new("POLY")
        spline.points.add(2)
        for k in range(3):
            place, _ = surface.at(*along(s + length * k / 2), lift - (sag if k != 1 else 0))
            spline.points[k].co = (*place, 1)
        s += length + gap
    data.materials.append(mat)
    thing = bpy.data.objects.new("stitches", data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def upon(surface, x, y, lift=0.0, turn=0.0):
    """A frame on the cloth: z off it, y up the pattern."""
    place, normal = surface.at(x, y, lift)
    up = surface.at(x, y + 0.1)[0] - surface.at(x, y - 0.1)[0]
    right = up.cross(normal).normalized()
    up = normal.cross(right)
    frame = Matrix((right, up, normal)).transposed().to_4x4()
    return Matrix.Translation(place) @ frame @ Matrix.Rotation(turn, 4, "Z")


def button(frame, radius, mat, thread_mat, holes=4, thick=None):
    """A turned button with a rim, holes and thread, in a frame."""
    thick = thick or radius * 0.32
    profile = [(0, 0.3), (0.5, 0.3), (0.62, 0.42), (0.72, 0.95), (0.82, 1.0), (0.95, 0.85), (1, 0.45), (0.92, 0.1), (0.6, 0), (0, 0)]
    verts, faces, seg = [], [], 48
    for r, z in profile:
        for i in range(seg):
            a = 2 * math.pi * i / seg
            verts.append((r * radius * math.cos(a), r * radius * math.sin(a), z * thick))
    for j in range(len(profile) - 1):
        for i in range(seg):
            k = (i + 1) % seg
            faces.append((j * seg + k, j * seg + i, (j + 1) * seg + i, (j + 1) * seg + k))
    data = bpy.data.meshes.new("button")
    data.from_pydata(verts, [], faces)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.materials.append(mat)
    thing = bpy.data.objects.new("button", data)
    thing.matrix_world = frame
    bpy.context.scene.collection.objects.link(thing)
    d = radius * 0.2
    spots = [(-d, -d), (d, d), (-d, d), (d, -d)] if holes == 4 else [(-d, 0), (d, 0)]
    for x, y in spots:
        hole = thread([frame @ Vector((x, y, thick * 0.29)), frame @ Vector((x, y, thick * 0.33))], radius * 0.1, thread_mat)
    for a, b in zip(spots[::2], spots[1::2]):
        arch = [(a[0], a[1], thick * 0.3), (a[0] * 0.6, a[1] * 0.6, thick * 0.5), (b[0] * 0.6, b[1] * 0.6, thick * 0.5), (b[0], b[1], thick * 0.3)]
        for off in (-0.03, 0.03):
            thread([frame @ Vector((x + off * radius, y - off * radius, z)) for x, y, z in arch], radius * 0.055, thread_mat)
    return thing
