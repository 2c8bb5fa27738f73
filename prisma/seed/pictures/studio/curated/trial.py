"""The smallest scene: a pebble on plaster. Shows how build() is meant."""
import bpy


def build(facts, view, stage):
    stage.cove(stage.plaster("#ddd3c3"))
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=5, radius=0.5, location=(0, 0, 0.3))
    stone = bpy.context.object
    stone.scale = (1.3, 1, 0.6)
    stone.data.materials.append(stage.material("stone", "#b7aa97", rough=0.8, bump=0.3, scale=14, mottle=0.2))
    stage.displace(stone, 0.08, 0.5)
    for face in stone.data.polygons:
        face.use_smooth = True
    stage.window()
    stage.camera(eye=(0, -6.5, 1.5), at=(0, 0, 0.5), focal=85, fstop=8)
