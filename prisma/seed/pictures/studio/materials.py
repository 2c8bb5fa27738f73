"""Materials of the house. Each call makes a new one; give things their own where they differ."""
import bpy


def linear(color):
    """A colour as linear RGB: "#rrggbb" is sRGB, a tuple is taken as it is."""
    if not isinstance(color, str):
        return tuple(color)[:3]
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


class Nodes:
    """A short hand for building node trees."""

    def __init__(self, material):
        self.tree = material.node_tree

    def new(self, kind, **values):
        """Node by type; keywords set properties, or inputs by name with _ for spaces."""
        node = self.tree.nodes.new("ShaderNode" + kind)
        for name, value in values.items():
            if hasattr(node, name):
                setattr(node, name, value)
            else:
                node.inputs[name.replace("_", " ")].default_value = value
        return node

    def link(self, a, b):
        self.tree.links.new(a, b)

    @property
    def out(self):
        return self.tree.nodes["Material Output"]

    @property
    def shader(self):
        return self.tree.nodes["Principled BSDF"]


def material(name, color, rough=0.5, metal=0.0, specular=0.5, sheen=0.0, coat=0.0, subsurface=0.0,
             bump=0.0, scale=40.0, mottle=0.0, mottle_scale=3.0, detail=6):
    """A surface. bump is the depth of fine noise at scale, mottle how far the colour wanders."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    n = Nodes(m)
    b = n.shader
    rgb = linear(color)
    b.inputs["Base Color"].default_value = (*rgb, 1)
    for key, value in (("Roughness", rough), ("Metallic", metal), ("Specular", specular), ("Sheen", sheen),
                       ("Clearcoat", coat), ("Subsurface", subsurface)):
        b.inputs[key].default_value = value
    if subsurface:
        b.inputs["Subsurface Color"].default_value = (*rgb, 1)
        b.inputs["Subsurface Radius"].default_value = (0.09, 0.09, 0.09)  # one radius: three would speckle in colour
    where = n.new("TexCoord").outputs["Object"]
    if bump:
        add_bump(n, where, scale, bump, detail)
    if mottle:
        noise = n.new("TexNoise", Scale=mottle_scale, Detail=5.0, Roughness=0.6)
        n.link(where, noise.inputs["Vector"])
        ramp = n.new("ValToRGB")
        low, high = ramp.color_ramp.elements
        low.position, high.position = 0.3, 0.7
        low.color = (*[c * (1 - mottle) for c in rgb], 1)
        high.color = (*[min(1, c * (1 + mottle * 0.6)) for c in rgb], 1)
        n.link(noise.outputs["Fac"], ramp.inputs["Fac"])
        n.link(ramp.outputs["Color"], b.inputs["Base Color"])
    return m


def add_bump(n, where, scale, strength, detail=6, distance=0.02):
    """Fine relief on a material's shader; adds to relief that is there already."""
    noise = n.new("TexNoise", Scale=scale, Detail=float(detail), Roughness=0.6)
    n.link(where, noise.inputs["Vector"])
    bump = n.new("Bump", Strength=strength, Distance=distance)
    n.link(noise.outputs["Fac"], bump.inputs["Height"])
    before = n.shader.inputs["Normal"]
    if before.is_linked:
        n.link(before.links[0].from_socket, bump.inputs["Normal"])
    n.link(bump.outputs["Normal"], before)
    return bump


def plain_to_bounces(m, color):
    """Bounced light sees a surface of one colour: fine relief is dear and does not show there."""
    n = Nodes(m)
    flat = n.new("BsdfDiffuse", Color=(*linear(color), 1))
    path, mix = n.new("LightPath"), n.new("MixShader")
    n.link(path.outputs["Is Camera Ray"], mix.inputs[0])
    n.link(flat.outputs[0], mix.inputs[1])
    n.link(n.shader.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs["Surface"])
    return m


def metal(name, color, rough=0.28, brushed=0.0, bump=0.02):
    """Bare metal; brushed turns fine lines round the axis."""
    m = material(name, color, rough=rough, metal=1.0, bump=bump, scale=30)
    if brushed:
        n = Nodes(m)
        n.shader.inputs["Anisotropic"].default_value = brushed
    return m


def glass(name, color="#ffffff", rough=0.0, ior=1.5, density=1.0, glow=0.94):
    """Glass that lets light through to what stands behind it: shadows are tinted, never black.

    glow above 1 stands for the light that a drop gathers behind itself."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    n = Nodes(m)
    rgb = tuple(c**density for c in linear(color))
    shine = n.new("BsdfGlass", Roughness=rough, IOR=ior, Color=(*rgb, 1))
    clear = n.new("BsdfTransparent", Color=(*[c**0.75 * glow for c in rgb], 1))
    path = n.new("LightPath")
    mix = n.new("MixShader")
    # Light that bounces off a surface finds its way out too: what lies under glass is not dark.
    either = n.new("Math", operation="MAXIMUM")
    n.link(path.outputs["Is Shadow Ray"], either.inputs[0])
    n.link(path.outputs["Is Diffuse Ray"], either.inputs[1])
    n.link(either.outputs[0], mix.inputs[0])
    n.link(shine.outputs[0], mix.inputs[1])
    n.link(clear.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs["Surface"])
    n.tree.nodes.remove(n.shader)
    return m


def picture(name, path, rough=0.7, bump=0.0, alpha=True):
    """A printed surface: a PNG by UV, its transparent parts not there."""
    m = material(name, "#ffffff", rough=rough, specular=0.3, bump=bump, scale=180)
    n = Nodes(m)
    image = n.new("TexImage", interpolation="Cubic", extension="EXTEND")
    image.image = bpy.data.images.load(path, check_existing=True)
    n.link(image.outputs["Color"], n.shader.inputs["Base Color"])
    if alpha:
        n.link(image.outputs["Alpha"], n.shader.inputs["Alpha"])
    return m
