"""Short jackets on a hanger: a dinner jacket and a motorcycle jacket."""
import math

from mathutils import Vector

from ..kit.fabric import felted, silk, textile, twill
from ..kit.frame import frame
from ..kit.hang import hanger, room
from ..kit.hide import leather
from ..kit.pattern import smooth
from ..kit.sewn import button, patch, ribbon, stitches, thread, upon
from .coats import body_half, hung_coat, inside_neck, lapel_set, sunk


def tuxedo(facts, stage, view):
    mat = felted("barathea", "#16151a", pitch=(0.04, 0.04), sheen=0.5, fuzz=1.2, dark=0.25, specular=0.2)
    satin = silk("satin", "#121116", rough=0.26, specular=0.6)
    half, marks = body_half(7.2, 2.4, 2.15, 2.35, 2.1, 5.8, slope=0.5, upper=1.5, cuff=1.2)
    g = hung_coat("tuxedo", half, marks, 7.2, stage, seed=21, cloth={"bend": 1.6})
    g.show("jacket", mat, 0.07)
    inside_neck(g, mat, silk("lining", "#2a2326", rough=0.35))
    patch(g.front, ribbon([(-0.6, -4.1), (-0.6, -5.6), (-0.55, -7.15)], 1.35), mat, lift=0.085, thick=0.06, step=0.18, bulge=sunk)
    for s in (1, -1):
        lapel_set(g, satin, s, spread=1.15, low=-4.2, notch=-1.55, thick=0.07)
        patch(g.front, [(s * 1.0, -5.25), (s * 2.0, -5.2), (s * 2.0, -5.35), (s * 1.0, -5.4)], satin, lift=0.09, thick=0.03, step=0.1)
    patch(g.front, [(1.15, -2.85), (1.95, -2.75), (1.96, -2.98), (1.16, -3.08)], mat, lift=0.09, thick=0.05, step=0.1)
    thread_mat = stage.material("thread", "#0c0c0e", rough=0.7)
    covered = silk("covered", "#141318", rough=0.3)
    button(upon(g.front, -0.25, -4.45, 0.13), 0.17, covered, thread_mat, holes=2)
    patch(g.front, [(-0.42, -0.42), (0.42, -0.42), (0.42, -0.68), (-0.42, -0.68)], stage.material("label", "#cfc4ab", rough=0.7), lift=0.075, thick=0.01, step=0.06)
    hanger(stage, half=1.75, drop=0.66, y=0.02, z=-0.28, thick=0.11)
    room(stage, -3.4, 8)
    return {
        "whole": frame((0, 0, -3.1), 8.6, up=2),
        "detail": frame(g.front.at(0.8, -2.3)[0], 2.8, up=6, turn=-18, focal=100),
        "flaw": frame(g.front.at(-0.2, -4.6)[0], 2.0, up=5, turn=-10, focal=100),
        "label": frame(g.front.at(0, -0.62)[0], 2.0, up=20, focal=100),
    }


def zip_line(g, stage, line, steel, tape, lift=0.12):
    """A zip: a dark tape with paired teeth along a line."""
    patch(g.front, ribbon(line, 0.26), tape, lift=lift - 0.03, thick=0.02, step=0.1)
    teeth = smooth(line, 8)
    for side in (-1, 1):
        stitches(g.front, [(x + side * 0.028, y) for x, y in teeth], steel, 0.028, 0.026, 0.02, lift + 0.03, 0.0)


def pull(g, x, y, steel, lift=0.2, turn=0.0):
    f = upon(g.front, x, y, lift, turn)
    box = [(-0.07, 0.12, 0), (0.07, 0.12, 0), (0.055, -0.12, 0), (-0.055, -0.12, 0), (-0.07, 0.12, 0)]
    thread([f @ Vector(p) for p in box], 0.035, steel)
    thread([f @ Vector(p) for p in ((0, -0.12, 0.05), (0, -0.2, 0.05))], 0.03, steel)
    tag = [(-0.06, -0.2, 0.05), (0.06, -0.2, 0.05), (0.05, -0.62, 0.02), (-0.05, -0.62, 0.02), (-0.06, -0.2, 0.05)]
    thread([f @ Vector(p) for p in tag], 0.03, steel)


def moto(facts, stage, view):
    mat = leather("hide", "#141210", grain=9.0, depth=0.5, rough=0.42, wear="#4a3d33", worn=0.32)
    trim = leather("trim", "#12100f", grain=9.0, depth=0.4, rough=0.38, wear="#4a3d33", worn=0.3)
    half, marks = body_half(6.0, 2.6, 2.35, 2.3, 2.15, 5.7, slope=0.6, upper=1.6, cuff=1.3)
    g = hung_coat("moto", half, marks, 6.0, stage, seed=33, cloth={"bend": 2.5, "stiff": 40, "thick": 0.07})
    g.show("jacket", mat, 0.1)
    inside_neck(g, mat, silk("lining", "#3a2420", rough=0.4))
    steel = stage.metal("nickel", "#c4c0b8", rough=0.22)
    tape = stage.material("tape", "#15130f", rough=0.9)
    sewing = stage.material("thread", "#1c1916", rough=0.6)
    for s in (1, -1):
        lapel_set(g, trim, s, spread=1.35, low=-3.9, notch=-1.6, thick=0.09, roll=0.1)
        for x, y in ((1.4, -2.0), (0.95, -1.05)):
            dot = stage.lathe("snap", [(0.085, 0), (0.085, 0.02), (0.06, 0.045, 0.02), (0, 0.05)], steel, seg=32)
            dot.matrix_world = upon(g.front, s * x, y, 0.36 if y < -1.5 else 0.32)
    line = [(0.15, -3.9), (-0.55, -4.9), (-0.75, -5.95)]
    patch(g.front, [(0.15, -3.8), (0.3, -3.9), (0.3, -5.96), (-0.75, -5.96), (-0.55, -4.9)], trim, lift=0.05, thick=0.06, step=0.14)
    zip_line(g, stage, line, steel, tape, 0.15)
    pull(g, -0.72, -5.6, steel, 0.24)
    zip_line(g, stage, [(1.0, -4.5), (1.9, -3.9)], steel, tape)
    pull(g, 1.05, -4.46, steel, 0.2, -0.5)
    zip_line(g, stage, [(-1.15, -4.6), (-1.95, -4.1)], steel, tape)
    zip_line(g, stage, [(0.95, -2.95), (1.75, -2.45)], steel, tape)
    pull(g, 1.0, -2.9, steel, 0.2, -0.5)
    patch(g.front, [(-2.28, -5.35), (2.28, -5.35), (2.26, -5.95), (-2.26, -5.95)], trim, lift=0.07, thick=0.08, step=0.16)
    for y in (-5.4, -5.9):
        stitches(g.front, [(-2.2, y), (2.2, y)], sewing, 0.1, 0.05, 0.012, 0.15)
    f = upon(g.front, 0.75, -5.65, 0.2)
    thread([f @ Vector(p) for p in ((-0.28, -0.3, 0), (0.28, -0.3, 0), (0.28, 0.3, 0), (-0.28, 0.3, 0), (-0.28, -0.3, 0))], 0.05, steel)
    thread([f @ Vector(p) for p in ((-0.28, 0, 0.03), (0.3, 0, 0.05))], 0.035, steel)
    patch(g.front, [(-0.4, -0.42), (0.4, -0.42), (0.4, -0.74), (-0.4, -0.74)], stage.material("label", "#b4a78c", rough=0.85, mottle=0.3), lift=0.075, thick=0.01, step=0.06)
    hanger(stage, half=1.75, drop=0.7, y=0.02, z=-0.28, thick=0.11)
    room(stage, -2.9, 8)
    tip, end = marks["tip"], marks["end"]
    elbow = ((tip[0] + end[0]) / 2 + 0.1, (tip[1] + end[1]) / 2)
    return {
        "whole": frame((0, 0, -2.6), 7.9, up=2),
        "detail": frame(g.front.at(-0.5, -5.3)[0], 2.4, up=5, turn=-14, focal=100),
        "flaw": frame(g.front.at(-elbow[0], elbow[1])[0], 2.2, up=6, turn=-30, focal=100),
        "flaw2": frame(g.front.at(-0.72, -5.5)[0], 1.3, up=6, turn=-8, focal=100),
        "label": frame(g.front.at(0, -0.62)[0], 2.0, up=20, focal=100),
    }
