"""A product alone before a plaster wall, three-quarter, its label readable."""
import math

from .vessel import build as vessel


def build(facts, view, stage):
    luck = stage.rng(facts, "front")
    form = facts["pack"]["form"]
    left = {"bar": -0.55, "tin": -0.3}.get(form, 0) * facts["pack"]["r"]
    height, half = vessel(facts, at=(left, 0, 0), turn=luck.uniform(-0.05, 0.05))
    size = max(height / 0.69, half * 2 / 0.62 * 1.25)
    stage.cove(stage.plaster(facts["wall"]), depth=1.5 * size, radius=0.7 * size, width=12 * size, height=8 * size, front=8 * size)
    focal = 85
    far = size * focal / 30
    rise = math.radians(luck.uniform(5, 9))
    middle = height * 0.5 + size * 0.025
    if form in ("tin", "bar"):
        rise, middle = math.radians(14), height * 0.38
    stage.camera(eye=(0, -far * math.cos(rise), middle + far * math.sin(rise)), at=(0, 0, middle), focal=focal, fstop=22,
                 focus=(0, -half, middle))
    stage.window(scale=size / 2, soft=luck.uniform(0.65, 0.85), height=luck.uniform(0.9, 1.15), at=(0, 0, middle))
    if facts.get("branch"):
        stage.twig_shadow(luck, size, middle)
