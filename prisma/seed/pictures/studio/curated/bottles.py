"""Bottles and their closures. Everything is built round the origin and stands on z = 0."""
import math

from shapes import lathe, pipe, place, prism, rounded, wrap
from materials import glass, material, picture

from .stuffs import GLASS, stuff


def outline(p):
    """The outer wall of a bottle from its foot's edge to the top of its neck."""
    r, h, neck = p["r"], p["h"], p["r"] * p.get("neck", 0.46)
    foot = [(r * 0.9, 0), (r, 0, 0.06 * r + 0.012)]
    shape = p.get("shoulder", "round")
    if shape == "square":
        body = [(r, h, 0.16 * r), (neck, h + 0.03, 0.04)]
    elif shape == "sloped":
        body = [(r * 0.97, h * 0.62, 0.5 * r), (neck, h + 0.2 * r, 0.25 * r)]
    else:
        body = [(r, h, 0.62 * r), (neck, h + 0.08 * r, 0.1 * r)]
    top = body[-1][1] + 0.34 * r * p.get("neck", 0.46) + 0.05
    return foot + body + [(neck, top)], top


def shell(p):
    """Glass with real walls and, if there is something in it, its liquid with a meniscus."""
    name, (line, top) = p["glass"], outline(p)
    things = []
    if name not in GLASS:
        things.append(lathe("body", [(0, 0.0), *line, (0, top)], stuff(name)))
        return things, top
    wall = max(0.025, p["r"] * 0.085)
    inner = [(max(0.02, x - wall), max(z, wall * 1.5) if i < 2 else z - wall * 0.5, *b)
             for i, (x, z, *b) in enumerate(line)]
    inner[0] = (0, wall * 1.9)
    closed = [(0, 0.03), (line[0][0] * 0.85, 0.02), *line, (line[-1][0] - wall * 0.4, top + 0.005), *reversed(inner)]
    things.append(lathe("glass", closed, stuff(name), steps=8))
    fill = p.get("fill", 0.8) * p["h"]
    if fill > 0 and p.get("liquid"):
        level = below(rounded(inner, 8), fill)
        reach = level[-1][0]
        level += [(reach * 0.94, fill - 0.018), (reach * 0.85, fill - 0.024), (0, fill - 0.026)]
        if p.get("milky"):
            mat = material("milk", p["liquid"], rough=0.25)
        else:
            mat = glass("liquid", p["liquid"], ior=1.36)
        things.append(lathe("liquid", level, mat))
    return things, top


def below(wall, fill):
    """The part of an inner wall below a level, pushed a hair into the glass, so that no air lies between."""
    line = [wall[0]]
    for (r, z), (r2, z2) in zip(wall, wall[1:]):
        if z2 >= fill:
            share = (fill - z) / max(1e-6, z2 - z)
            line.append((r + (r2 - r) * share, fill))
            break
        line.append((r2, z2))
    return [line[0], *[(r + 0.002, z - 0.0005) for r, z in line[1:]]]


def ribs(r, low, high, mat, count=48, depth=0.02):
    """A cap with fine upright ribs."""
    things = [lathe("cap", [(r * 0.9, low), (r, low, 0.012), (r, high, 0.03), (r * 0.8, high), (0, high)], mat, seg=192)]
    cap = things[0].data
    for v in cap.vertices:
        x, y, _ = v.co
        size = math.hypot(x, y)
        if size > r * 0.97:
            k = 1 + depth * (0.5 + 0.5 * math.cos(count * math.atan2(y, x)))
            v.co.x, v.co.y = x * k, y * k
    return things


def dropper(p, top):
    n = p["r"] * p.get("neck", 0.46) * 1.16
    tall = n * 1.25
    low = top - n * 0.95
    things = ribs(n, low, low + tall, stuff(p["cap"]), 60, 0.012)
    b, z = n * 0.66, low + tall
    bulb = [(b * 1.1, z - 0.01), (b * 1.1, z + n * 0.14, n * 0.06), (b * 0.95, z + n * 0.24, n * 0.1), (b, z + n * 1.0, 0.3),
            (b * 0.93, z + n * 1.9, 0.6), (b * 0.6, z + n * 2.3, 0.25), (0, z + n * 2.33)]
    things.append(lathe("bulb", bulb, stuff(p.get("bulb", "rubber")), steps=16))
    if p["glass"] in ("clear", "violet", "amber", "fern"):
        t = n * 0.26
        pipette = [(t * 0.4, p["h"] * 0.16), (t, p["h"] * 0.26, 0.05), (t, low), (t * 0.72, low), (t * 0.72, p["h"] * 0.27, 0.05), (t * 0.22, p["h"] * 0.16)]
        things.append(lathe("pipette", pipette, glass("pipette", "#fbfcfb"), seg=48))
    return things, z + n * 2.33


def pump(p, top):
    r = p["r"] * p.get("neck", 0.46) * 1.18
    mat = stuff(p["cap"])
    low = top - r * 0.7
    things = ribs(r, low, low + r * 0.85, mat, 56, 0.014)
    z = low + r * 0.85
    things.append(lathe("step", [(r * 0.72, z), (r * 0.72, z + 0.1 * r, 0.02), (r * 0.3, z + 0.16 * r), (0, z + 0.16 * r)], mat))
    things.append(lathe("stem", [(r * 0.24, z), (r * 0.24, z + r * 1.0), (0, z + r * 1.0)], stuff("satin" if p["cap"] != "black" else "black")))
    z += r * 0.85
    head = [(0, z), (r * 0.5, z, 0.03), (r * 0.52, z + r * 0.34, 0.05), (r * 0.38, z + r * 0.52, 0.08), (0, z + r * 0.54)]
    things.append(lathe("head", head, mat, steps=8))
    y = z + r * 0.34
    spout = pipe("spout", [(0, 0, y), (r * 0.6, 0, y + 0.02 * r), (r * 1.35, 0, y + 0.02 * r, 0.9), (r * 1.75, 0, y - 0.04 * r, 0.8), (r * 1.82, 0, y - 0.24 * r, 0.72)], r * 0.17, mat)
    spout.rotation_euler[2] = math.radians(p.get("spout", -28))
    things.append(spout)
    return things, z + r * 0.54


def cap(p, top, tall=1.15):
    r = p["r"] * p.get("neck", 0.46) * 1.2
    low = top - r * 0.8
    return ribs(r, low, low + r * tall, stuff(p["cap"]), 64, 0.012 if p["cap"] != "brass" else 0.004), low + r * tall


def mist(p, top):
    """A fine-mist head under a clear overcap."""
    r = p["r"] * p.get("neck", 0.46) * 1.15
    low = top - r * 0.75
    mat = stuff(p["cap"])
    things = ribs(r, low, low + r * 0.75, mat, 60, 0.012)
    z = low + r * 0.75
    things.append(lathe("actuator", [(0, z), (r * 0.62, z), (r * 0.62, z + r * 0.9, 0.06), (r * 0.5, z + r, 0.05), (0, z + r * 0.97)], mat))
    hole = lathe("hole", [(0, 0), (r * 0.13, 0), (r * 0.13, 0.02), (0, 0.02)], stuff("satin"), at=(r * 0.3, -r * 0.54, z + r * 0.62), seg=32)
    hole.rotation_euler = (math.radians(90), 0, math.radians(29))
    things.append(hole)
    return things, z + r


def trigger(p, top):
    r = p["r"] * p.get("neck", 0.46) * 1.15
    low = top - r * 0.75
    mat = stuff(p["cap"])
    things = ribs(r, low, low + r, mat, 48, 0.016)
    z, s = low + r, r * 1.25
    body = [(-0.42, -0.05), (0.4, -0.05), (0.42, 0.5), (1.5, 0.72), (1.62, 0.78), (1.62, 1.16), (1.4, 1.26), (-0.3, 1.42), (-0.78, 1.3), (-0.95, 0.85), (-0.6, 0.55)]
    head = prism("head", [(x * s, z + y * s) for x, y in body], s * 0.62, mat, s * 0.1)
    lever = pipe("lever", [(0.98 * s, 0, z + 0.62 * s), (1.12 * s, 0, z + 0.2 * s), (1.0 * s, 0, z - 0.3 * s), (1.18 * s, 0, z - 0.75 * s)], s * 0.12, mat)
    nozzle = lathe("nozzle", [(0, 0), (s * 0.26, 0), (s * 0.28, s * 0.22, 0.03), (0, s * 0.22)], stuff("ivory"), seg=48)
    nozzle.location, nozzle.rotation_euler = (1.6 * s, 0, z + 0.97 * s), (0, math.radians(90), 0)
    holder = place([head, lever, nozzle], turn=(0, 0, math.radians(-24)))
    return [*things, holder], z + 1.42 * s


def roller(p, top):
    r = p["r"] * 0.86
    low = top - 0.1
    high = low + p["r"] * 2.2
    return [lathe("cap", [(r * 0.9, low), (r, low, 0.02), (r, high, 0.05), (0, high)], stuff(p["cap"]))], high


def airless(p, top):
    r = p["r"]
    base = p["h"] + 0.02
    things = [lathe("ring", [(0, base), (r * 1.004, base, 0.006), (r * 1.004, base + 0.05, 0.006), (0, base + 0.05)], stuff(p.get("ring", "aluminium")))]
    high = base + 0.05 + r * 1.35
    things.append(lathe("cap", [(0, base + 0.055), (r, base + 0.055, 0.01), (r, high, 0.06), (0, high)], stuff(p["cap"])))
    return things, high


CLOSURES = {"dropper": dropper, "pump": pump, "cap": cap, "mist": mist, "trigger": trigger, "roller": roller, "airless": airless}


def bottle(p, labels):
    if p["closure"] == "airless":
        things, top = [lathe("body", [(0, 0), (p["r"], 0, 0.03), (p["r"], p["h"], 0.012), (0, p["h"])], stuff(p["glass"]))], p["h"]
    else:
        things, top = shell(p)
    more, height = CLOSURES[p["closure"]](p, top)
    lab = p["label"]
    arc = math.degrees(lab["w"] / p["r"])
    paper = picture("label", labels[0], rough=0.62)
    things.append(wrap("label", paper, p["r"], lab["z"], lab["z"] + lab["h"], arc=arc, lift=0.003))
    return things + more, height, p["r"]
