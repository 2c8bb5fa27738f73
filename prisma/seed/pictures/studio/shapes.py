"""Meshes: turned profiles, slabs, sheets. All return the object, smooth and linked to the scene."""
import math

import bpy


def mesh(name, verts, faces, mat=None, smooth=True, uv=None, at=(0, 0, 0), angle=40):
    """A mesh from vertices and faces. uv is one (u, v) for each vertex."""
    data = bpy.data.meshes.new(name)
    data.from_pydata(verts, [], faces)
    data.update()
    if uv:
        layer = data.uv_layers.new()
        for loop in data.loops:
            layer.data[loop.index].uv = uv[loop.vertex_index]
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = at
    if mat:
        data.materials.append(mat)
    if smooth:
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
        data.use_auto_smooth, data.auto_smooth_angle = True, math.radians(angle)
    return thing


def rounded(profile, steps=6):
    """A profile whose points may carry a radius: (r, z, radius) corners become arcs."""
    out = []
    for i, point in enumerate(profile):
        bend = point[2] if len(point) > 2 else 0
        if not bend or i in (0, len(profile) - 1):
            out.append(point[:2])
            continue
        (px, pz), (x, z), (nx, nz) = profile[i - 1][:2], point[:2], profile[i + 1][:2]
        before, after = math.hypot(px - x, pz - z), math.hypot(nx - x, nz - z)
        reach = min(bend, before * 0.49, after * 0.49)
        a = (x + (px - x) / before * reach, z + (pz - z) / before * reach)
        c = (x + (nx - x) / after * reach, z + (nz - z) / after * reach)
        for k in range(steps + 1):
            t = k / steps
            out.append(((1 - t) ** 2 * a[0] + 2 * t * (1 - t) * x + t * t * c[0],
                        (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * z + t * t * c[1]))
    return out


def lathe(name, profile, mat, at=(0, 0, 0), seg=128, squash=1.0, angle=35, steps=6):
    """Turns a profile of (r, z[, corner radius]) round z. Ends on the axis close it."""
    line = rounded(profile, steps)
    verts, rings = [], []
    for r, z in line:
        if r < 1e-6:
            rings.append([len(verts)])
            verts.append((0, 0, z))
            continue
        rings.append(list(range(len(verts), len(verts) + seg)))
        for i in range(seg):
            a = 2 * math.pi * i / seg
            verts.append((r * math.cos(a), r * math.sin(a) * squash, z))
    faces = []
    for low, high in zip(rings, rings[1:]):
        for i in range(seg):
            j = (i + 1) % seg
            if len(low) == 1 and len(high) == 1:
                break
            if len(low) == 1:
                faces.append((low[0], high[j], high[i]))
            elif len(high) == 1:
                faces.append((low[i], low[j], high[0]))
            else:
                faces.append((low[i], low[j], high[j], high[i]))
    return mesh(name, verts, faces, mat, at=at, angle=angle)


def bevel(thing, width=0.01, segments=3):
    """Softens hard edges: no real thing has sharp ones."""
    mod = thing.modifiers.new("bevel", "BEVEL")
    mod.width, mod.segments, mod.limit_method = width, segments, "ANGLE"
    mod.angle_limit = math.radians(35)
    return thing


def subdivide(thing, levels=2):
    mod = thing.modifiers.new("subdivide", "SUBSURF")
    mod.levels = mod.render_levels = levels
    return thing


def displace(thing, strength, size=0.5, kind="CLOUDS", depth=2):
    """Moves the surface by a noise of a feature size in units; subdivide first."""
    texture = bpy.data.textures.new("relief", kind)
    if kind == "CLOUDS":
        texture.noise_depth = depth
    texture.noise_scale = size
    mod = thing.modifiers.new("relief", "DISPLACE")
    mod.texture, mod.strength, mod.mid_level = texture, strength, 0.5
    mod.texture_coords = "LOCAL"
    return thing


def slab(name, size, mat, at=(0, 0, 0), edge=0.02, turn=0.0):
    """A block of (x, y, z), standing on at, with softened edges."""
    x, y, z = (s / 2 for s in size)
    verts = [(sx * x, sy * y, sz) for sz in (0, z * 2) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    thing = mesh(name, verts, faces, mat, at=at)
    thing.rotation_euler[2] = turn
    return bevel(thing, edge, 4)


def sheet(name, width, depth, mat, at=(0, 0, 0), nx=2, ny=2, height=None):
    """A flat grid with UVs; height(x, y) lifts it."""
    verts, uv = [], []
    for j in range(ny):
        for i in range(nx):
            x, y = (i / (nx - 1) - 0.5) * width, (j / (ny - 1) - 0.5) * depth
            verts.append((x, y, height(x, y) if height else 0))
            uv.append((i / (nx - 1), j / (ny - 1)))
    faces = [(j * nx + i, j * nx + i + 1, (j + 1) * nx + i + 1, (j + 1) * nx + i)
             for j in range(ny - 1) for i in range(nx - 1)]
    return mesh(name, verts, faces, mat, uv=uv, at=at)


def wrap(name, mat, radius, low, high, arc=120, centre=-90, seg=64, at=(0, 0, 0), squash=1.0, lift=0.004):
    """A label round a cylinder: radius(z) or a number, arc and centre in degrees (-90 faces us)."""
    rows = 2 if not callable(radius) else 24
    verts, uv = [], []
    for j in range(rows):
        z = low + (high - low) * j / (rows - 1)
        r = (radius(z) if callable(radius) else radius) + lift
        for i in range(seg + 1):
            a = math.radians(centre - arc / 2 + arc * i / seg)
            verts.append((r * math.cos(a), r * math.sin(a) * squash, z))
            uv.append((i / seg, j / (rows - 1)))
    k = seg + 1
    faces = [(j * k + i, j * k + i + 1, (j + 1) * k + i + 1, (j + 1) * k + i)
             for j in range(rows - 1) for i in range(seg)]
    return mesh(name, verts, faces, mat, uv=uv, at=at)


def pipe(name, points, radius, mat, closed=False):
    """A round rod through points, smoothly bent. A point may carry its own share of the radius as 4th."""
    data = bpy.data.curves.new(name, "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution, data.use_fill_caps = "3D", radius, 6, True
    data.resolution_u = 12
    line = data.splines.new("NURBS")
    line.points.add(len(points) - 1)
    for knot, point in zip(line.points, points):
        knot.co = (*point[:3], 1)
        knot.radius = point[3] if len(point) > 3 else 1
    line.use_endpoint_u, line.order_u, line.use_cyclic_u = not closed, min(4, len(points)), closed
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    data.materials.append(mat)
    return thing


def prism(name, outline, depth, mat, edge=0.015, at=(0, 0, 0)):
    """An outline in x and z, given depth along y, with softened edges."""
    k = len(outline)
    verts = [(x, -depth / 2, z) for x, z in outline] + [(x, depth / 2, z) for x, z in outline]
    faces = [tuple(range(k)), tuple(reversed(range(k, 2 * k)))]
    faces += [((i + 1) % k, i, i + k, (i + 1) % k + k) for i in range(k)]
    return bevel(mesh(name, verts, faces, mat, at=at), edge, 4)


def place(things, at=(0, 0, 0), turn=(0, 0, 0), scale=1.0):
    """Puts what was built round the origin somewhere else: returns the empty that holds it."""
    holder = bpy.data.objects.new("holder", None)
    bpy.context.scene.collection.objects.link(holder)
    for thing in things:
        if thing.parent is None:
            thing.parent = holder
    holder.location, holder.rotation_euler, holder.scale = at, turn, (scale,) * 3
    return holder


def copies(source, spots):
    """Copies that share a mesh: spots are (location, rotation, scale); the source takes the first."""
    for i, (at, turn, scale) in enumerate(spots):
        thing = source if i == 0 else source.copy()
        if i:
            bpy.context.scene.collection.objects.link(thing)
        thing.location, thing.rotation_euler = at, turn
        thing.scale = scale if hasattr(scale, "__len__") else (scale,) * 3
