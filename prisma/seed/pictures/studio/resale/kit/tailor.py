"""What coats and jackets share: a body with set-in sleeves, lapels and a collar, laid flat."""
import math

from .cut import collar_fall, collar_stand, cuff_only, flip, lapel, sleeve
from .pattern import smooth
from .relief import crumple, fold, hem, rays, seam


class Tailored:
    """A cut in decimetres, and how its parts are laid. `heavy` is how much the cloth bends in broad folds."""

    def __init__(self, length, chest=2.62, waist=2.6, foot=3.1, shoulder=2.08, drop=0.6, neck=0.8, over=0.42, breaks=-4.55, notch=-1.72,
                 wide=1.5, cuff=(4.25, -6.35), upper=1.12, end=0.98, pit=-2.62, thick=0.1, heavy=1.0, seed=1, fine=0.0):
        self.__dict__.update(locals())

    def armhole(self, s):
        h, d, p = self.shoulder, -self.drop, self.pit
        return flip(s, [(h, d), (h - 0.1, d - 0.55), (h - 0.07, d - 1.2), (h + 0.16, p + 0.27), (self.chest, p)])

    def front_line(self, s):
        """One front; its inner edge runs from the hem to the break and along the lapel's roll to the neck."""
        c, w, f, n, o, b = self.chest, self.waist, self.foot, self.neck, self.over, self.breaks
        side = smooth([(c, self.pit), (w, self.pit - 0.34 * (self.length + self.pit)), (w + (f - w) * 0.35, self.pit - 0.6 * (self.length + self.pit)), (f, -self.length + 0.1)], 8)
        inner = [(-o + 0.02, -self.length), (-o, b - 0.4), (-o + 0.05, b)]
        roll = smooth([(-o + 0.05, b), (0.62 - (0.62 + o) * 0.58, -1.2 + (b + 1.2) * 0.5), (0.62, -1.2), (n, -0.05)], 8)
        top = smooth([(n, -0.05), ((n + self.shoulder) / 2, -0.05 - self.drop * 0.42), (self.shoulder, -self.drop)], 4)
        return flip(s, top + smooth(self.armhole(1), 6)[1:] + side[1:] + inner + roll[1:])

    def back(self, lay, mat, over=5):
        n, long = self.neck, min(self.length - 0.3, 6.0)
        half = smooth([(0.0, -0.02), (n * 0.55, 0.02), (n, 0.12)], 4) + [(n + 0.6, -0.2), (1.8, -1.5), (1.6, -long), (0, -long)]
        lay.panel("back", half + flip(-1, half)[::-1], mat, self.thick * 0.8, [crumple(self.seed, 1.4, 0.03)], seed=self.seed + 2, over=over)

    def arms(self, lay, mat, extra=lambda s: [], marks=None):
        tip = (self.shoulder - 0.03, -self.drop + 0.12)
        pit = (self.chest + 0.12, self.pit - 0.1)
        for s in (1, -1):
            outline, turn = sleeve(s, tip, self.cuff, self.upper, self.end)
            middle = [(tip[0] + (self.cuff[0] - tip[0]) * t, tip[1] + (self.cuff[1] - tip[1]) * t) for t in (0.58, 0.64)]
            across = [[(s * (x - 0.95), y - 0.12 + k * 0.16), (s * (x - 0.5), y + 0.1), (s * (x - 0.1), y - 0.02 * k)] for k, (x, y) in enumerate(middle)]
            shape = [
                rays(self.seed + 11 + s, (s * pit[0], pit[1]), -math.pi / 2 + s * 0.5, 1.2, 4, 1.7, 0.15, 0.07 * self.heavy),
                fold(across[0], 0.12, 0.05 * self.heavy), fold(across[1], 0.14, 0.045 * self.heavy),
                crumple(self.seed + 21 + s, 1.2, 0.03 * self.heavy + self.fine, 0.9, 1.6), hem(0.42, 0.014, only=cuff_only(s, tip, self.cuff)), *extra(s)]
            lay.panel("sleeve", outline, mat, self.thick * 1.6, shape, round_=0.24, grain=turn, seed=self.seed + 5 + s, over=3 * s, marks=marks)

    def front(self, lay, mat, s, extra=(), marks=None):
        long = self.length
        shape = [
            rays(self.seed + 31 + 9 * s, (s * (self.chest - 0.12), self.pit - 0.08), -math.pi / 2 - s * 0.5, 1.0, 4, 2.2, 0.12, 0.05 * self.heavy),
            fold([(s * 1.5, -long * 0.61), (s * 1.65, -long * 0.8), (s * 1.9, -long - 0.2)], 0.28, 0.11 * self.heavy, 0.7, (0.5, 0.02)),
            fold([(s * 2.4, -long * 0.52), (s * 2.45, -long * 0.72), (s * 2.7, -long - 0.2)], 0.22, 0.09 * self.heavy, 1.4, (0.5, 0.02)),
            fold([(s * 0.65, -long * 0.71), (s * 0.7, -long * 0.85), (s * 0.9, -long - 0.2)], 0.25, 0.06 * self.heavy, 1.5, (0.6, 0.02)),
            crumple(self.seed + 34 + 9 * s, 1.8, 0.035 * self.heavy, 1.4, 1.8), crumple(self.seed + 37 + 9 * s, 0.7, self.fine, 0.3, 1.5),
            seam(self.armhole(s), 0.02, 0.04, 0.012), *extra]
        lay.panel("front", self.front_line(s), mat, self.thick, shape, edge=self.thick * 0.7, seed=self.seed + 41 + s, over=9 + 4 * s, bridge=0.22, marks=marks)

    def lapel(self, lay, mat, s, extra=(), marks=None):
        outline = lapel(s, self.over - 0.06, self.breaks + 0.05, self.notch, self.wide)
        lay.panel("lapel", outline, mat, self.thick * 0.9, [crumple(self.seed + 51 + s, 1.1, 0.015), *extra], edge=self.thick * 0.6, seed=self.seed + 71 + s, over=14 * s, bridge=0.1, marks=marks)

    def collar(self, lay, mat, wide=None, extra=(), stand=None, marks=None):
        lay.panel("stand", collar_stand(self.neck), stand or mat, self.thick * 0.9, edge=self.thick * 0.8, seed=self.seed + 81, over=31)
        outline = collar_fall(self.neck, self.notch + 0.1, wide or self.wide - 0.16)
        lay.panel("collar", outline, mat, self.thick, [crumple(self.seed + 91, 0.9, 0.012), *extra], edge=self.thick * 0.7, seed=self.seed + 83, over=33, marks=marks)
