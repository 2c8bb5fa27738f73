"""A silk scarf with a printed border of leaves, let fall on plaster."""
import math

from mathutils import Vector, noise

from ..kit.drape import floor, kept, simulate, thing_of
from ..kit.fabric import silk
from ..kit.frame import frame
from ..kit.pattern import Surface
from ..kit.print import Sheet, printed
from ..kit.sewn import thread


def sprigs(chance):
    """Cream, a green border with a thin line inside it, and sprays of leaves."""
    n = 512
    s = Sheet(n, "#e6dcc4")
    greens = ("#4c6246", "#6b7d55", "#38503e", "#8a946a")
    for a, b, tone in ((0, 46, "#41573f"), (46, 52, "#e6dcc4"), (52, 56, "#b08a4a")):
        s.rect(a, a, n - a, b, tone)
        s.rect(a, n - b, n - a, n - a, tone)
        s.rect(a, a, b, n - a, tone)
        s.rect(n - b, a, n - a, n - a, tone)

    def leaf(x, y, turn, long, wide, tone):
        c, q = math.cos(turn), math.sin(turn)

        def test(px, py):
            u, v = (px - x) * c + (py - y) * q, -(px - x) * q + (py - y) * c
            t = u / long
            if not 0 < t < 1:
                return 9
            half = wide * math.sin(math.pi * t**0.8) + 0.01
            vein = 0.25 if abs(v) < 0.5 else 0
            return abs(v) / half + vein * 0.0
        s.shape(test, (x - long, y - long, x + long, y + long), tone)

    for _ in range(17):
        x, y = chance.uniform(90, n - 90), chance.uniform(90, n - 90)
        turn = chance.uniform(0, 6.28)
        bend = chance.uniform(-0.05, 0.05)
        tone = chance.choice(greens)
        for k in range(11):
            x, y, turn = x + 11 * math.cos(turn), y + 11 * math.sin(turn), turn + bend
            if not (70 < x < n - 70 and 70 < y < n - 70):
                break
            for d in range(11):
                s.dot(x - d * math.cos(turn), y - d * math.sin(turn), (0.09, 0.12, 0.06), 0.8)
            for side in (1, -1):
                leaf(x, y, turn + side * chance.uniform(0.7, 1.0), 26 - k * 1.2, 6.5 - k * 0.3, tone if chance.random() < 0.75 else chance.choice(greens))
        leaf(x, y, turn, 22, 5, tone)
    return s.image("sprigs")


def scarf(facts, stage, view):
    image = sprigs(stage.rng(facts, "print"))
    mat = silk("twill", "#e6dcc4", rough=0.36, paint=printed(image, 9.0, 9.0, at=(0.5, 0.5), repeat=False))
    cols = 84
    flat, start, rest, faces = [], [], [], []
    for j in range(cols + 1):
        for i in range(cols + 1):
            x, y = (i / cols - 0.5) * 9, (j / cols - 0.5) * 9
            flat.append((x, y))
            rest.append((x, y, 0))
            w = noise.noise(Vector((x * 0.45, y * 0.3, 2.7)))
            v = noise.noise(Vector((x * 0.3, y * 0.5, 8.1)))
            start.append((x * 0.66 + 0.5 * v, y * 0.8 + 0.4 * w, 1.3 + 0.9 * math.sin(x * 1.7 + 0.8 * w + y * 0.25) + 0.3 * v))
    for j in range(cols):
        for i in range(cols):
            a = j * (cols + 1) + i
            faces.append((a, a + 1, a + cols + 2, a + cols + 1))
    cloth = {"frames": 42, "bend": 0.06, "stiff": 12, "mass": 0.12, "thick": 0.035, "air": 2.5, "friction": 30}
    lying = kept(["scarf", start[:50], cloth], lambda: simulate(start, rest, faces, {}, [floor()], cloth))
    thing_of("scarf", lying, faces, flat, mat, 0.012, 1)
    triangles = [t for a, b, c, d in faces for t in ((a, b, c), (a, c, d))]
    surface = Surface(flat, triangles, lying)
    hem = silk("hem", "#3a4f39", rough=0.45)
    edge = [(-4.5 + 9 * k / 200, -4.5) for k in range(200)] + [(4.5, -4.5 + 9 * k / 200) for k in range(200)] + [(4.5 - 9 * k / 200, 4.5) for k in range(200)] + [(-4.5, 4.5 - 9 * k / 200) for k in range(201)]
    thread([surface.at(x, y)[0] for x, y in edge], 0.035, hem)
    stage.flat(stage.plaster(relief=0.5), size=30)
    stage.window(scale=3.0, at=(0, 0, 0), power=1.4, soft=0.7, height=0.85)
    return {
        "whole": frame((0, 0, 0.2), 7.8, up=66, fstop=11),
        "detail": frame(surface.at(-1.2, -0.6)[0], 3.0, up=46, turn=-12, focal=100, fstop=9),
        "flaw": frame(surface.at(1.5, -4.3)[0], 1.9, up=42, turn=10, focal=100, fstop=9),
        "label": frame(surface.at(3.9, 3.9)[0], 2.6, up=54, turn=6, focal=100, fstop=9),
    }
