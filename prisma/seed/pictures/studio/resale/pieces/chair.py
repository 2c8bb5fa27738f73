"""A bentwood chair with a cane seat."""
import math


from ..kit.frame import frame
from ..kit.pattern import smooth
from ..kit.sewn import thread

SEAT, R = 4.6, 2.05


def ring(z, r, deep=1.0, n=96):
    return [(r * math.cos(a), r * deep * math.sin(a), z) for a in [2 * math.pi * k / n for k in range(n + 1)]]


def rod(path, radius, mat, ends=(1.0, 1.0)):
    thing = thread(path, radius, mat, "rod")
    thing.data.bevel_resolution = 8
    points = thing.data.splines[0].points
    for i, point in enumerate(points):
        t = i / (len(points) - 1)
        point.radius = ends[0] + (ends[1] - ends[0]) * t
    thing.data.splines[0].use_smooth = True
    return thing


def caned(r, z, mat):
    """Six-way caning: pairs both ways, then both diagonals, cut to the ring."""
    def line(at, turn, lift):
        c, s = math.cos(turn), math.sin(turn)
        half = math.sqrt(max(0.0, r * r - at * at))
        if half < 0.1:
            return
        ends = [(-half, at), (half, at)]
        path = []
        for k in range(25):
            u = ends[0][0] + (ends[1][0] - ends[0][0]) * k / 24
            x, y = u * c - at * s, u * s + at * c
            sag = -0.06 * (1 - (x * x + y * y) / (r * r))
            path.append((x, y, z + lift + sag))
        thread(path, 0.02, mat).data.bevel_resolution = 1
    pitch = 0.26
    for k in range(-8, 9):
        for d in (-0.035, 0.035):
            line(k * pitch + d, 0, 0.0)
            line(k * pitch + d, math.pi / 2, 0.012)
    for k in range(-11, 12):
        line(k * pitch * 0.7071, math.pi / 4, 0.024)
        line(k * pitch * 0.7071, -math.pi / 4, 0.034)


def chair(facts, stage, view):
    beech = stage.oak("#8d6238", "#6b4626", rough=0.3)
    stage.Nodes(beech).shader.inputs["Clearcoat"].default_value = 0.3
    cane = stage.material("cane", "#c9a66c", rough=0.45, specular=0.4, bump=0.2, scale=20, mottle=0.15)
    rod(ring(SEAT - 0.12, R), 0.2, beech)
    rod(ring(SEAT + 0.04, R - 0.12), 0.07, cane)
    caned(R - 0.1, SEAT + 0.06, cane)
    rod(ring(2.0, 1.72), 0.1, beech)
    for s in (-1, 1):
        rod(smooth([(s * 1.35, -1.5, SEAT - 0.1), (s * 1.42, -1.6, 3.4), (s * 1.5, -1.72, 1.6), (s * 1.62, -1.95, 0.0)], 10), 0.19, beech, (1.05, 0.72))
    outer = [(-1.6, 2.35, 0.0), (-1.5, 2.0, 1.8), (-1.42, 1.72, 3.6), (-1.42, 1.62, 4.7), (-1.62, 1.85, 6.2), (-1.58, 2.15, 7.6), (-1.1, 2.4, 8.6), (0, 2.5, 8.95)]
    hoop = smooth(outer + [(-x, y, z) for x, y, z in outer[-2::-1]], 12)
    rod(hoop, 0.18, beech)
    inner = [(-0.72, 1.78, SEAT - 0.1), (-0.86, 1.88, 5.8), (-0.9, 2.05, 7.0), (-0.6, 2.2, 7.75), (0, 2.26, 7.95)]
    rod(smooth(inner + [(-x, y, z) for x, y, z in inner[-2::-1]], 12), 0.13, beech)
    steel = stage.metal("screw", "#7d7468", rough=0.4)
    for s in (-1, 1):
        screw = stage.lathe("screw", [(0, 0), (0.075, 0), (0.06, 0.03, 0.01), (0, 0.04)], steel, seg=32)
        screw.rotation_euler = (math.radians(90), 0, 0)
        screw.location = (s * 1.38, -1.72, SEAT - 0.35)
    if view == "label":
        tag = stage.material("stamp", "#c9b48a", rough=0.9, mottle=0.4, mottle_scale=9)
        stage.slab("paper", (0.6, 0.01, 0.22), tag, at=(0, -2.25, SEAT - 0.23), edge=0.004)
    stage.cove(stage.plaster(), width=60, depth=7.0, height=30, radius=2.0, front=30)
    stage.window(scale=4.0, at=(0, 0, 4.2), power=1.35)
    return {
        "whole": frame((0, 0.2, 4.35), 9.0, up=9, turn=26, fstop=8),
        "detail": frame((0.0, 2.2, 7.6), 4.2, up=8, turn=18, focal=100, fstop=5.6),
        "flaw": frame((0.2, -0.6, SEAT), 3.4, up=40, turn=14, focal=100, fstop=6.3),
        "flaw2": frame((1.4, -1.6, SEAT - 0.2), 2.2, up=12, turn=22, focal=100, fstop=5.6),
        "label": frame((0.2, -1.9, SEAT - 0.2), 3.0, up=10, turn=10, focal=100, fstop=5.6),
    }
