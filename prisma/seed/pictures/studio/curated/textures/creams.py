"""Creams, gels, balms: swirl, smear, ribbon, balm."""
import math

from materials import glass, material
from shapes import lathe, mesh, pipe

from ..stuffs import stuff
from ..noise import smooth, step


def cream(color, rough=0.3):
    return material("cream", color, rough=rough, specular=0.45, coat=0.2)


def grid(name, nx, ny, spot, mat):
    verts = [spot(i / nx, j / ny) for j in range(ny + 1) for i in range(nx + 1)]
    k = nx + 1
    return mesh(name, verts, [(j * k + i, j * k + i + 1, (j + 1) * k + i + 1, (j + 1) * k + i) for j in range(ny) for i in range(nx)], mat, angle=80)


def swirl(close, luck, facts):
    """A dollop turned with the tip of a spatula: a spiral ridge that rises to a bent peak."""
    turns, arms, seg, rings = luck.uniform(1.5, 2.1), luck.choice((1, 2)), 260, 130
    wobble, lean = smooth(luck, 5, 1, 3), luck.uniform(0, 6.3)
    r, h = 0.44, 0.2
    verts = [(0.05 * math.cos(lean), 0.05 * math.sin(lean), h * 1.5)]
    for k in range(1, rings + 1):
        q = k / rings
        for j in range(seg):
            a = 2 * math.pi * j / seg
            edge = r * (1 + 0.06 * math.sin(2 * a + lean) + 0.03 * math.sin(5 * a))
            turn = arms * a + 2 * math.pi * turns * arms * q**0.8
            ridge = (0.5 + 0.5 * math.cos(turn)) ** 1.6
            fine = 0.006 * math.sin(turn * 9 + 4 * wobble(3 * q, a)) * (1 - q)
            z = h * (1 - q**2.6) ** 0.75 * (0.55 + 0.3 * (1 - q)) + 0.085 * ridge * (1 - q) ** 0.45 * min(1, q * 5) + fine
            z += h * 0.85 * math.exp(-((q / 0.13) ** 1.5)) + 0.012 * wobble(4 * q * math.cos(a), 4 * q * math.sin(a)) * (1 - q)
            pull = 0.05 * math.exp(-q / 0.12)
            verts.append((edge * q * math.cos(a) + pull * math.cos(lean), edge * q * math.sin(a) + pull * math.sin(lean), z - (0.006 if q > 0.995 else 0)))
    faces = [(0, 1 + j, 1 + (j + 1) % seg) for j in range(seg)]
    faces += [(1 + k * seg + j, 1 + (k + 1) * seg + j, 1 + (k + 1) * seg + (j + 1) % seg, 1 + k * seg + (j + 1) % seg) for k in range(rings - 1) for j in range(seg)]
    mesh("swirl", verts, faces, cream(close["color"]), angle=80)
    return 0.12


def smear(close, luck, facts):
    """Drawn out by one stroke: thick where it starts, thin and streaked where it ends."""
    rough = smooth(luck, 9, 2, 6)
    coarse, fine = smooth(luck, 9, 7, 22), smooth(luck, 12, 30, 80)
    sway = luck.uniform(-0.3, 0.3)
    long, wide = 0.98, 0.4

    def spot(u, v):
        s = (v - 0.5) * 2
        lines = 0.7 * coarse(s, 0.12 * u) + 0.3 * fine(s, 0.1 * u)
        reach = 1 - 0.2 * abs(s) ** 1.5 + 0.05 * lines + 0.05 * rough(4 * s, 1)
        x = -long / 2 + u * long * reach
        half = wide / 2 * (1 + 0.1 * math.sin(3 * u + sway * 9)) * math.sqrt(1 - (1 - min(1.0, u / 0.3)) ** 2) * (1 - 0.25 * u)
        y = s * half + sway * (u - 0.5) ** 2 * 1.6
        body = 0.15 * math.exp(-(((u - 0.12) / 0.17) ** 2)) + 0.045 * (1 - u) ** 0.8
        rim = 0.04 * math.exp(-(((abs(s) - 0.8) / 0.15) ** 2)) * (1 - u) ** 0.5
        edge = max(0.0, 1 - abs(s) ** 6) ** 0.5 * step(-0.01, 0.24, u) * step(0, 0.06, 1 - u)
        relief = 0.007 * lines * (0.25 + 0.75 * u) + 0.016 * rough(5 * u, 3 * s) * (1 - u)
        return (x, y, edge * (body * (1 - 0.35 * s * s) + rim + relief + 0.006) - 0.002)

    stroke = grid("smear", 260, 200, spot, cream(close["color"]))
    stroke.rotation_euler[2] = luck.uniform(-0.5, 0.5) + luck.choice((0, math.pi))
    return 0.04


def ribbon(close, luck, facts):
    """Pressed from the tube to and fro, bend against bend, its end drawn to a tip."""
    turn, points, bends, n = luck.uniform(-0.25, 0.25), [], luck.choice((5.0, 5.5, 6.0)), 150
    drift = smooth(luck, 5, 2, 5)
    for i in range(n + 1):
        t = i / n
        a = 2 * math.pi * bends * t
        wide = 0.2 * (0.72 + 0.28 * math.sin(math.pi * min(1, t * 1.15 + 0.06)))
        x = -0.34 + 0.68 * t - 0.016 * math.sin(2 * a) + 0.01 * drift(6 * t, 0)
        y = wide * math.sin(a) * (1 - 0.1 * math.sin(a) ** 2) + 0.012 * drift(3 * t, 2)
        left = n - i
        lift = 0.0 if left > 9 else 0.011 * (9 - left)
        thick = 1.0 + 0.05 * math.sin(31 * t) if left > 9 else max(0.03, (left / 9) ** 0.8)
        points.append((x, y, 0.05 + 0.004 * math.sin(a + 1) + lift, thick if i > 2 else 0.6 + 0.13 * i))
    line = pipe("ribbon", points, 0.056, cream(close["color"], 0.24))
    line.rotation_euler[2] = turn
    return 0.06


def balm(close, luck, facts):
    """In its tin (or stick): a smooth face with one finger's stroke."""
    r, deep = 0.5, 0.16
    lip = [(0, 0), (r * 1.04, 0), (r * 1.06, 0, 0.03), (r * 1.06, deep, 0.01), (r * 1.045, deep + 0.008), (r * 1.01, deep, 0.006), (r * 1.0, deep * 0.3), (0, deep * 0.3)]
    lathe("tin", lip, stuff("brass" if facts["sku"] == "LA-114" else "kraft" if facts["sku"] == "O-133" else "aluminium"))
    along, offset = luck.uniform(-0.5, 0.7), luck.uniform(-0.12, 0.1)
    c, s = math.cos(along), math.sin(along)
    wave = smooth(luck, 6, 2, 7)

    def spot(u, v):
        q, a = u, 2 * math.pi * v
        x, y = r * q * math.cos(a), r * q * math.sin(a)
        p, w = x * c + y * s, -x * s + y * c - offset - 0.16 * (x * c + y * s) ** 2
        stroke = step(-0.36, -0.08, p) * step(-0.02, 0.1, 0.3 - p)
        groove = -0.04 * math.exp(-((w / 0.1) ** 2)) * stroke
        rim = 0.012 * math.exp(-(((abs(w) - 0.145) / 0.04) ** 2)) * stroke * (1 + 0.6 * wave(4 * p, 2))
        heap = 0.045 * math.exp(-(((p - 0.32 + w * w * 2) / 0.06) ** 2 + (w / 0.11) ** 2)) * (1 + 0.3 * wave(9 * w, 1))
        lines = 0.0012 * wave(90 * w, 0.8 * p) * stroke * math.exp(-((w / 0.12) ** 4))
        fill = deep - 0.045 + 0.008 * step(0.9, 1.0, q) + 0.002 * wave(3 * x, 3 * y)
        return (x, y, fill + groove + rim + heap + lines)

    grid("balm", 120, 300, spot, cream(close["color"], 0.34))
    return deep


KINDS = {"swirl": swirl, "smear": smear, "ribbon": ribbon, "balm": balm}
