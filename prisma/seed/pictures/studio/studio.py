"""The empty studio: render settings, window light, camera."""
import math

import bpy
from mathutils import Vector

from materials import linear


def reset(shot):
    """An empty scene with the house's render settings."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = int(shot.get("samples", 16))
    cycles.seed = int(shot["facts"].get("seed", 1)) % 2**30
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = 0.05
    cycles.adaptive_min_samples = max(6, cycles.samples // 2)
    cycles.use_denoising = False
    cycles.max_bounces = 10
    cycles.diffuse_bounces = 3
    cycles.glossy_bounces = 4
    cycles.transmission_bounces = 10
    cycles.transparent_max_bounces = 12
    cycles.volume_bounces = 0
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.blur_glossy = 0.6
    cycles.sample_clamp_indirect = 2.5
    cycles.sample_clamp_direct = 0
    cycles.pixel_filter_type = "BLACKMAN_HARRIS"
    cycles.filter_width = 1.5
    render = scene.render
    render.resolution_x, render.resolution_y = int(shot["width"]), int(shot["height"])
    render.resolution_percentage = 100
    render.use_persistent_data = False
    render.threads_mode = "AUTO"
    render.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    render.image_settings.color_depth = "32"
    render.image_settings.exr_codec = "NONE"
    bpy.context.view_layer.cycles.denoising_store_passes = True
    scene.view_settings.view_transform = "Filmic"
    scene.view_settings.look = "Medium High Contrast"


def save_preview(path):
    settings = bpy.context.scene.render.image_settings
    settings.file_format, settings.color_mode = "PNG", "RGB"
    bpy.data.images["Render Result"].save_render(path)


def aim(thing, at):
    thing.rotation_euler = (Vector(at) - thing.location).to_track_quat("-Z", "Y").to_euler()


def area(at, towards, width, height, power, color=(1, 1, 1), spread=180):
    """A rectangular lamp. Power in watts for a scene of decimetres."""
    lamp = bpy.data.lights.new("area", "AREA")
    lamp.shape, lamp.size, lamp.size_y = "RECTANGLE", width, height
    lamp.energy, lamp.color, lamp.spread = power, color, math.radians(spread)
    thing = bpy.data.objects.new("area", lamp)
    thing.location = at
    bpy.context.scene.collection.objects.link(thing)
    aim(thing, towards)
    return thing


def world(color, strength):
    """The room's own light. It is not seen by the camera's mirror reflections as a flat grey."""
    sky = bpy.data.worlds.new("room")
    bpy.context.scene.world = sky
    sky.use_nodes = True
    back = sky.node_tree.nodes["Background"]
    back.inputs[0].default_value = (*linear(color), 1)
    back.inputs[1].default_value = strength


def window(scale=1.0, side=-1, height=1.0, soft=1.0, power=1.0, at=(0, 0, 0.8), fill=1.0, warm=1.0):
    """Soft window light from the side and a weak, cooler fill from the other.

    scale   size of the subject in units of a 20 cm still life: distances and lamps grow with it
    side    -1 light from the left, 1 from the right
    height  1 is a window beside the table, 2 one high up (long things, garments)
    soft    size of the window; 0.4 gives clear shadows, 2 hardly any
    """
    x, y, z = at
    key = (x + side * 4.2 * scale, y - 1.5 * scale, z + 2.3 * scale * height)
    area(key, at, 2.3 * scale * soft, 3.0 * scale * soft, 330 * scale**2 * power, (1, 0.965 - 0.03 * (warm - 1), 0.91 - 0.06 * (warm - 1)))
    area((x - side * 4 * scale, y - 2.6 * scale, z + 1.6 * scale), at, 3 * scale, 3 * scale, 26 * scale**2 * fill * power, (0.88, 0.94, 1))
    world("#eeedea", 0.28 * fill * power)


def camera(eye, at, focal=85, fstop=11, focus=None, shift=(0, 0)):
    """A camera that looks from eye to at. focal in mm on full frame; focus is a point (else `at`)."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.sensor_height, data.sensor_fit = focal, 24, 30, "HORIZONTAL"
    data.clip_start, data.clip_end = 0.01, 500
    data.shift_x, data.shift_y = shift
    thing = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = eye
    aim(thing, at)
    if fstop:
        data.dof.use_dof = True
        forward = (Vector(at) - Vector(eye)).normalized()
        data.dof.focus_distance = max(0.05, (Vector(focus or at) - Vector(eye)).dot(forward))
        # Blender takes units for metres; ours are decimetres.
        data.dof.aperture_fstop = fstop / 10
        data.dof.aperture_blades = 9
    bpy.context.scene.camera = thing
    return thing
