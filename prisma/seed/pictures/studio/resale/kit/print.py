"""Prints and woven patterns: small pictures worked out here, as colours by UV."""
import bpy
from materials import linear


class Sheet:
    """A picture of square cells, painted in linear colours."""

    def __init__(self, size, ground):
        self.size = size
        self.cells = [list(linear(ground)) for _ in range(size * size)]

    def dot(self, x, y, color, much=1.0):
        if 0 <= x < self.size and 0 <= y < self.size:
            cell = self.cells[int(y) * self.size + int(x)]
            for i in range(3):
                cell[i] += (color[i] - cell[i]) * much

    def rect(self, x0, y0, x1, y1, color):
        color = linear(color)
        for y in range(int(y0), int(y1)):
            for x in range(int(x0), int(x1)):
                self.dot(x, y, color)

    def shape(self, test, box, color):
        """Paints where test(x, y) is below 1; softened over its edge."""
        color = linear(color)
        for y in range(int(box[1]), int(box[3]) + 1):
            for x in range(int(box[0]), int(box[2]) + 1):
                d = test(x + 0.5, y + 0.5)
                if d < 1.0:
                    self.dot(x, y, color, min(1.0, (1.0 - d) * 4))

    def image(self, name):
        picture = bpy.data.images.new(name, self.size, self.size, float_buffer=True)
        picture.colorspace_settings.name = "Linear"
        flat = []
        for cell in self.cells:
            flat += (*cell, 1.0)
        picture.pixels.foreach_set(flat)
        picture.pack()
        return picture


def printed(image, wide, tall=None, repeat=True, at=(0, 0)):
    """A paint for fabric.textile: the picture laid over wide by tall decimetres."""
    def paint(n, uv):
        place = n.new("Mapping")
        place.inputs["Scale"].default_value = (1 / wide, 1 / (tall or wide), 1)
        place.inputs["Location"].default_value = (at[0], at[1], 0)
        n.link(uv, place.inputs["Vector"])
        node = n.new("TexImage", interpolation="Linear", extension="REPEAT" if repeat else "EXTEND")
        node.image = image
        n.link(place.outputs[0], node.inputs["Vector"])
        return node.outputs["Color"]
    return paint
