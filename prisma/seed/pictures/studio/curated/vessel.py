"""Builds a product's container from facts["pack"]."""
from shapes import place

from . import bottles, jars, packs

FORMS = {
    "bottle": bottles.bottle, "jar": jars.jar, "canister": jars.canister, "tin": jars.tin, "stick": jars.stick,
    "tube": packs.tube, "pouch": packs.pouch, "carton": packs.carton, "bar": packs.bar,
}
#: Flat things are turned further, so that a side is seen.
TURN = {"carton": 0.42, "bar": 0.3, "pouch": 0.16, "tin": 0.16}


def build(facts, at=(0, 0, 0), turn=0.0):
    """The container on `at`; returns its height and half its width."""
    pack = facts["pack"]
    things, height, half = FORMS[pack["form"]](pack, facts["labels"])
    place(things, at=at, turn=(0, 0, TURN.get(pack["form"], 0.1) + turn))
    return height, half
