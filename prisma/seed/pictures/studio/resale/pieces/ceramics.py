"""A stoneware tea set under an iron glaze that breaks rust over rims."""
import math

from mathutils import Matrix, Vector

from ..kit.frame import frame
from ..kit.sewn import thread
from materials import Nodes, linear, material


def tenmoku():
    """Dark iron glaze: rust where it thins at edges and throwing rings, fine orange peel."""
    m = material("tenmoku", "#1d1310", rough=0.16, specular=0.55, coat=0.3)
    n = Nodes(m)
    where = n.new("TexCoord").outputs["Object"]
    edge = n.new("MapRange", clamp=True)
    edge.inputs["From Min"].default_value, edge.inputs["From Max"].default_value = 0.505, 0.56
    n.link(n.new("NewGeometry").outputs["Pointiness"], edge.inputs["Value"])
    cloud = n.new("TexNoise", Scale=5.0, Detail=5.0, Roughness=0.65, Distortion=0.4)
    n.link(where, cloud.inputs["Vector"])
    some = n.new("MapRange", clamp=True)
    some.inputs["From Min"].default_value, some.inputs["From Max"].default_value = 0.5, 0.78
    some.inputs["To Max"].default_value = 0.75
    n.link(cloud.outputs["Fac"], some.inputs["Value"])
    most = n.new("Math", operation="MAXIMUM")
    n.link(edge.outputs[0], most.inputs[0])
    n.link(some.outputs[0], most.inputs[1])
    mix = n.new("MixRGB", Color1=(*linear("#1a110e"), 1), Color2=(*linear("#6b3417"), 1))
    n.link(most.outputs[0], mix.inputs[0])
    n.link(mix.outputs[0], n.shader.inputs["Base Color"])
    bump = n.new("Bump", Strength=0.12, Distance=0.02)
    n.link(cloud.outputs["Fac"], bump.inputs["Height"])
    n.link(bump.outputs["Normal"], n.shader.inputs["Normal"])
    return m


def thrown(profile, rings=0.006, pitch=0.09):
    """Adds throwing rings to the wall of a profile of (r, z)."""
    out = []
    for (ar, az), (br, bz) in zip(profile, profile[1:]):
        count = max(1, int(math.hypot(br - ar, bz - az) / 0.03))
        for k in range(count):
            t = k / count
            z = az + (bz - az) * t
            out.append((ar + (br - ar) * t + (rings * math.sin(z / pitch * 2 * math.pi) if ar > 0.2 else 0), z))
    return out + [profile[-1]]


def cup(stage, at, glaze, clay, turn=0.0, tilt=0.0):
    """A handleless cup of 8 cm, its foot left bare."""
    body = [(0, 0.12), (0.24, 0.12), (0.34, 0.17), (0.39, 0.4), (0.41, 0.68), (0.4, 0.74), (0.375, 0.745), (0.37, 0.66), (0.345, 0.4), (0.28, 0.24), (0, 0.2)]
    from ..kit.pattern import smooth
    thing = stage.lathe("cup", thrown(smooth(body, 3), 0.004), glaze, at=at, seg=96)
    foot = stage.lathe("foot", [(0, 0.04), (0.2, 0.04), (0.21, 0), (0.25, 0), (0.26, 0.13), (0, 0.13)], clay, at=at, seg=64)
    for each in (thing, foot):
        each.rotation_euler = (tilt, 0, turn)
    return thing


def pot(stage, at, glaze, clay):
    from ..kit.pattern import smooth
    wall = smooth([(0, 0.05), (0.42, 0.06), (0.6, 0.2), (0.74, 0.55), (0.72, 0.86), (0.52, 1.12), (0.36, 1.2), (0.34, 1.24), (0.3, 1.22), (0.3, 1.16)], 6)
    stage.lathe("pot", thrown(wall), glaze, at=at, seg=128)
    stage.lathe("foot", [(0, 0.0), (0.4, 0.0), (0.44, 0.03), (0.47, 0.1), (0, 0.1)], clay, at=at, seg=96)
    lid = smooth([(0.38, 1.22), (0.37, 1.26), (0.24, 1.33), (0.09, 1.36), (0.06, 1.41), (0.11, 1.47), (0.1, 1.53), (0, 1.55)], 5)
    stage.lathe("lid", lid, glaze, at=at, seg=96)
    x, y, z = at
    spout = smooth([(x + 0.58, y, z + 0.55), (x + 0.85, y, z + 0.68), (x + 0.98, y, z + 0.95), (x + 1.1, y, z + 1.1)], 8)
    bpy_thing = thread(spout, 0.15, glaze, "spout")
    bpy_thing.data.bevel_resolution = 8
    bpy_thing.data.use_fill_caps = False
    last = len(spout) - 1
    for k, point in enumerate(bpy_thing.data.splines[0].points):
        point.radius = 1.15 - 0.55 * k / last
    solid = bpy_thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.035
    cane = stage.material("cane", "#a67f4a", rough=0.5, bump=0.4, scale=18, mottle=0.25)
    arch = smooth([(x - 0.5, y, z + 1.08), (x - 0.62, y, z + 1.5), (x - 0.3, y, z + 1.98), (x + 0.3, y, z + 1.98), (x + 0.62, y, z + 1.5), (x + 0.5, y, z + 1.08)], 10)
    thread(arch, 0.045, cane).data.bevel_resolution = 6
    coil = []
    for k in range(900):
        t = 0.2 + 0.6 * k / 899
        i = t * (len(arch) - 1)
        a, b = Vector(arch[int(i)]), Vector(arch[min(len(arch) - 1, int(i) + 1)])
        d = (b - a).normalized()
        side = Vector((0, 1, 0))
        up = d.cross(side)
        w = k / 900 * 2 * math.pi * 52
        coil.append(a.lerp(b, i - int(i)) + (side * math.cos(w) + up * math.sin(w)) * 0.062)
    thread(coil, 0.02, cane)
    for s in (-1, 1):
        ring = [(x + s * 0.5 + 0.07 * math.cos(a) * 0.5, y + 0.09 * math.cos(a), z + 1.1 + 0.09 * math.sin(a)) for a in [2 * math.pi * k / 24 for k in range(25)]]
        thread(ring, 0.04, glaze).data.bevel_resolution = 6


# A cup laid down so that rim and foot both touch: where, its turn, its tilt.
LAID = ((0.25, -1.3, 0.262), 0.35, math.radians(-78))


def tea_set(facts, stage, view):
    glaze = tenmoku()
    clay = stage.material("clay", "#6e4a35", rough=0.9, bump=0.5, scale=40, mottle=0.2)
    pot(stage, (-0.35, 0.35, 0), glaze, clay)
    turned = view == "label"
    cups = [(0.95, -0.35, 0), (0.2, -0.75, 0), (-0.9, -0.6, 0), (1.35, 0.55, 0)]
    for k, at in enumerate(cups):
        if turned and k == 1:
            cup(stage, LAID[0], glaze, clay, LAID[1], LAID[2])
        else:
            cup(stage, at, glaze, clay, k * 1.3)
    if turned:
        seal = stage.material("seal", "#3a2418", rough=0.9)
        pose = Matrix.Translation(LAID[0]) @ Matrix.Rotation(LAID[1], 4, "Z") @ Matrix.Rotation(LAID[2], 4, "X")
        for dx, dy in ((-0.03, 0.04), (0.03, 0.04), (0.0, -0.02), (0.0, -0.06)):
            thread([pose @ Vector((dx - 0.035, dy, 0.036)), pose @ Vector((dx + 0.035, dy + 0.01, 0.036))], 0.007, seal)
    x, y, _ = cups[1]
    crack = stage.rng(facts, "crack")
    line, a = [], math.radians(-70)
    for k in range(14):
        z = 0.74 - 0.034 * k
        r = 0.4005 + 0.012 * math.sin(z * 3) - max(0, 0.5 - z) * 0.05
        a += crack.uniform(-0.03, 0.03)
        line.append((x + r * math.cos(a), y + r * math.sin(a), z))
    if not turned:
        thread(line, 0.0016, stage.material("crack", "#8d6a4c", rough=0.9))
    stage.cove(stage.plaster(), depth=3.4)
    stage.window(scale=1.1, at=(0, 0, 0.7), power=1.15)
    return {
        "whole": frame((0.2, 0, 0.8), 3.35, up=16, focal=85, fstop=11),
        "detail": frame((-0.35, -0.2, 1.15), 1.7, up=24, turn=12, focal=100, fstop=8),
        "flaw": frame((x, y - 0.35, 0.52), 1.15, up=12, turn=8, focal=100, fstop=11),
        "label": frame((0.22, -1.1, 0.42), 1.9, up=14, turn=4, focal=100, fstop=9),
    }
