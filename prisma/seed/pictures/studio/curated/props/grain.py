"""Small bodies and how they lie: scattered, or in a heap with a few strays."""
import math

from materials import material
from shapes import copies, mesh


def body(name, mat, length, width, thick, point=1.0, groove=0.0, ridges=0, bend=0.0, rings=14, seg=18):
    """A seed along x: an ellipsoid, more or less pointed, with a groove or ridges along it."""
    verts, faces = [(-length / 2, 0, 0)], []
    for i in range(1, rings):
        t = -1 + 2 * i / rings
        size = max(0.0, 1 - abs(t) ** 2) ** (0.5 * point)
        for k in range(seg):
            a = 2 * math.pi * k / seg
            r = size * (1 + ridges * 0.08 * math.cos(3 * a))
            dip = 1 - groove * math.exp(-((a - math.pi / 2) / 0.35) ** 2)
            verts.append((t * length / 2, r * width / 2 * math.cos(a), r * thick / 2 * math.sin(a) * dip + bend * length * (t * t - 0.4)))
    verts.append((length / 2, 0, 0))
    for k in range(seg):
        j = (k + 1) % seg
        faces.append((0, 1 + j, 1 + k))
        for i in range(rings - 2):
            a, b = 1 + i * seg, 1 + (i + 1) * seg
            faces.append((a + k, a + j, b + j, b + k))
        last = 1 + (rings - 2) * seg
        faces.append((last + k, last + j, len(verts) - 1))
    return mesh(name, verts, faces, mat, angle=80)


def lie(thing, at, luck, count, spread, thick, heap=0.0, lean=0.25, strays=0.25, apart=0.0, taken=None):
    """Copies round a point: a low heap whose outer ones lie single. Large bodies keep `apart` from all in `taken`."""
    spots, taken = [], [] if taken is None else taken
    for i in range(count):
        for _ in range(200):
            stray = luck.random() < strays
            far = spread * (math.sqrt(luck.random()) if not stray else luck.uniform(0.9, 1.7))
            turn = luck.uniform(0, 2 * math.pi)
            middle = (far * math.cos(turn), far * math.sin(turn) * 0.8)
            if all(math.dist(middle, other) > apart for other in taken):
                break
        else:
            break
        if apart:
            taken.append(middle)
        rise = max(0.0, heap * (1 - (far / spread) ** 1.4)) * luck.uniform(0.35, 1.0) if heap else 0.0
        tilt = lean * (1 if rise > thick else 0.2)
        spots.append(((at[0] + far * math.cos(turn), at[1] + far * math.sin(turn) * 0.8, at[2] + thick * 0.48 + rise),
                      (luck.uniform(-tilt, tilt) * 2, luck.uniform(-tilt, tilt), luck.uniform(0, 6.3)), luck.uniform(0.85, 1.12)))
    copies(thing, spots)


def mixed(at, luck, colors, count, make, **how):
    """The same seed in a few tones."""
    taken = []
    for color in colors:
        lie(make(color), at, luck, count // len(colors), taken=taken, **how)


def matte(color, rough=0.6, **more):
    return material("seed", color, rough=rough, specular=0.3, **more)
