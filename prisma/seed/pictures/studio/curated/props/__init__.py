"""One true thing from a product's ingredients. add(name, at, luck, size) lays it on z = at[2]."""
from . import leaves, lumps, seeds

KINDS = {**seeds.KINDS, **leaves.KINDS, **lumps.KINDS}


def add(name, at, luck):
    KINDS[name](at, luck)
