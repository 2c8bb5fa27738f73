"""Renders a list of shots: blender -b -noaudio --factory-startup -P studio/render.py -- JOB.json

JOB.json is {"shots": [shot, ...]}; a shot is
  key, view   what it shows: a SKU and the name of the view ("front", "detail", "place", ...)
  scene       module below studio/ that has build(facts, view, stage), as "resale.scene"
  facts       anything the scene needs; facts["labels"] are paths of PNG labels, facts["seed"] a number
  width, height, samples
  output      path without ending: OUTPUT.exr is written (beauty, albedo, normal; linear, 32 bit)
  preview     true writes OUTPUT.png as well: noisy, in Blender's own tone curve, for trials

A shot that fails is reported and skipped; the others go on. Many shots share one Blender, which saves
its start. build() finds an empty scene and may return nothing; stage.py says what it can call.
"""
import importlib
import json
import os
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

import bpy  # noqa: E402
import stage  # noqa: E402


def render(shot):
    stage.reset(shot)
    importlib.import_module(shot["scene"]).build(shot["facts"], shot["view"], stage)
    scene = bpy.context.scene
    if scene.camera is None:
        raise RuntimeError("the scene has no camera")
    part = shot["output"] + ".part.exr"
    scene.render.filepath = part
    bpy.ops.render.render(write_still=True)
    if shot.get("preview"):
        stage.save_preview(shot["output"] + ".png")
    os.replace(part, shot["output"] + ".exr")


def main():
    with open(sys.argv[sys.argv.index("--") + 1], encoding="utf8") as file:
        shots = json.load(file)["shots"]
    for number, shot in enumerate(shots, 1):
        started = time.time()
        os.makedirs(os.path.dirname(shot["output"]) or ".", exist_ok=True)
        try:
            render(shot)
            said = "%.1f s" % (time.time() - started)
        except Exception:  # the next picture does not depend on this one
            traceback.print_exc()
            said = "FAILED"
        print("SHOT %d/%d %s/%s %s" % (number, len(shots), shot["key"], shot["view"], said), flush=True)


main()
