"""Where the camera stands: by what it looks at and how much of it is seen."""
import math


def frame(at, width, up=10, turn=0, focal=85, fstop=8, focus=None, roll=0):
    """A view of `width` decimetres across at the point `at`, from `up` degrees above and `turn` to the right."""
    return {"at": tuple(at), "width": width, "up": up, "turn": turn, "focal": focal, "fstop": fstop,
            "focus": tuple(focus) if focus else None, "roll": roll}


def shoot(stage, f):
    distance = f["width"] * f["focal"] / 24
    up, turn = math.radians(f["up"]), math.radians(f["turn"])
    x, y, z = f["at"]
    eye = (x + distance * math.cos(up) * math.sin(turn), y - distance * math.cos(up) * math.cos(turn), z + distance * math.sin(up))
    thing = stage.camera(eye, f["at"], focal=f["focal"], fstop=f["fstop"], focus=f["focus"])
    if f["roll"]:
        thing.rotation_euler.rotate_axis("Z", math.radians(f["roll"]))
