"""Where things are used: linen, oak, travertine, a tiled shelf, plaster. Each returns the height things stand on."""
import math

from materials import Nodes, linear, material
from shapes import copies, mesh, slab


def _wall(stage, facts, size, back=1.1):
    stage.wall(stage.plaster(facts["wall"]), y=back * size)


def linen(stage, facts, luck, size):
    """A cloth laid over the table, with soft folds that run away from where things stand."""
    _wall(stage, facts, size)
    cloth = stage.linen(luck.choice(("#d8ccb8", "#cfc4b2", "#d9d2c4")), pitch=34, relief=0.8)
    phase, n, wide, deep = luck.uniform(0, 6), 150, 4.2 * size, 3.0 * size
    verts = []
    for j in range(n + 1):
        for i in range(n + 1):
            x, y = (i / n - 0.5) * wide, -1.9 * size + deep * j / n
            q = math.hypot(x / size * 1.4, (y / size + 0.08) * 1.6)
            calm = 1 / (1 + math.exp(-(q - 0.75) * 6))
            fold = math.exp(-((math.sin(1.7 * x / size + 0.9 * y / size + phase) / 0.16) ** 2)) * 0.05
            drift = 0.03 * math.sin(2.1 * x / size + phase) * math.sin(1.4 * y / size - phase)
            verts.append((x, y, size * calm * (fold + drift) - 0.004 * size * calm))
    faces = [(j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i) for j in range(n) for i in range(n)]
    mesh("cloth", verts, faces, cloth, angle=80)
    return 0.0


def oak(stage, facts, luck, size):
    top = stage.table(stage.oak(), stage.plaster(facts["wall"]), thick=0.2 * size, edge_y=-1.9 * size, back=1.2 * size, width=9 * size)
    top.rotation_euler[2] = luck.uniform(-0.06, 0.06)
    return 0.0


def travertine(stage, facts, luck, size):
    """A thick honed slab on a plaster floor; its front edge is seen."""
    stage.cove(stage.plaster(facts["wall"]), depth=1.4 * size, radius=0.6 * size, width=12 * size, height=8 * size, front=8 * size)
    thick = 0.13 * size
    slab("slab", (1.6 * size, 0.95 * size, thick), stage.travertine(), at=(luck.uniform(-0.15, 0.15) * size, -0.02 * size, 0), edge=0.012 * size, turn=luck.uniform(-0.12, 0.12))
    return thick


def _glaze(tone):
    m = material("glaze", tone, rough=0.12, specular=0.55, bump=0.25, scale=2.2, detail=1, mottle=0.07, mottle_scale=4)
    return m


def tiles(stage, facts, luck, size):
    """Hand-made tiles behind and on the shelf: each has its own tone and tilt, mortar between."""
    pitch, gap = 0.3 * max(1.0, size / 2.4), 0.012 * max(1.0, size / 2.4)
    back, mortar = 0.62 * size, material("mortar", "#cfc6b8", rough=0.95)
    slab("bed", (12 * size, 3 * size, 0.3), mortar, at=(0, back - 1.5 * size, -0.3 - gap), edge=0.01)
    stage.wall(mortar, y=back + gap)
    tones = [_glaze(c) for c in luck.choice((("#e9e4d8", "#e3dccd", "#eeeae0", "#dfd9cb"), ("#c3c4b4", "#b8baa9", "#cccdbf", "#bebfaf"), ("#d9cfc0", "#cfc4b3", "#dfd6c8", "#d5cabb")))]
    base = [slab("tile", (pitch - gap, pitch - gap, 0.08), tone, edge=0.012) for tone in tones]
    spots = [[] for _ in tones]
    reach = int(1.1 * size / pitch) + 1
    for i in range(-reach, reach + 1):
        for j in range(int(1.6 * size / pitch) + 1):
            small = lambda: luck.uniform(-0.012, 0.012)
            where = (i * pitch, back - pitch / 2 - j * pitch, -0.08 + small() * 0.12)
            spots[luck.randrange(len(tones))].append((where, (small() * 0.4, small() * 0.4, 0), 1))
        for j in range(int(2.2 * size / pitch) + 1):
            where = (i * pitch + small() * 0.2, back + 0.07 + small() * 0.3, (j + 0.5) * pitch)
            spots[luck.randrange(len(tones))].append((where, (math.pi / 2 + small() * 1.6, 0, small() * 1.6), 1))
    for tile, where in zip(base, spots):
        copies(tile, where)
    return 0.003


def plaster(stage, facts, luck, size):
    """A plaster ledge, one step of a niche behind."""
    mat = stage.plaster(facts["wall"])
    stage.cove(mat, depth=1.5 * size, radius=0.5 * size, width=12 * size, height=8 * size, front=8 * size)
    side = luck.choice((-1, 1))
    slab("step", (1.1 * size, 0.6 * size, 0.26 * size), mat, at=(side * 0.62 * size, 0.62 * size, 0), edge=0.03 * size)
    return 0.0


ROOMS = {"linen": linen, "oak": oak, "travertine": travertine, "tiles": tiles, "plaster": plaster}
