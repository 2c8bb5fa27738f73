"""Pattern pieces of clothes that lie flat, in decimetres from the middle of the back neck; s = 1 is our right."""
import math

from .pattern import smooth


def flip(s, points):
    return [(s * x, y) for x, y in points]


def sleeve(s, tip, cuff, upper, end, bow=0.12, head=0.35):
    """A sleeve from the shoulder's tip to the outer end of its cuff; `upper` and `end` are its widths. Also its lean."""
    dx, dy = cuff[0] - tip[0], cuff[1] - tip[1]
    long = math.hypot(dx, dy)
    ux, uy = dx / long, dy / long
    nx, ny = uy, -ux  # towards the body
    if nx > 0:
        nx, ny = -nx, -ny

    def at(t, across):
        return (tip[0] + dx * t + nx * across, tip[1] + dy * t + ny * across)

    outer = smooth([at(0, 0.12), at(0.07, -0.12), at(0.25, -0.16), at(0.55, -bow), at(1, 0)], 8)
    inner = smooth([at(1.0, end), at(0.62, end + (upper - end) * 0.45 - 0.02), at(head, upper), at(0.2, upper + 0.35)], 8)
    return flip(s, outer + inner), s * math.atan2(ux, -uy)


def lapel(s, edge, breaks, notch, wide, roll=0.62):
    """A lapel folded back from the front edge; its point at the notch."""
    low, high = (-edge + 0.03, breaks + 0.02), (wide - 0.06, notch - 0.35)

    def between(a, b, t, out):
        return (a[0] + (b[0] - a[0]) * t + out, a[1] + (b[1] - a[1]) * t)

    outer = smooth([low, between(low, high, 0.25, 0.06), between(low, high, 0.62, 0.14), high], 7)
    point = [(wide, notch - 0.08), (wide - 0.04, notch), (wide * 0.66, notch + 0.16), (0.9, -0.95), (0.84, -0.3)]
    top, foot = (roll - 0.04, -1.15), (-edge, breaks - 0.04)
    inner = smooth([(0.74, -0.2), top, between(top, foot, 0.5, -0.03), foot], 7)
    return flip(s, outer + point + inner)


def collar_stand(neck):
    """What is seen of a collar inside the neck, behind."""
    low = smooth([(-neck, -0.4), (-neck * 0.6, -0.14), (0, -0.06), (neck * 0.6, -0.14), (neck, -0.4)], 7)
    high = smooth([(neck * 1.05, 0.1), (neck * 0.6, 0.4), (0, 0.5), (-neck * 0.6, 0.4), (-neck * 1.05, 0.1)], 7)
    return low + high


def collar_fall(neck, notch, wide):
    """A collar folded down all round: from one notch behind the neck to the other."""
    outer = smooth([(0, 0.53), (0.55, 0.46), (1.02, 0.12), (wide - 0.08, -0.6), (wide + 0.02, notch + 0.3)], 7)
    tip = [(wide, notch + 0.2), (wide - 0.36, notch + 0.06), (neck + 0.08, notch + 0.02)]
    inner = smooth([(neck - 0.02, notch + 0.25), (neck - 0.08, -0.6), (neck * 0.98, -0.12), (neck * 0.72, 0.24), (0.3, 0.38), (0, 0.4)], 7)
    right = outer + tip + inner
    return right + flip(-1, right)[::-1]


def cuff_only(s, tip, cuff, deep=0.9):
    """Where a sleeve's hem is: the part of it within `deep` of its end."""
    dx, dy = cuff[0] - tip[0], cuff[1] - tip[1]
    long = math.hypot(dx, dy)

    def only(x, y):
        t = ((s * x - tip[0]) * dx + (y - tip[1]) * dy) / long
        return (t > long - deep) * 1.0
    return only
