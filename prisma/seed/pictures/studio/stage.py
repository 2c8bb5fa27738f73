"""What every scene builds with. Lengths are decimetres (1 unit = 10 cm), z is up, the camera looks
along +y, the window is on the left (-x). Colours are "#rrggbb" or linear (r, g, b).

  stage.rng(facts)                      random.Random that is the same for the same facts
  stage.window(...), stage.camera(...)  light and camera (studio.py)
  stage.cove, table, flat, wall         sets (sets.py)
  stage.twig_shadow                     shadows from outside the picture (shadows.py)
  stage.material, glass, metal, ...     materials (materials.py)
  stage.lathe, mesh, slab, ...          shapes (shapes.py)
"""
import random

from materials import *  # noqa: F401,F403
from shapes import *  # noqa: F401,F403
from studio import *  # noqa: F401,F403
from sets import *  # noqa: F401,F403
from shadows import *  # noqa: F401,F403


def rng(facts, salt=""):
    """Chance that belongs to a thing: the same in each of its views."""
    return random.Random("%s|%s" % (facts.get("sku", facts.get("seed", "")), salt))
