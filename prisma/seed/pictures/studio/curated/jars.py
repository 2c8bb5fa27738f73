"""Jars, tins, canisters and sticks."""
import math

from shapes import bevel, lathe, mesh, place, slab, wrap
from materials import material, picture

from .bottles import ribs
from .fillings import fill
from .stuffs import GLASS, stuff


def jar(p, labels):
    r, h = p["r"], p["h"]
    things = []
    if p["glass"] in GLASS:
        w = r * 0.11
        line = [(0, 0.05), (r * 0.82, 0.02), (r * 0.88, 0), (r, 0.0, 0.1 * r), (r, h * 0.92, 0.1 * r), (r * 0.86, h), (r * 0.86, h + 0.06),
                (r * 0.8, h + 0.06), (r - w, h * 0.9, 0.1 * r), (r - w, w * 1.6, 0.1 * r), (0, w * 1.5)]
        things.append(lathe("glass", line, stuff(p["glass"]), steps=8))
        if p.get("liquid"):
            level = h * p.get("fill", 0.86)
            mat = material("filling", p["liquid"], rough=0.35, bump=0.1, scale=12, detail=2)
            inner = r - w * 0.97
            things.append(lathe("filling", [(0, w * 1.52), (inner * 0.95, w * 1.55), (inner, w * 2.2), (inner, level), (inner * 0.9, level - 0.015), (0, level - 0.02)], mat))
        things += fill(p, r - w, w * 1.5)
    else:
        things.append(lathe("body", [(0, 0), (r * 0.9, 0), (r, 0, 0.14 * r), (r * p.get("taper", 1), h, 0.05 * r), (0, h)], stuff(p["glass"]), steps=8))
    lid, low, high = p["cap"], h + 0.015, h + p.get("lid", 0.26) * r + 0.06
    wide = r * (1.0 if p["glass"] in GLASS else 1.02 * p.get("taper", 1))
    if lid in ("aluminium", "brass", "black"):
        things += ribs(wide, low, high, stuff(lid), 90, 0.006)
    else:
        things.append(lathe("lid", [(0, low), (wide, low, 0.015), (wide, high, 0.06), (0, high)], stuff(lid)))
    lab = p["label"]
    things.append(wrap("label", picture("label", labels[0], rough=0.62), r, lab["z"], lab["z"] + lab["h"], arc=math.degrees(lab["w"] / r), lift=0.004))
    return things, high, r


def canister(p, labels):
    r, h = p["r"], p["h"]
    things = [lathe("body", [(0, 0), (r, 0, 0.012), (r, h, 0.01), (0, h)], stuff(p["glass"]))]
    things.append(lathe("foot", [(0, 0), (r * 1.012, 0, 0.01), (r * 1.012, 0.06, 0.01), (0, 0.06)], stuff("aluminium")))
    lid = [(0, h - 0.09), (r * 1.016, h - 0.09), (r * 1.016, h + 0.05, 0.03), (r * 0.96, h + 0.05, 0.01), (r * 0.94, h + 0.02), (0, h + 0.02)]
    things.append(lathe("lid", lid, stuff(p["cap"])))
    lab = p["label"]
    things.append(wrap("label", picture("label", labels[0], rough=0.62), r, lab["z"], lab["z"] + lab["h"], arc=math.degrees(lab["w"] / r), lift=0.003))
    return things, h + 0.05, r


def disc(mat, r, z):
    """A round label lying at a height."""
    seg = 96
    verts = [(r * math.cos(2 * math.pi * i / seg), r * math.sin(2 * math.pi * i / seg), z) for i in range(seg)]
    uv = [(0.5 + x / r / 2, 0.5 + y / r / 2) for x, y, _ in verts]
    return mesh("label", verts, [tuple(range(seg))], mat, uv=uv, smooth=False)


def tin_lid(p, labels):
    r, h = p["r"], p["h"]
    body = [(0, 0), (r * 0.97, 0), (r, 0.0, 0.02), (r, h, 0.035), (r * 0.955, h, 0.01), (r * 0.94, h - 0.012, 0.01), (0, h - 0.012)]
    tin = lathe("lid", body, stuff(p["cap"]), steps=8)
    return [tin, disc(picture("label", labels[0], rough=0.6), r * 0.87, h - 0.009)]


def tin(p, labels):
    """The closed tin leans on its block and faces us; an open one with its balm lies in front of it."""
    r, h = p["r"], p["h"]
    lean = math.radians(70)
    things = tin_lid(p, labels) + ribs(r * 0.985, -h * 0.75, 0.0, stuff(p["glass"]), 2, 0)
    standing = place(things, turn=(lean, 0, 0))
    standing.location = (0, 0.02, r * math.sin(lean) + 0.75 * h * math.cos(lean))
    block = slab("block", (r * 1.5, 0.5, r * 1.25), stuff(p.get("block", "oak")), edge=0.02)
    block.location = (r * 0.18, standing.location[1] + 0.25 + h + r * 0.12, 0)
    open_r = r * 0.98
    dish = [(0, 0), (open_r * 0.97, 0), (open_r, 0, 0.02), (open_r, h * 0.7, 0.01), (open_r * 0.965, h * 0.7), (open_r * 0.965, h * 0.5), (0, h * 0.5)]
    low = lathe("open", dish, stuff(p["glass"]))
    balm = lathe("balm", [(open_r * 0.964, h * 0.6), (open_r * 0.9, h * 0.575, 0.03), (open_r * 0.4, h * 0.57), (0, h * 0.565)],
                 material("balm", p["liquid"], rough=0.32, bump=0.2, scale=4, detail=2))
    front = place([low, balm], at=(r * 0.8, -r * 1.3, 0), scale=0.82)
    return [standing, block, front], r * 2, r * 1.25


def stick(p, labels):
    r, h = p["r"], p["h"]
    seam = h * 0.7
    body = stuff(p["glass"])
    things = [lathe("tube", [(0, 0), (r, 0, 0.015), (r, seam - 0.012, 0.008), (r * 0.96, seam - 0.01), (r * 0.96, seam + 0.01)], body),
              lathe("cap", [(r * 0.96, seam), (r, seam, 0.008), (r, h, 0.02), (r * 0.93, h), (r * 0.9, h - 0.01), (0, h - 0.01)], stuff(p["cap"]))]
    lab = p["label"]
    things.append(wrap("label", picture("label", labels[0], rough=0.7), r, lab["z"], lab["z"] + lab["h"], arc=math.degrees(lab["w"] / r), lift=0.002))
    return things, h, r
