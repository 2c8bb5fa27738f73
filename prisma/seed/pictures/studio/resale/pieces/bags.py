"""Leather and canvas bags standing on plaster."""
import math

from mathutils import Matrix, Vector

from ..kit.fabric import plain_weave, textile
from ..kit.form import loft, ring_at, stuffed
from ..kit.frame import frame
from ..kit.hide import leather
from ..kit.pattern import smooth
from ..kit.sewn import thread
from materials import Nodes


def seam(path, mat, length=0.05, gap=0.022, radius=0.009):
    """Stitches through points in space."""
    import bpy
    data = bpy.data.curves.new("seam", "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution = "3D", radius, 1
    left = 0.0
    on, piece = True, []
    for a, b in zip(path, path[1:]):
        a, b = Vector(a), Vector(b)
        d, t = (b - a).length, 0.0
        while d - t > 1e-6:
            want = (length if on else gap) - left
            take = min(want, d - t)
            if on:
                piece += [a.lerp(b, t / d), a.lerp(b, (t + take) / d)]
            t, left = t + take, left + take
            if left >= (length if on else gap) - 1e-6:
                if on and piece:
                    spline = data.splines.new("POLY")
                    spline.points.add(len(piece) - 1)
                    for knot, p in zip(spline.points, piece):
                        knot.co = (*p, 1)
                on, left, piece = not on, 0.0, []
    data.materials.append(mat)
    thing = bpy.data.objects.new("seam", data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def strap(path, wide, thick, mat, normal=(0, 1, 0)):
    """A flat strap along a path, broad across `normal`."""
    import bpy
    verts, faces, count = [], [], 16
    for i, p in enumerate(path):
        ahead = (Vector(path[min(len(path) - 1, i + 1)]) - Vector(path[max(0, i - 1)])).normalized()
        broad = Vector(normal)
        up = ahead.cross(broad).normalized()
        for k in range(count):
            a = 2 * math.pi * k / count
            c, s = math.cos(a), math.sin(a)
            verts.append(Vector(p) + broad * math.copysign(abs(c) ** 0.5, c) * wide / 2 + up * math.copysign(abs(s) ** 0.7, s) * thick / 2)
    for i in range(len(path) - 1):
        for k in range(count):
            m = (k + 1) % count
            faces.append((i * count + k, i * count + m, (i + 1) * count + m, (i + 1) * count + k))
    faces += [tuple(range(count))[::-1], tuple(range((len(path) - 1) * count, len(path) * count))]
    data = bpy.data.meshes.new("strap")
    data.from_pydata(verts, [], faces)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.use_auto_smooth = True
    data.materials.append(mat)
    thing = bpy.data.objects.new("strap", data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def set_(stage, scale=1.3, at=0.9, depth=3.4):
    stage.cove(stage.plaster(), depth=depth)
    stage.window(scale=scale, at=(0, 0, at), power=1.25)


def framed(facts, stage, view):
    hide = leather("box calf", "#3d1014", grain=16, depth=0.1, rough=0.24, coat=0.25, wear="#7a4a3c", worn=0.06, mottle=0.15)
    brass = stage.metal("brass", "#b9935a", rough=0.2, bump=0.02)
    levels = [(0.05, 1.26, 0.36, 4.5), (0.1, 1.36, 0.43, 4.5), (0.5, 1.38, 0.46, 4.0), (1.0, 1.28, 0.38, 3.4), (1.5, 1.12, 0.2, 3.2), (1.78, 1.06, 0.1, 3.2)]
    loft(stage, "body", levels, hide, soft=0.035, grain=1.1, seed=4)
    thread(ring_at(levels, 0.1, grow=0.01), 0.022, hide, "piping")
    sewing = stage.material("thread", "#2b0b0d", rough=0.7)
    for y in (-1, 1):
        bar = smooth([(-1.1, 0.05 * y, 1.36), (-1.11, 0.065 * y, 1.72), (-1.03, 0.07 * y, 1.81), (-0.5, 0.075 * y, 1.83), (0.5, 0.075 * y, 1.83), (1.03, 0.07 * y, 1.81), (1.11, 0.065 * y, 1.72), (1.1, 0.05 * y, 1.36)], 8)
        strap(bar, 0.07, 0.085, brass)
    for x, y in ((-0.07, -0.05), (0.07, 0.05)):
        ball = stage.lathe("lock", [(0, -0.09)] + [(0.09 * math.sin(math.pi * i / 20), -0.09 * math.cos(math.pi * i / 20)) for i in range(1, 20)] + [(0, 0.09)], brass, at=(x, y, 1.96), seg=48)
        stage.lathe("neck", [(0.05, 0), (0.03, 0.06), (0.05, 0.1)], brass, at=(x, y, 1.84), seg=32)
    for s in (-1, 1):
        thread([(s * 0.62 + 0.09 * math.cos(a), 0, 1.92 + 0.09 * math.sin(a)) for a in [2 * math.pi * k / 40 for k in range(41)]], 0.025, brass)
    arch = smooth([(-0.62, 0, 1.98), (-0.66, 0, 2.4), (-0.48, 0, 2.95), (0, 0, 3.16), (0.48, 0, 2.95), (0.66, 0, 2.4), (0.62, 0, 1.98)], 12)
    grip = thread(arch, 0.062, hide)
    grip.data.bevel_resolution = 8
    for s in (-1, 1):
        f = stage.lathe("cap", [(0.07, 0), (0.075, 0.12), (0.065, 0.14)], brass, at=(s * 0.622, 0, 1.95), seg=40)
    for s in (-1, 1):
        for y in (-0.25, 0.25):
            stage.lathe("foot", [(0, 0), (0.05, 0, 0.01), (0.06, 0.03, 0.01), (0.05, 0.07)], brass, at=(s * 1.08, y, 0), seg=32)
    rub = stage.material("rub", "#8a5a48", rough=0.9, bump=0.4, scale=60)
    chance = stage.rng(facts, "rub")
    for _ in range(10):
        dot = stage.lathe("rub", [(0.014, 0), (0.01, 0.001), (0, 0.0015)], rub, seg=10)
        a = chance.gauss(0, 0.015)
        dot.location = (1.275 + chance.gauss(0, 0.006), -0.365 + a, 0.11 + chance.gauss(0, 0.016))
        dot.rotation_euler = (math.radians(60), 0, math.radians(42))
    set_(stage, 1.3, 1.3)
    return {
        "whole": frame((0, 0, 1.52), 3.6, up=7, turn=14, fstop=11),
        "detail": frame((0.05, -0.1, 1.85), 1.5, up=16, turn=-12, focal=100, fstop=11),
        "flaw": frame((1.2, -0.36, 0.18), 0.75, up=12, turn=26, focal=100, fstop=14),
        "label": frame((0.35, -0.05, 1.75), 2.6, up=24, turn=52, focal=100, fstop=11),
    }


def watermark(canvas):
    """A dried tide line on the cloth near the base, right of the middle."""
    n = Nodes(canvas)
    spot = n.new("VectorMath", operation="SUBTRACT")
    spot.inputs[1].default_value = (0.8, -0.7, 0.85)
    n.link(n.new("TexCoord").outputs["Object"], spot.inputs[0])
    uneven = n.new("TexNoise", Scale=3.0, Detail=4.0)
    n.link(spot.outputs[0], uneven.inputs["Vector"])
    far = n.new("VectorMath", operation="LENGTH")
    n.link(spot.outputs[0], far.inputs[0])
    wave = n.new("Math", operation="MULTIPLY_ADD")
    wave.inputs[1].default_value = 0.3
    n.link(uneven.outputs["Fac"], wave.inputs[0])
    n.link(far.outputs["Value"], wave.inputs[2])
    ramp = n.new("ValToRGB")
    stops = ramp.color_ramp.elements
    stops[0].position, stops[1].position = 0.0, 0.52
    stops[0].color, stops[1].color = (0.86, 0.88, 0.92, 1), (1, 1, 1, 1)
    for at, tone in ((0.42, 0.86), (0.46, 1.55), (0.49, 1.25)):
        stop = stops.new(at)
        stop.color = (tone, tone, tone, 1)
    n.link(wave.outputs[0], ramp.inputs["Fac"])
    before = n.shader.inputs["Base Color"].links[0].from_socket
    mix = n.new("VectorMath", operation="MULTIPLY")
    n.link(before, mix.inputs[0])
    n.link(ramp.outputs["Color"], mix.inputs[1])
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])


def tote(facts, stage, view):
    canvas = textile("waxed canvas", "#232b3b", plain_weave, (0.05, 0.05), strength=0.35, distance=0.01, rough=0.62, dark=0.3, sheen=0.1, fuzz=0.6, mottle=0.22, specular=0.3)
    hide = leather("bridle", "#8a5a33", grain=14, depth=0.22, rough=0.42, wear="#5a371d", worn=0.25, mottle=0.2)
    levels = [(0.02, 1.5, 0.6, 5), (0.08, 1.6, 0.7, 5), (0.8, 1.66, 0.72, 4.4), (1.8, 1.74, 0.62, 3.6), (2.6, 1.82, 0.46, 3.2), (2.95, 1.86, 0.36, 3.0)]
    body = loft(stage, "body", levels, canvas, soft=0.1, grain=0.85, seed=7, steps=10)
    solid = body.modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.035
    base_levels = [(0.0, 1.5, 0.6, 5), (0.06, 1.62, 0.72, 5), (0.3, 1.66, 0.75, 4.8), (0.62, 1.69, 0.77, 4.5)]
    base = loft(stage, "base", base_levels, hide, soft=0.1, grain=0.85, seed=7)
    solid = base.modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.05
    cream = stage.material("thread", "#c9b48c", rough=0.7)
    seam(ring_at(base_levels, 0.58, grow=0.015), cream, 0.07, 0.035, 0.011)
    for y in (-1, 1):
        for x in (-0.62, 0.62):
            foot = [(x, y * (0.36 + 0.02), 2.92), (x, y * 0.46, 2.6), (x, y * 0.575, 2.2)]
            strap(smooth(foot, 8), 0.24, 0.05, hide, normal=(1, 0, 0))
            for dx in (-0.085, 0.085):
                seam([(x + dx, y * (0.41), 2.9), (x + dx, y * 0.5, 2.58), (x + dx, y * 0.612, 2.22)], cream, 0.06, 0.03, 0.01)
            stage.lathe("rivet", [(0.06, 0), (0.05, 0.03, 0.01), (0, 0.035)], stage.metal("brass", "#a98550", rough=0.3), seg=32).matrix_world = Matrix.Translation((x, y * 0.50, 2.64)) @ Matrix.Rotation(math.radians(90 * y), 4, "X")
        drop = 0.55 if y < 0 else 0.0
        arch = smooth([(-0.62, y * 0.39, 2.86), (-0.6, y * (0.38 + drop * 0.3), 3.35), (-0.36, y * (0.36 + drop * 0.5), 3.82 - drop * 0.3), (0, y * (0.35 + drop * 0.6), 3.95 - drop * 0.3), (0.36, y * (0.36 + drop * 0.5), 3.8 - drop * 0.3), (0.6, y * (0.38 + drop * 0.3), 3.35), (0.62, y * 0.39, 2.86)], 10)
        strap(arch, 0.17, 0.07, hide, normal=(0, 0.92, 0.38 * -y))
    thread(ring_at(levels, 2.95), 0.04, hide, "binding")
    watermark(canvas)
    set_(stage, 1.6, 1.6)
    return {
        "whole": frame((0, 0, 1.95), 5.0, up=8, turn=16, fstop=11),
        "detail": frame((-0.5, -0.5, 2.6), 2.2, up=10, turn=-14, focal=100, fstop=9),
        "flaw": frame((0, -0.4, 3.55), 1.9, up=12, turn=10, focal=100, fstop=9),
        "flaw2": frame((0.9, -0.75, 0.7), 1.9, up=8, turn=22, focal=100, fstop=9),
        "label": frame((1.55, -0.45, 0.75), 2.0, up=10, turn=40, focal=100, fstop=9),
    }


def crescent(facts, stage, view):
    hide = leather("smooth", "#2d1b12", grain=20, depth=0.12, rough=0.3, coat=0.15, wear="#6b4630", worn=0.1, mottle=0.2)
    brass = stage.metal("ring", "#a88954", rough=0.3, bump=0.05)
    tarnish = stage.metal("tarnished", "#6f5b3e", rough=0.45, bump=0.1)
    out = smooth([(-1.25, 1.28), (-1.2, 0.8), (-0.85, 0.3), (-0.3, 0.06), (0.3, 0.06), (0.85, 0.3), (1.2, 0.8), (1.25, 1.28)], 10)
    top = smooth([(1.25, 1.28), (1.05, 1.24), (0.5, 1.02), (0, 0.95), (-0.5, 1.02), (-1.05, 1.24), (-1.25, 1.28)], 8)
    bag = stuffed(out + top[1:-1], 0.34, hide, reach=0.55, step=0.07, soft=0.06, grain=1.4, seed=5)
    flat = [(x, -0.0, z) for x, z in out]
    thread(flat, 0.028, hide, "piping")
    zipper = stage.metal("teeth", "#96804f", rough=0.35)
    seam([(x * 0.97, -0.0, z - 0.006) for x, z in top], zipper, 0.016, 0.012, 0.028)
    for s in (-1, 1):
        m = tarnish if s < 0 else brass
        c = Vector((s * 1.2, 0, 1.42))
        thread([c + Vector((0.13 * math.cos(a), 0, 0.13 * math.sin(a))) for a in [2 * math.pi * k / 48 for k in range(49)]], 0.03, m).data.bevel_resolution = 6
        tab = [(s * 1.16, -0.03, 1.12), (s * 1.19, -0.05, 1.25), (s * 1.2, -0.02, 1.33), (s * 1.2, 0.03, 1.27), (s * 1.16, 0.03, 1.12)]
        strap(smooth(tab, 5), 0.2, 0.035, hide, normal=(1, 0, 0))
    arch = smooth([(-1.2, 0, 1.54), (-1.1, 0.0, 2.1), (-0.7, 0.05, 3.0), (0, 0.08, 3.36), (0.7, 0.05, 3.0), (1.1, 0, 2.1), (1.2, 0, 1.54)], 12)
    strap(arch, 0.2, 0.05, hide)
    sewing = stage.material("thread", "#3c271a", rough=0.7)
    for y in (-0.085, 0.085):
        seam([(x, yy + y, z + 0.028) for x, yy, z in arch], sewing, 0.05, 0.025, 0.008)
    peg = stage.oak("#b58a5c", "#8d653d", rough=0.42)
    pin = stage.lathe("peg", [(0, 0), (0.1, 0), (0.09, 1.0), (0.15, 1.12, 0.06), (0.14, 1.26, 0.06), (0, 1.28)], peg, seg=48)
    pin.rotation_euler = (math.pi / 2, 0, 0)
    pin.location = (0, 0.95, 3.25)
    stage.wall(stage.plaster(), y=0.75)
    stage.window(scale=1.5, at=(0, 0, 1.6), power=1.35)
    return {
        "whole": frame((0, 0, 1.75), 3.8, up=3, turn=8, fstop=11),
        "detail": frame((0.7, -0.2, 0.95), 1.5, up=18, turn=-12, focal=100, fstop=10),
        "flaw": frame((-1.2, 0, 1.42), 0.8, up=6, turn=-14, focal=100, fstop=12),
        "label": frame((0.1, -0.1, 0.95), 1.9, up=34, turn=0, focal=100, fstop=10),
    }
