"""A market basket of plaited palm, and the plaits' own twist."""
import math

from ..kit.form import plait, section
from ..kit.frame import frame
from ..kit.hide import leather
from ..kit.pattern import smooth
from ..kit.sewn import thread
from .bags import strap


def size(z):
    t = z / 2.4
    return 1.25 + 0.62 * t**0.8 - 0.06 * t * t, 0.72 + 0.2 * t, 2.6 - 0.3 * t


def basket(facts, stage, view):
    tones = [stage.material("palm%d" % k, tone, rough=0.6, specular=0.3, bump=0.35, scale=26, mottle=0.28, mottle_scale=7) for k, tone in enumerate(("#b6945f", "#a98756", "#bd9c69"))]
    rows, pitch = 20, 0.122
    chance = stage.rng(facts, "rows")
    for i in range(rows):
        z = 0.07 + i * pitch
        w, d, n = size(z)
        w += chance.uniform(-0.012, 0.012)
        turn = chance.uniform(0, 1)
        ring = []
        for k in range(421):
            a = 2 * math.pi * (k / 420 + turn)
            c, s = math.cos(a), math.sin(a)
            x, y = math.copysign(abs(c) ** (2 / n), c) * w, math.copysign(abs(s) ** (2 / n), s) * d
            ring.append((x, y, z + 0.05 * (x / w) ** 2 * (z / 2.4) + 0.012 * math.sin(a * 2 + i)))
        for k, strand in enumerate(plait(ring, tones[(i + 0) % 3], strands=3, across=0.042, depth=0.022, radius=0.029, turns=2.6)):
            strand.data.materials[0] = tones[(i + k) % 3]
    w, d, n = size(0.03)
    stage.mesh("floor", [(0, 0, 0.06)] + [(x, y, 0.06) for x, y in section(w, d, n, 60)], [(0, 1 + k, 1 + (k + 1) % 60) for k in range(60)], tones[1])
    inner = [(x * 0.985, y * 0.97, z) for z in (0.06, 0.8, 1.6, 2.35) for x, y in section(*size(z)[:2], size(z)[2], 90)]
    stage.mesh("inside", inner, [(j * 90 + k, (j + 1) * 90 + k, (j + 1) * 90 + (k + 1) % 90, j * 90 + (k + 1) % 90) for j in range(3) for k in range(90)], stage.material("shade", "#6f5834", rough=0.9))
    hide = leather("handle", "#9a6a40", grain=12, depth=0.25, rough=0.5, wear="#6b4426", worn=0.2)
    waxed = stage.material("thread", "#e0d3b4", rough=0.6)
    w, d, n = size(2.3)
    for y in (-1, 1):
        lean = 0.42 if y < 0 else -0.1
        arch = smooth([(-0.62, y * (d + 0.03), 1.95), (-0.62, y * (d + 0.05), 2.4), (-0.56, y * (d + lean * 0.4), 3.0), (-0.3, y * (d + lean), 3.5), (0, y * (d + lean * 1.15), 3.62),
                       (0.3, y * (d + lean), 3.5), (0.56, y * (d + lean * 0.4), 3.0), (0.62, y * (d + 0.05), 2.4), (0.62, y * (d + 0.03), 1.95)], 10)
        thread(arch, 0.07, hide).data.bevel_resolution = 6
        for x in (-0.62, 0.62):
            yy = y * (size(1.95)[1] + 0.1)
            strap([(x, yy - y * 0.03, 1.62), (x, yy - y * 0.005, 1.9), (x, yy + y * 0.02, 2.3)], 0.26, 0.05, hide, normal=(1, 0, 0))
            for dz in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5):
                for dx in (-0.09, 0.09):
                    thread([(x + dx - 0.03, yy + y * 0.03, 1.68 + dz), (x + dx + 0.03, yy + y * 0.035, 1.74 + dz)], 0.014, waxed)
    stage.cove(stage.plaster(), depth=3.6)
    stage.window(scale=1.6, at=(0, 0, 1.5), power=1.25)
    return {
        "whole": frame((0, 0, 1.72), 4.7, up=12, turn=12, fstop=11),
        "detail": frame((-0.2, -0.9, 1.0), 1.7, up=8, turn=-14, focal=100, fstop=9),
        "flaw": frame((-0.62, -0.95, 2.0), 1.1, up=8, turn=8, focal=100, fstop=11),
        "label": frame((0, -0.2, 2.2), 3.0, up=38, turn=-10, focal=100, fstop=9),
    }
