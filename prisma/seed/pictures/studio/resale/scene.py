"""Resale pieces: one entry for all of them; a piece's own builder is chosen by its facts.

A builder is make(facts, stage, view): it builds the set and the piece, lights it, and returns a frame
(kit/frame.py) for each view, or only for the one asked for: "whole", "detail", "flaw", "label".
"""
import importlib

from .kit.frame import shoot
from .pieces.index import module_of


def build(facts, view, stage):
    module, name = module_of(facts["title"])
    make = getattr(importlib.import_module("resale.pieces." + module), name)
    shoot(stage, make(facts, stage, view)[view])
