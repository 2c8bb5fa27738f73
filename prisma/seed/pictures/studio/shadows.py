"""Things outside the picture whose shadow falls into it."""
import math

from materials import material
from shapes import mesh


def twig_shadow(luck, size, middle):
    """A twig by the window, left of the picture: its soft shadow lies on the wall."""
    leaf_mat = material("leaf outside", "#50603c", rough=0.7)
    verts, faces = [], []
    for i in range(9):
        t = i / 8
        x, y = (-1.15 + 0.16 * t) * size, (-0.25 + 0.05 * math.sin(5 * t)) * size
        z = middle + (1.25 - 0.95 * t) * size
        long, lean = size * luck.uniform(0.16, 0.24), (0.9 if i % 2 else -0.9) + luck.uniform(-0.3, 0.3)
        for side in (0,):
            k = len(verts)
            for a in range(13):
                u = a / 12
                w = math.sin(math.pi * u) ** 0.8 * long * 0.17
                for s in (-1, 1):
                    dy, dz = math.sin(lean) * long * u, -math.cos(lean) * long * u
                    verts.append((x + s * w * 0.2, y + dy + s * w * math.cos(lean), z + dz + s * w * math.sin(lean)))
            faces += [(k + 2 * a, k + 2 * a + 1, k + 2 * a + 3, k + 2 * a + 2) for a in range(12)]
    mesh("twig", verts, faces, leaf_mat)
