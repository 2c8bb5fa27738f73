"""A chain bracelet, a silver cuff and a pearl strand, on plaster and linen."""
import math

from mathutils import Matrix, Vector

from ..kit.frame import frame
from ..kit.letters import words
from ..kit.pattern import smooth
from ..kit.sewn import thread
from materials import Nodes


def walk(path, gap):
    """Places and directions every `gap` along a line in space."""
    found, rest = [], 0.0
    for a, b in zip(path, path[1:]):
        a, b = Vector(a), Vector(b)
        d = (b - a).length
        while rest <= d and d > 0:
            found.append((a.lerp(b, rest / d), (b - a).normalized()))
            rest += gap
        rest -= d
    return found


def frame_at(place, ahead, up=(0, 0, 1), roll=0.0):
    x = ahead.normalized()
    y = Vector(up).cross(x).normalized()
    z = x.cross(y)
    return Matrix.Translation(place) @ Matrix((x, y, z)).transposed().to_4x4() @ Matrix.Rotation(roll, 4, "X")


def link(mat, place, long, wide, thick):
    """One oval link in a frame whose x runs along the chain."""
    path = []
    for k in range(33):
        a = 2 * math.pi * k / 32
        path.append(place @ Vector((long * math.cos(a), wide * math.sin(a), 0)))
    thing = thread(path, thick, mat, "link")
    thing.data.bevel_resolution = 5
    thing.data.splines[0].use_smooth = True
    return thing


def ground(stage, size=1.0, tone="#ddd3c3", reach=1.0):
    stage.flat(stage.plaster(tone, relief=0.5 * size), size=16 * reach)
    stage.window(scale=reach * 0.55, at=(0, 0, 0.1), power=1.25, soft=0.9)


def bracelet(facts, stage, view):
    gold = stage.metal("gold", "#c79a55", rough=0.16, bump=0.01)
    spine = smooth([(-0.62, 0.28, 0.035), (-0.2, 0.5, 0.035), (0.35, 0.42, 0.035), (0.62, 0.1, 0.035), (0.45, -0.3, 0.035), (0.0, -0.42, 0.035), (-0.42, -0.3, 0.035), (-0.62, -0.05, 0.035), (-0.9, -0.12, 0.035)], 14)
    spots = walk(spine, 0.078)
    for k, (place, ahead) in enumerate(spots[2:-2]):
        link(gold, frame_at(place, ahead, roll=math.radians(38 if k % 2 else -42)), 0.062, 0.042, 0.0145)
    (a, da), (b, db) = spots[0], spots[-1]
    ring = thread([a + Vector((0.07 * math.cos(t), 0.07 * math.sin(t), -0.01)) for t in [2 * math.pi * k / 40 for k in range(41)]], 0.016, gold)
    ring.data.bevel_resolution = 5
    clasp = [b + Vector((0.075 * math.cos(t), 0.075 * math.sin(t), -0.01)) for t in [math.radians(20 + 320 * k / 40) for k in range(41)]]
    thread(clasp, 0.022, gold).data.bevel_resolution = 6
    tag = stage.slab("tag", (0.2, 0.075, 0.014), gold, at=(a.x - 0.16, a.y + 0.02, 0.012), edge=0.004, turn=0.2)
    words(stage, "1/20 12K GF", (a.x - 0.16, a.y + 0.02, 0.0275), 0.022, 0.2)
    ground(stage, 0.6)
    return {
        "whole": frame((-0.14, 0.04, 0.03), 1.85, up=52, fstop=16, focal=100),
        "detail": frame((0.15, -0.4, 0.04), 0.62, up=32, turn=-8, focal=100, fstop=16),
        "flaw": frame((-0.72, -0.1, 0.04), 0.6, up=44, turn=6, focal=100, fstop=16),
        "label": frame((a.x - 0.1, a.y, 0.03), 0.5, up=58, turn=0, focal=100, fstop=16),
    }


def cuff(facts, stage, view):
    silver = stage.metal("silver", "#c9c7c2", rough=0.14, bump=0.012)
    n = Nodes(silver)
    where = n.new("TexCoord").outputs["Object"]
    scratch = n.new("Mapping")
    scratch.inputs["Scale"].default_value = (3, 3, 60)
    n.link(where, scratch.inputs["Vector"])
    noise = n.new("TexNoise", Scale=6.0, Detail=5.0, Roughness=0.75)
    n.link(scratch.outputs[0], noise.inputs["Vector"])
    rough = n.new("MapRange", clamp=True)
    rough.inputs["From Min"].default_value, rough.inputs["From Max"].default_value = 0.45, 0.7
    rough.inputs["To Min"].default_value, rough.inputs["To Max"].default_value = 0.1, 0.34
    n.link(noise.outputs["Fac"], rough.inputs["Value"])
    n.link(rough.outputs[0], n.shader.inputs["Roughness"])
    verts, faces, cols, rows = [], [], 120, 25
    for i in range(cols + 1):
        t = i / cols
        a = math.radians(-90 + 26 + (360 - 52) * t) if view == "label" else math.radians(-90 - 26 + 180 + 52 / 2 + (360 - 52) * t)
        ends = min(1.0, min(t, 1 - t) / 0.05)
        tall = 0.24 * (0.55 + 0.45 * math.sqrt(1 - (1 - ends) ** 2))
        for j in range(rows):
            w = j / (rows - 1) * 2 - 1
            ridge = 0.035 * max(0.0, 1 - abs(w) / 0.22) ** 0.7 + 0.02 * (abs(w) > 0.82)
            dome = 0.03 * (1 - w * w)
            r = 0.0 + ridge + dome
            x, y = (0.62 + r) * math.cos(a) * 1.08, (0.5 + r) * math.sin(a)
            verts.append((x, y, 0.24 + tall * w))
    for i in range(cols):
        for j in range(rows - 1):
            faces.append((i * rows + j, (i + 1) * rows + j, (i + 1) * rows + j + 1, i * rows + j + 1))
    thing = stage.mesh("cuff", verts, faces, silver)
    solid = thing.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.028, -1
    stage.bevel(thing, 0.006)
    if view == "label":
        matrix = Matrix.Translation((0.02, 0.493, 0.3)) @ Matrix.Rotation(math.radians(90), 4, "X")
        words(stage, "925", None, 0.075, matrix=matrix, mat=stage.material("stamp", "#4b4945", rough=0.6))
    stage.cove(stage.plaster(relief=0.6), depth=2.6)
    stage.window(scale=0.6, at=(0, 0, 0.25), power=1.3)
    return {
        "whole": frame((0, 0, 0.26), 1.75, up=24, turn=0, fstop=16, focal=100),
        "detail": frame((-0.35, -0.4, 0.27), 0.85, up=18, turn=-18, focal=100, fstop=16),
        "flaw": frame((0.3, -0.42, 0.27), 0.6, up=14, turn=14, focal=100, fstop=16),
        "label": frame((0.02, 0.2, 0.28), 1.0, up=16, turn=0, focal=100, fstop=16),
    }


def pearls(facts, stage, view):
    chance = stage.rng(facts, "pearls")
    mats = []
    for k, tone in enumerate(("#d2c6b2", "#cdbfac", "#d6ccbc", "#cfc1b3")):
        m = stage.material("pearl%d" % k, tone, rough=0.2, specular=0.9, coat=1.0)
        n = Nodes(m)
        n.shader.inputs["Clearcoat Roughness"].default_value = 0.06
        fres = n.new("LayerWeight", Blend=0.35)
        mix = n.new("MixRGB", Color1=(*stage.linear(tone), 1), Color2=(*stage.linear("#e7cfc6"), 1))
        n.link(fres.outputs["Facing"], mix.inputs[0])
        n.link(mix.outputs[0], n.shader.inputs["Base Color"])
        mats.append(m)
    spine = smooth([(0.55, 0.95, 0.04), (0.1, 0.9, 0.04), (-0.45, 0.7, 0.04), (-0.72, 0.25, 0.04), (-0.5, -0.3, 0.04), (0.05, -0.5, 0.04), (0.5, -0.28, 0.04),
                    (0.6, 0.12, 0.04), (0.25, 0.38, 0.04), (-0.1, 0.25, 0.04), (-0.12, -0.05, 0.04), (0.2, -0.15, 0.04), (0.75, -0.55, 0.04)], 16)
    spots = walk(spine, 0.083)
    last = len(spots) - 1
    cord = stage.material("silk", "#e5dcc9", rough=0.8)
    for k, (place, ahead) in enumerate(spots[1:-1]):
        r = 0.0365 * chance.uniform(0.93, 1.06)
        ball = stage.lathe("pearl", [(0 if i in (0, 24) else r * math.sin(math.pi * i / 24), -r * math.cos(math.pi * i / 24)) for i in range(25)], chance.choice(mats), seg=40)
        ball.location = (place.x, place.y, r)
        ball.rotation_euler = (chance.uniform(0, 3), chance.uniform(0, 3), chance.uniform(0, 3))
        ball.scale = (chance.uniform(0.96, 1.02), chance.uniform(0.96, 1.03), 1)
        mid = place + ahead * 0.0415
        knot = stage.lathe("knot", [(0, -0.008), (0.008, -0.004), (0.009, 0.003), (0, 0.009)], cord, seg=12)
        knot.location = (mid.x, mid.y, 0.036)
    thread([(p.x, p.y, 0.036) for p, _ in spots], 0.004, cord)
    gold = stage.metal("gold", "#cfa25c", rough=0.15)
    a, d = spots[0]
    f = frame_at(a - d * 0.02, -d) @ Matrix.Translation((0.02, 0, 0))
    clasp = stage.lathe("clasp", [(0, -0.09), (0.012, -0.085), (0.03, -0.06, 0.01), (0.04, 0.0, 0.02), (0.03, 0.06, 0.01), (0.012, 0.085), (0, 0.09)], gold, seg=48)
    clasp.matrix_world = f @ Matrix.Rotation(math.radians(90), 4, "Y")
    words(stage, "14K", None, 0.03, matrix=Matrix.Translation((a.x + 0.02, a.y + 0.004, 0.0815)) @ Matrix.Rotation(0.05, 4, "Z"))
    stage.flat(stage.plaster(relief=0.4), size=16)
    stage.window(scale=0.6, at=(0, 0, 0.1), power=1.25, soft=1.0)
    return {
        "whole": frame((0.02, 0.18, 0.03), 1.95, up=50, fstop=16, focal=100),
        "detail": frame((-0.25, -0.4, 0.04), 0.62, up=28, turn=-10, focal=100, fstop=18),
        "flaw": frame((0.35, 0.2, 0.04), 0.8, up=46, turn=10, focal=100, fstop=16),
        "label": frame((a.x, a.y, 0.05), 0.55, up=54, turn=0, focal=100, fstop=16),
    }
