"""Where things are used: linen, oak, travertine, a tiled shelf, plaster. Each returns the height things stand on."""
import math

from materials import Nodes, linear, material
from shapes import copies, mesh, slab

from .noise import smooth


def _wall(stage, facts, size, back=1.1):
    stage.wall(stage.plaster(facts["wall"]), y=back * size)


def linen(stage, facts, luck, size):
    """A cloth laid over the table: folds run out from where it was pulled, behind and beside what stands on it."""
    _wall(stage, facts, size)
    cloth = stage.linen(luck.choice(("#d8ccb8", "#cfc4b2", "#d9d2c4")), pitch=34, relief=0.8)
    n, wide, deep = 300, 4.2 * size, 3.0 * size
    side = luck.choice((-1, 1))
    at = (side * luck.uniform(0.75, 1.0), luck.uniform(0.6, 0.8))
    folds = []
    for k in range(9):
        turn = math.pi * 1.5 - side * (0.95 - 0.27 * k + luck.uniform(-0.08, 0.08))
        folds.append((turn, luck.uniform(0.03, 0.06), luck.uniform(0.04, 0.085), luck.uniform(-0.25, 0.25), luck.uniform(0.7, 1.5), luck.choice((0.55, 1.8))))
    crumple = smooth(luck, 14, 5, 16)

    def height(x, y):
        dx, dy = x - at[0], y - at[1]
        far, total = math.hypot(dx, dy), 0.0
        for turn, width, high, bend, long, skew in folds:
            c, s = math.cos(turn + bend * far), math.sin(turn + bend * far)
            along, across = dx * c + dy * s, -dx * s + dy * c
            if along <= 0:
                continue
            spread = width * (0.5 + 0.55 * along)
            q = across / spread * (skew if across > 0 else 1 / skew)
            total += high * min(1.0, along / 0.3) * math.exp(-((along / long) ** 3)) / (1 + q * q) ** 1.5
        return total + 0.005 * crumple(x, y)

    verts = []
    for j in range(n + 1):
        for i in range(n + 1):
            x, y = (i / n - 0.5) * wide, -1.9 * size + deep * j / n
            q = math.hypot(x / size * 1.5, (y / size + 0.06) * 2.1)
            calm = 1 / (1 + math.exp(-(q - 0.66) * 11))
            verts.append((x, y, size * calm * height(x / size, y / size) - 0.006 * size * calm))
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
    slab("step", (1.5 * size, 0.7 * size, 0.2 * size), mat, at=(side * 0.7 * size, 0.7 * size, 0), edge=0.009 * size)
    return 0.0


ROOMS = {"linen": linen, "oak": oak, "travertine": travertine, "tiles": tiles, "plaster": plaster}
