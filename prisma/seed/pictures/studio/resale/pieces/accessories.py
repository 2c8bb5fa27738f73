"""A wide-brimmed felt hat and a plaited belt."""
import math

from mathutils import Vector

from ..kit.fabric import felted
from ..kit.form import plait
from ..kit.frame import frame
from ..kit.hide import leather
from ..kit.pattern import smooth
from ..kit.sewn import thread
from .bags import strap


def felt_shape(stage, name, profile, mat, dent=True, flip=1.0):
    """A hat turned from a profile, its crown oval, pinched and creased, its brim dipped."""
    line = smooth(profile, 8)
    seg, verts, faces = 180, [], []
    for r, z in line:
        for k in range(seg):
            a = 2 * math.pi * k / seg
            x, y, lift = r * 0.93 * math.cos(a), r * 1.1 * math.sin(a), z
            high = max(0.0, min(1.0, (z - 0.25) / 0.85))
            if dent:
                centre = math.exp(-((x / 0.26) ** 2)) * math.exp(-(((y + 0.05) / 0.75) ** 4))
                z2 = z - 0.3 * high**2 * centre
                for s in (-1, 1):
                    pinch = math.exp(-(((x - s * 0.48) / 0.3) ** 2 + ((y + 0.6) / 0.3) ** 2)) * high
                    x -= s * 0.15 * pinch
                    z2 -= 0.1 * pinch
                lift = z2
            wide = max(0.0, (r - 0.9) / 0.95)
            z3 = lift + wide**1.5 * (0.22 * math.cos(2 * a) - 0.07 + 0.05 * math.sin(3 * a + 0.4))
            verts.append((x, y, z3))
    for j in range(len(line) - 1):
        for k in range(seg):
            m = (k + 1) % seg
            faces.append((j * seg + k, j * seg + m, (j + 1) * seg + m, (j + 1) * seg + k))
    thing = stage.mesh(name, verts, faces, mat, angle=60)
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.03, 0
    return thing


def hat(facts, stage, view):
    mat = felted("felt", "#4e3829", pitch=(0.05, 0.05), sheen=0.8, fuzz=1.3, strength=0.3, mottle=0.1, dark=0.22)
    ribbon_mat = stage.material("grosgrain", "#2c1d15", rough=0.6, sheen=0.3)
    profile = [(1.82, 0.04), (1.78, 0.03), (1.4, 0.0), (1.0, -0.01), (0.9, 0.03), (0.87, 0.15), (0.84, 0.5), (0.78, 0.92), (0.66, 1.1), (0.4, 1.16), (0.001, 1.17)]
    parts = [felt_shape(stage, "felt", profile, mat)]
    for k in range(9):
        z = 0.09 + 0.031 * k
        r = 0.905 - 0.06 * (z - 0.09)
        parts.append(thread([(r * 0.93 * math.cos(a), r * 1.1 * math.sin(a), z) for a in [2 * math.pi * i / 120 for i in range(121)]], 0.019, ribbon_mat))
    for dz, dx in ((0.0, 0.0),):
        bow = smooth([(-0.86, -0.28, 0.22), (-0.9, -0.1, 0.24), (-0.9, 0.1, 0.24), (-0.86, 0.3, 0.22)], 6)
        parts.append(strap(bow, 0.22, 0.035, ribbon_mat, normal=(0, 0, 1)))
        parts.append(strap([(-0.92, -0.04, 0.23), (-0.925, 0.0, 0.23), (-0.92, 0.05, 0.23)], 0.26, 0.05, ribbon_mat, normal=(0, 0, 1)))
    band = leather("sweatband", "#94704d", grain=30, depth=0.15, rough=0.5, mottle=0.15, wear="#4d3421", worn=0.0, marks=True)
    rings = ((0.0, 0.875), (0.06, 0.85), (0.2, 0.835), (0.36, 0.815))
    inner = [(r * 0.93 * math.cos(a), r * 1.1 * math.sin(a), z) for z, r in rings for a in [2 * math.pi * i / 120 for i in range(120)]]
    sweat = stage.mesh("sweatband", inner, [(j * 120 + k, j * 120 + (k + 1) % 120, (j + 1) * 120 + (k + 1) % 120, (j + 1) * 120 + k) for j in range(3) for k in range(120)], band)
    # Where the forehead was: a darker, uneven tide line on one side of the band.
    layer = sweat.data.uv_layers.new(name="marks")
    for loop in sweat.data.loops:
        x, y, z = sweat.data.vertices[loop.vertex_index].co
        a = math.atan2(y, x)
        reach = 0.16 + 0.07 * math.sin(7 * a) + 0.04 * math.sin(17 * a)
        much = max(0.0, 1 - abs(a + 1.75) / 0.75) ** 0.5 * max(0.0, min(1.0, (reach + 0.1 - z) / 0.12))
        layer.data[loop.index].uv = (0.9 * much, 0)
    parts.append(sweat)
    upside = view in ("flaw", "label")
    if upside:
        ticket = stage.slab("ticket", (0.3, 0.006, 0.18), stage.material("ticket", "#d9cdb0", rough=0.9), edge=0.002)
        ticket.location = (-0.5, 0.72, 0.2)
        ticket.rotation_euler[2] = math.radians(38)
        parts.append(ticket)
    import bpy
    bpy.context.view_layer.update()
    from mathutils import Matrix
    pose = Matrix.Translation((0, 0, 1.12)) @ Matrix.Rotation(math.radians(180), 4, "X") if upside else Matrix.Translation((0, 0, 0.23)) @ Matrix.Rotation(math.radians(28), 4, "Z")
    for part in parts:
        part.matrix_world = pose @ part.matrix_world
    stage.cove(stage.plaster(), depth=3.6)
    stage.window(scale=1.5, at=(0, 0, 0.8), power=1.3)
    return {
        "whole": frame((0, 0, 0.72), 4.3, up=17, fstop=11),
        "detail": frame((-0.7, -0.5, 0.6), 2.2, up=14, turn=-28, focal=100, fstop=9),
        "flaw": frame((0, 0.75, 0.98), 1.7, up=36, turn=8, focal=100, fstop=10),
        "label": frame((0, 0, 0.95), 4.1, up=44, turn=0, fstop=11),
    }


def belt(facts, stage, view):
    hide = leather("lace", "#9a6234", grain=18, depth=0.2, rough=0.4, wear="#5d3517", worn=0.3, mottle=0.18)
    brass = stage.metal("brass", "#b08c52", rough=0.22, bump=0.02)
    path = []
    for k in range(700):
        t = k / 699
        a = 0.5 + t * math.pi * 4.6
        r = 0.62 + 0.5 * t + 0.03 * math.sin(a * 2.3)
        path.append((r * math.cos(a), r * math.sin(a) * 0.92, 0.165))
    plait(path, hide, strands=5, across=0.115, depth=0.028, radius=0.034, turns=1.15)
    end = Vector(path[-1])
    ahead = (Vector(path[-1]) - Vector(path[-6])).normalized()
    out = ahead.cross(Vector((0, 0, 1)))
    tab = [end - ahead * 0.1, end + ahead * 0.2 + out * 0.01, end + ahead * 0.5 - out * 0.02]
    strap([tuple(p) for p in tab], 0.3, 0.06, hide, normal=(0, 0, 1))
    f = end + ahead * 0.55 - out * 0.02
    box = [f + Vector((0, 0, 0.21)) - ahead * 0.06, f + ahead * 0.4 + Vector((0, 0, 0.21)) - out * 0.04, f + ahead * 0.4 - Vector((0, 0, 0.17)) - out * 0.04, f - ahead * 0.06 - Vector((0, 0, 0.17)), f + Vector((0, 0, 0.21)) - ahead * 0.06]
    thread(box, 0.034, brass).data.bevel_resolution = 6
    thread([f - ahead * 0.05, f + ahead * 0.2 + out * 0.04, f + ahead * 0.43 + out * 0.0], 0.024, brass)
    start, on = Vector(path[0]), (Vector(path[0]) - Vector(path[6])).normalized()
    tip = [start - on * 0.12, start + on * 0.25, start + on * 0.6]
    strap([tuple(p) for p in tip], 0.29, 0.06, hide, normal=(0, 0, 1))
    stage.flat(stage.plaster(relief=0.6), size=16)
    stage.window(scale=0.9, at=(0, 0, 0.2), power=1.25)
    return {
        "whole": frame((-0.08, 0.05, 0.1), 2.8, up=42, turn=0, fstop=13, focal=100),
        "detail": frame(tuple(f + Vector((0, 0, -0.05))), 1.2, up=26, turn=20, focal=100, fstop=11),
        "flaw": frame(tuple(path[520]), 0.9, up=34, turn=-10, focal=100, fstop=11),
        "label": frame((-0.5, -0.6, 0.15), 1.5, up=30, turn=-16, focal=100, fstop=10),
    }
