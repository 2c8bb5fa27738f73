"""Things of the catalogue in one picture: each is built as for its own, without the room it stands in there."""
import importlib

import bpy
from mathutils import Matrix

from resale.pieces.index import module_of

#: What belongs to a room and not to the thing in it.
ROOM = ("cove", "wall", "ground", "table", "floor board", "bed")


def piece(stage, facts, at=(0, 0, 0), turn=0.0, tilt=0.0):
    """Builds a resale piece and moves it: tilted backwards, turned about the upright (radians), put in its place."""
    before = set(bpy.data.objects)
    module, name = module_of(facts["title"])
    getattr(importlib.import_module("resale.pieces." + module), name)(facts, stage, "whole")
    fresh = [thing for thing in bpy.data.objects if thing not in before]
    for thing in fresh:
        if thing.type in ("LIGHT", "CAMERA") or thing.name.split(".")[0] in ROOM:
            bpy.data.objects.remove(thing)
    bpy.context.view_layer.update()
    move = Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z") @ Matrix.Rotation(tilt, 4, "X")
    kept = [thing for thing in bpy.data.objects if thing not in before]
    for thing in kept:
        if thing.parent is None:
            thing.matrix_world = move @ thing.matrix_world
    return kept
