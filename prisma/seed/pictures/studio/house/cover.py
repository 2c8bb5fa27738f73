"""The front page: goods of both worlds on one table, in the morning."""
import math

from curated import props
from curated.vessel import build as vessel

from resale.pieces.ceramics import cup, tenmoku

from .gather import piece


def build(facts, view, stage):
    luck = stage.rng(facts, "cover")
    stage.cove(stage.plaster(facts["wall"]), depth=4.6, radius=1.6, width=40, height=20, front=20)
    thick = 0.16
    stage.slab("slab", (4.4, 2.2, thick), stage.travertine(), at=(0.1, 0.1, 0), edge=0.025, turn=0.03)
    spots = {"oil": (-0.28, -0.42, thick), "cream": (0.2, 0.06, thick), "salve": (1.02, -0.1, thick), "serum": (-0.74, 0.1, thick)}
    for good in facts["goods"]:
        where = spots[good["spot"]]
        vessel({"pack": good["pack"], "labels": [facts["labels"][good["label"]]]}, at=where, turn=luck.uniform(-0.05, 0.05) - 0.1 * where[0])
    piece(stage, facts["pieces"]["bowl"], at=(2.5, 2.2, 0), turn=0.4)
    glaze, clay = tenmoku(), stage.material("bare clay", "#8a5a3c", rough=0.9)
    cup(stage, (-1.4, 0.42, thick), glaze, clay, turn=0.4)
    cup(stage, (-2.35, 1.0, 0), glaze, clay, turn=2.2)
    props.add("rosehips", (-0.86, -0.66, thick), luck)
    middle = 0.78
    focal = 90
    far = 3.5 * focal / 24
    rise = math.radians(9)
    stage.camera(eye=(0, -far * math.cos(rise), middle + far * math.sin(rise)), at=(0, 0, middle), focal=focal, fstop=9, focus=(0, -0.35, middle))
    stage.window(scale=1.15, soft=0.6, height=1.0, at=(0, 0, middle), power=1.15)
    stage.twig_shadow(luck, 2.3, middle)
