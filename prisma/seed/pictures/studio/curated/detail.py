"""What is in the pack, seen near, on stone, plaster or glazed clay."""
import math

from . import textures

GROUNDS = {
    "swirl": ("travertine", "glaze", "plaster"), "smear": ("travertine", "dark", "plaster"), "ribbon": ("dark", "glaze", "travertine"),
    "balm": ("linen", "travertine", "plaster"), "drops": ("travertine",), "pool": ("plaster", "travertine"),
    "foam": ("dark", "travertine", "glaze"), "grain": ("travertine", "dark"), "capsules": ("linen", "travertine"),
    "tablets": ("glaze", "travertine"), "crystals": ("dark", "linen"), "powder": ("linen", "dark", "travertine"),
}


def ground(stage, name, wall):
    if name == "travertine":
        return stage.travertine()
    if name == "linen":
        return stage.linen("#cfc4b1", pitch=34)
    if name == "dark":
        return stage.material("slate", "#8d867b", rough=0.6, bump=0.25, scale=7, detail=5, mottle=0.18, mottle_scale=2.5)
    if name == "glaze":
        return stage.material("glaze", "#cfcabb", rough=0.14, specular=0.5, bump=0.14, scale=2.4, detail=1, mottle=0.1, mottle_scale=3)
    if name == "dark glaze":
        return stage.material("dark glaze", "#454f4b", rough=0.16, specular=0.5, bump=0.1, scale=2.0, detail=1, mottle=0.2, mottle_scale=2.5)
    return stage.plaster(wall, relief=0.7)


def build(facts, view, stage):
    luck = stage.rng(facts, "detail")
    close = facts["close"]
    middle = textures.KINDS[close["kind"]](close, luck, facts)
    stage.flat(ground(stage, close.get("ground") or luck.choice(GROUNDS[close["kind"]]), facts["wall"]), size=16)
    size = {"balm": 1.3, "grain": 1.15, "smear": 1.2, "pool": 1.1, "drops": 1.05}.get(close["kind"], 1.12) * luck.uniform(0.95, 1.06)
    focal, rise = 100, math.radians(luck.uniform(36, 48))
    far = size * focal / 30
    around = luck.uniform(-0.2, 0.2)
    stage.camera(eye=(far * math.cos(rise) * math.sin(around), -far * math.cos(rise) * math.cos(around), middle + far * math.sin(rise)),
                 at=(0, 0, middle * 0.5), focal=focal, fstop=16, focus=(0, -0.08, middle * 0.8))
    stage.window(scale=0.8, soft=luck.uniform(0.4, 0.6), height=luck.uniform(0.55, 0.8), at=(0, 0, 0.1))
