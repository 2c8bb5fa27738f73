"""Suede loafers and calf ankle boots."""
import math

from mathutils import Matrix, Vector

from ..kit.form import loft
from ..kit.frame import frame
from ..kit.hide import leather, suede
from ..kit.last import sole, upper
from ..kit.pattern import smooth
from ..kit.sewn import thread
from .bags import seam, strap

LOAFER = [(0.0, -1.37, 0.1, 0.12, 0.24, 2.2, 0.06), (0.03, -1.33, 0.23, 0.12, 0.31, 2.3, 0.06), (0.1, -1.16, 0.36, 0.11, 0.42, 2.4, 0.05), (0.2, -0.88, 0.43, 0.1, 0.5, 2.3, 0.03),
          (0.34, -0.48, 0.46, 0.1, 0.6, 2.2, 0.0), (0.46, -0.12, 0.42, 0.12, 0.78, 2.1, -0.02), (0.56, 0.18, 0.37, 0.17, 0.86, 2.3, -0.02), (0.7, 0.58, 0.33, 0.23, 0.82, 2.6, 0.0),
          (0.85, 0.98, 0.33, 0.27, 0.84, 2.8, 0.02), (0.95, 1.2, 0.25, 0.28, 0.9, 2.6, 0.03), (1.0, 1.3, 0.008, 0.29, 0.86, 2.4, 0.03)]


def place_all(things, at, turn, tilt=0.0):
    import bpy
    bpy.context.view_layer.update()
    pose = Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z") @ Matrix.Rotation(tilt, 4, "X")
    for thing in things:
        thing.matrix_world = pose @ thing.matrix_world


def loafer(stage, mats, side):
    nap, edge, lining, thread_mat = mats

    def mouth(t):
        if t < 0.47 or t > 0.955:
            return 0
        k = min(1.0, (t - 0.47) / 0.13)
        return 0.02 + 0.36 * math.sqrt(1 - (1 - k) ** 2) + 0.1 * max(0, (t - 0.6))

    body, place = upper(stage, "upper", LOAFER, nap, mouth, side, crease=0.01, seed=side)
    parts = [body, sole(stage, LOAFER, edge, side)]
    apron = smooth([(0.47, -0.62), (0.4, -0.6), (0.25, -0.55), (0.14, -0.44), (0.095, -0.22), (0.085, 0.0), (0.095, 0.22), (0.14, 0.44), (0.25, 0.55), (0.4, 0.6), (0.47, 0.62)], 10)
    parts.append(thread([place(t, u, 0.012) for t, u in apron], 0.019, nap))
    for k in range(0, len(apron) - 1, 2):
        t, u = apron[k]
        m = 0.93
        parts.append(thread([place(t, u, 0.03), place(0.47 + (t - 0.47) * m, u * m, 0.022)], 0.0075, thread_mat))
    rim = [place(t / 200, -mouth(t / 200), 0.004) for t in range(95, 191)] + [place(t / 200, mouth(t / 200), 0.004) for t in range(190, 94, -1)]
    parts.append(thread(rim, 0.02, nap))
    for dt, lift in ((0.0, 0.03),):
        cols, rows, verts, faces = 60, 10, [], []
        for i in range(cols + 1):
            u = -0.98 + 1.96 * i / cols
            for j in range(rows + 1):
                t = 0.375 + 0.065 * j / rows + 0.02 * abs(u)
                verts.append(place(t, u, lift + 0.012 * (1 - (2 * j / rows - 1) ** 4)))
        for i in range(cols):
            for j in range(rows):
                if 25 <= i < 35 and 3 <= j < 7 and (abs(i - 29.5) < 4 or j in (4, 5)):
                    continue
                a = i * (rows + 1) + j
                faces.append((a, a + rows + 1, a + rows + 2, a + 1))
        saddle = stage.mesh("saddle", verts, faces, nap, angle=180)
        solid = saddle.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = 0.03, -1 if side > 0 else 1
        parts.append(saddle)
    levels = [(0.0, 0.29, 0.34, 2.6), (0.24, 0.33, 0.37, 2.6)]
    parts.append(loft(stage, "heel", levels, edge))
    parts[-1].location = (side * 0.02, 0.93, 0)
    inner = []
    for i in range(24):
        t = 0.42 + 0.53 * i / 23
        a, b = place(t, -0.86), place(t, 0.86)
        inner.append((tuple(a + Vector((0, 0, 0.02)) + (b - a) * 0.06), tuple(b + Vector((0, 0, 0.02)) - (b - a) * 0.06)))
    verts = [p for pair in inner for p in pair]
    parts.append(stage.mesh("insole", verts, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(23)], lining))
    return parts


def loafers(facts, stage, view):
    nap = suede("suede", "#6a4630")
    edge = leather("welt", "#4b2f1c", grain=30, depth=0.1, rough=0.5)
    lining = leather("lining", "#b08a5f", grain=24, depth=0.1, rough=0.5)
    cord = stage.material("thread", "#4a2f1f", rough=0.8)
    mats = (nap, edge, lining, cord)
    place_all(loafer(stage, mats, 1), (0.52, 0.05, 0), math.radians(-14))
    under = view in ("flaw", "flaw2")
    left = loafer(stage, mats, -1)
    if under:
        rubber = stage.material("half sole", "#2b2320", rough=0.8, bump=0.5, scale=50)
        line = smooth(LOAFER, 10)
        from ..kit.last import section_of
        pts = [section_of(line, 0.01 + 0.44 * i / 40) for i in range(41)]
        ring = [(-(w + 0.03 + b), y, low - 0.094) for _, y, w, low, _, _, b in pts] + [(w + 0.03 - b, y, low - 0.094) for _, y, w, low, _, _, b in pts[::-1]]
        k = len(pts)
        half = stage.mesh("half sole", ring, [(i, i + 1, 2 * k - 2 - i, 2 * k - 1 - i) for i in range(k - 1)], rubber)
        solid = half.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = 0.05, 0
        left.append(half)
        worn = leather("sole", "#a67a4e", grain=20, depth=0.15, rough=0.6, wear="#5e4128", worn=0.5, mottle=0.25)
        left[1].data.materials[0] = worn
        import bpy
        bpy.context.view_layer.update()
        pose = Matrix.Translation((-0.62, -0.1, 0.52)) @ Matrix.Rotation(math.radians(14), 4, "Z") @ Matrix.Rotation(math.radians(96), 4, "Y")
        for thing in left:
            thing.matrix_world = pose @ thing.matrix_world
    else:
        place_all(left, (-0.52, -0.12, 0), math.radians(-22))
    stage.cove(stage.plaster(), depth=3.2)
    stage.window(scale=1.2, at=(0, 0, 0.4), power=1.3)
    return {
        "whole": frame((-0.12, 0, 0.4), 3.65, up=32, turn=24, fstop=12),
        "detail": frame((-0.62, -0.75, 0.45), 1.7, up=34, turn=10, focal=100, fstop=11),
        "flaw": frame((-0.6, -0.1, 0.5), 2.7, up=22, turn=-24, focal=100, fstop=11),
        "flaw2": frame((-0.7, -0.9, 0.45), 1.7, up=18, turn=-30, focal=100, fstop=11),
        "label": frame((0.2, 0.7, 0.5), 2.2, up=36, turn=12, focal=100, fstop=11),
    }


def boot(stage, calf, edge, side, zip_mat):
    """Toe to instep, then round the ankle and up the shaft: rings between a front and a back line."""
    rings = [((-1.432, 0.2), (-1.432, 0.185), 0.009), ((-1.425, 0.25), (-1.425, 0.14), 0.1), ((-1.405, 0.29), (-1.405, 0.12), 0.18), ((-1.36, 0.345), (-1.36, 0.12), 0.26), ((-1.2, 0.45), (-1.2, 0.11), 0.36), ((-0.9, 0.56), (-0.9, 0.11), 0.43), ((-0.55, 0.68), (-0.5, 0.12), 0.455),
             ((-0.25, 0.86), (-0.1, 0.2), 0.43), ((-0.02, 1.04), (0.45, 0.38), 0.385), ((0.12, 1.22), (1.02, 0.5), 0.36), ((0.2, 1.4), (1.17, 0.76), 0.35), ((0.24, 1.6), (1.16, 1.15), 0.345),
             ((0.22, 1.85), (1.1, 1.62), 0.36), ((0.16, 2.15), (1.1, 2.05), 0.39), ((0.1, 2.42), (1.14, 2.44), 0.42)]
    line = smooth([(a[0], a[1], b[0], b[1], w) for a, b, w in rings], 8)
    seg, verts, faces = 72, [], []
    for i, (fy, fz, by, bz, w) in enumerate(line):
        mid = Vector((0, (fy + by) / 2, (fz + bz) / 2))
        half = Vector((0, (fy - by) / 2, (fz - bz) / 2))
        for k in range(seg):
            a = 2 * math.pi * k / seg
            c, s = math.cos(a), math.sin(a)
            n = 2.3 if c > 0 or fz > 1.1 else 3.6
            p = mid + half * math.copysign(abs(c) ** (2 / n), c) + Vector((w * math.copysign(abs(s) ** (2 / n), s), 0, 0))
            floor_ = 0.12 + 0.38 * max(0.0, min(1.0, (p.y + 0.35) / 1.0)) ** 1.4
            if p.z < floor_:
                p.z = floor_
            bendy = math.exp(-(((p.y + 0.5) / 0.16) ** 2)) * 0.014 * math.sin(p.y * 34) * max(0, p.z - 0.3) * 3
            wrinkle = 0.016 * math.sin(p.z * 17 + 2 * p.y) * math.exp(-(((p.z - 1.3) / 0.28) ** 2))
            verts.append(Vector((side * p.x, p.y - wrinkle, p.z + bendy)))
    for i in range(len(line) - 1):
        for k in range(seg):
            m = (k + 1) % seg
            faces.append((i * seg + k, i * seg + m, (i + 1) * seg + m, (i + 1) * seg + k))
    faces.append(tuple(range(seg)))
    shell = stage.mesh("boot", verts, faces, calf, angle=180)
    sub = shell.modifiers.new("soft", "SUBSURF")
    sub.levels = sub.render_levels = 1
    solid = shell.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.04, 0
    stations = []
    for t, y, w in ((0, -1.42, 0.06), (0.04, -1.37, 0.25), (0.12, -1.2, 0.37), (0.25, -0.88, 0.44), (0.4, -0.5, 0.45), (0.55, -0.1, 0.38), (0.72, 0.35, 0.33), (0.88, 0.78, 0.34), (0.96, 1.0, 0.28), (1.0, 1.1, 0.06)):
        low = 0.12 + 0.38 * max(0.0, min(1.0, (y + 0.35) / 1.0)) ** 1.4
        stations.append((t, y, w, low, low + 0.2, 2.4, 0.0))
    parts = [shell, sole(stage, stations, edge, side, grow=0.035, drop=0.08)]
    heel = loft(stage, "heel", [(0.0, 0.3, 0.3, 2.8), (0.25, 0.32, 0.34, 2.8), (0.46, 0.35, 0.4, 2.8)], edge)
    heel.location = (0, 0.76, 0)
    parts.append(heel)
    top = [verts[(len(line) - 1) * seg + k] for k in range(seg)]
    parts.append(thread(top + [top[0]], 0.026, calf))
    zip_line = [Vector(verts[(len(line) - 1 - i) * seg + seg // 4]) for i in range(0, 50)]
    inner = [Vector((-p.x - side * 0.03, p.y, p.z)) for p in zip_line]
    parts.append(seam(inner, zip_mat, 0.02, 0.014, 0.03))
    loop = smooth([(0, 1.14, 2.3), (0, 1.2, 2.5), (0, 1.19, 2.68), (0, 1.13, 2.66), (0, 1.1, 2.4)], 8)
    parts.append(strap(loop, 0.14, 0.03, calf, normal=(1, 0, 0)))
    return parts, verts, seg


def boots(facts, stage, view):
    calf = leather("calf", "#15120f", grain=24, depth=0.08, rough=0.27, coat=0.2, wear="#4b4038", worn=0.12, mottle=0.25)
    edge = leather("stack", "#1d1612", grain=30, depth=0.1, rough=0.5)
    steel = stage.metal("zip", "#8f8a80", rough=0.3)
    right, _, _ = boot(stage, calf, edge, 1, steel)
    place_all(right, (0.75, 0.62, 0), math.radians(-46))
    left, verts, seg = boot(stage, calf, edge, -1, steel)
    scuff = stage.material("scuff", "#6d625a", rough=0.85, bump=0.4, scale=50)
    chance = stage.rng(facts, "scuff")
    for k in range(54):
        base = verts[(24 + chance.randrange(9)) * seg + chance.randrange(4, 16)]
        d = Vector((chance.uniform(0.02, 0.09), chance.uniform(-0.05, 0.02), 0))
        left.append(thread([base + Vector((0, -0.006, 0.006)), base + d * 0.5 + Vector((0, -0.008, 0.006)), base + d + Vector((0, -0.006, 0.0))], 0.004, scuff))
    place_all(left, (-0.45, -0.15, 0), math.radians(-64))
    stage.cove(stage.plaster(), depth=3.4)
    stage.window(scale=1.5, at=(0, 0, 1.0), power=1.4)
    toe = Matrix.Translation((-0.45, -0.15, 0)) @ Matrix.Rotation(math.radians(-64), 4, "Z") @ Vector((0, -1.2, 0.35))
    return {
        "whole": frame((-0.12, 0, 1.2), 4.5, up=12, turn=4, fstop=12),
        "detail": frame((0.3, 0.1, 1.8), 2.0, up=14, turn=-10, focal=100, fstop=10),
        "flaw": frame(toe, 1.2, up=26, turn=-10, focal=100, fstop=11),
        "label": frame((0.3, 0.2, 0.55), 2.4, up=8, turn=14, focal=100, fstop=10),
    }
