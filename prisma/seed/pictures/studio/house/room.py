"""Single pieces as they might stand in a hall: a chair, what lies on it, what stands beside it."""
import math

from .gather import piece


def build(facts, view, stage):
    its = facts["pieces"]
    stage.cove(stage.plaster(facts["wall"]), width=60, depth=5.2, height=30, radius=1.2, front=30)
    piece(stage, its["chair"], at=(-2.9, 0.6, 0), turn=math.radians(-28))
    piece(stage, its["bag"], at=(-2.85, -0.1, 4.72), turn=math.radians(-18))
    piece(stage, its["basket"], at=(1.6, 0.4, 0), turn=math.radians(14))
    piece(stage, its["shoes"], at=(4.7, -0.6, 0), turn=math.radians(-22))
    # It leans in its own picture; here it hangs.
    piece(stage, its["frame"], at=(4.4, 4.0, 5.3), tilt=math.radians(9))
    middle = 4.4
    focal = 80
    far = 16.5 * focal / 24
    rise = math.radians(7)
    stage.camera(eye=(0.3, -far * math.cos(rise), middle + far * math.sin(rise)), at=(0.3, 0, middle), focal=focal, fstop=9, focus=(0, 0, middle))
    stage.window(scale=4.4, soft=0.6, at=(0.3, 0, middle), power=1.45)
    luck = stage.rng(facts, "room")
    stage.twig_shadow(luck, 9.5, middle)
