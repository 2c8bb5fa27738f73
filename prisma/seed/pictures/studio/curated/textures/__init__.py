"""What is in the pack, seen near. KINDS[kind](close, luck, facts) lays it round the origin on z = 0."""
from . import creams, fluids, solids

KINDS = {**creams.KINDS, **fluids.KINDS, **solids.KINDS}
