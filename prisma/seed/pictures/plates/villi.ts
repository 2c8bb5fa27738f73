import { fbm, random, smooth } from "../engine/noise";
import { wiped } from "../press/masks";
import type { Motif } from "./motif";

interface Finger {
  x: number;
  foot: number;
  wide: number;
  high: number;
  lean: number;
  row: number;
}

const ROWS = 7;

function fingersOf(width: number, height: number, next: () => number): Finger[] {
  return Array.from({ length: ROWS }, (_, row): Finger[] => {
    const near = row / (ROWS - 1);
    const wide = 44 + near * near * 118;
    const row0 = height * (0.5 + 0.62 * near ** 1.35);
    const fingers: Finger[] = [];
    let x = -wide * next();
    while (x < width + wide) {
      const size = wide * (0.82 + next() * 0.36);
      const hill = fbm(x / 420 + row * 7, row * 3.1, 2);
      fingers.push({
        x: x + size / 2,
        foot: row0 + hill * 90 + next() * 14 * near + 60 * near,
        wide: size,
        high: (150 + near * 330) * (0.8 + next() * 0.4),
        lean: (next() - 0.5) * 0.5 + hill * 0.6,
        row,
      });
      x += size * 0.98;
    }
    return fingers;
  }).flat();
}

/** Where a place lies in a finger: across from -1 to 1, up from 0 to 1; null outside. */
function within({ x, foot, wide, high, lean }: Finger, px: number, py: number) {
  const up = (foot - py) / high;
  if (up < -1.2 || up > 1) return null;
  const bend = lean * wide * up * Math.abs(up);
  const tip = 0.62 * (wide / high);
  const taper = 0.8 + 0.24 * Math.sin(Math.max(0, up) * 2.9) + 0.05 * Math.sin(up * 9 + lean * 9);
  const cap = up > 1 - tip ? Math.sqrt(Math.max(0, 1 - ((up - 1 + tip) / tip) ** 2)) : 1;
  const half = (wide / 2) * taper * cap;
  const across = (px - x - bend) / half;
  return Math.abs(across) <= 1 ? { across, up, half } : null;
}

/** Villi as a landscape: ranges of fingers, pale in the distance, under a low sun. */
export const villi: Motif = ({ width, height }, seed) => {
  const next = random(seed);
  const fingers = fingersOf(width, height, next);
  const size = width * height;
  const sky = new Float32Array(size);
  const sun = new Float32Array(size);
  const rose = new Float32Array(size);
  const plum = new Float32Array(size);
  const ochre = new Float32Array(size);
  const byRow = Array.from({ length: ROWS }, (_, row) => fingers.filter((f) => f.row === row));
  const [sunX, sunY, sunR] = [width * 0.68, height * 0.33, height * 0.19];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      let found: { finger: Finger; across: number; up: number; half: number } | null = null;
      for (let row = ROWS - 1; row >= 0 && !found; row -= 1) {
        // Of two that touch, the one whose middle is nearer lies in front.
        for (const finger of byRow[row] ?? []) {
          if (Math.abs(x - finger.x) > finger.wide * 1.6) continue;
          const place = within(finger, x, y);
          if (place && (!found || Math.abs(place.across) < Math.abs(found.across)))
            found = { finger, ...place };
        }
      }
      const disc = sunR - Math.hypot(x - sunX, y - sunY);
      if (!found) {
        sun[i] = smooth(-0.8, 0.8, disc);
        sky[i] = wiped(
          0.95 * smooth(0.42, 0.02, y / height) + 0.25 * smooth(0.3, 0.5, y / height),
          x,
          y,
          5,
        );
        continue;
      }
      const { finger, across, up, half } = found;
      const near = finger.row / (ROWS - 1);
      const edge = (1 - Math.abs(across)) * half;
      const line = 1 - smooth(1.1 + near * 1.6, 2.2 + near * 2.2, edge);
      const round = Math.sqrt(1 - across * across);
      // Light falls from the sun's side; the foot lies in the shadow of the next range.
      const shade =
        0.3 + 0.42 * (0.5 - across * 0.5) * (1 - round * 0.35) + 0.5 * smooth(0.55, -0.15, up);
      // A coat of tall cells round a core, with a vessel in its middle.
      const coat = 6 + half * 0.2;
      const inside = smooth(coat - 1, coat + 1, edge);
      const rim = 1 - smooth(0.9, 1.9, Math.abs(edge - coat));
      const along = (up * finger.high) / (coat * 0.95);
      const cell = Math.hypot(edge - coat * 0.55, (along - Math.floor(along) - 0.5) * coat * 0.95);
      const nucleus = near > 0.3 ? 1 - smooth(coat * 0.16, coat * 0.16 + 1.4, cell) : 0;
      const vessel =
        up < 0.86
          ? 1 -
            smooth(
              half * 0.07,
              half * 0.07 + 1.6,
              Math.abs(across * half + Math.sin(up * 8 + finger.x) * half * 0.1),
            )
          : 0;
      const lacteal = near > 0.16 ? vessel * inside : 0;
      ochre[i] = lacteal * 0.9;
      rose[i] =
        wiped(
          0.12 + near * 0.3 + shade * 0.26 + inside * (0.16 + near * 0.2),
          x,
          y,
          40 + finger.row,
        ) *
        (1 - lacteal * 0.85);
      plum[i] = Math.max(
        line * (0.3 + near * 0.7),
        rim * near * 0.55,
        nucleus * (0.2 + near * 0.6),
        wiped((shade - 0.3) * (0.05 + near * 0.9), x, y, 90 + finger.row) * 0.75,
      );
    }
  }
  return {
    paper: "#f3eadb",
    inks: [
      { color: "#93a3a6", mask: sky, thin: 0.2 },
      { color: "#d9874f", mask: sun, off: [1, 1] },
      { color: "#d6a093", mask: rose, off: [1, -1], thin: 0.12 },
      { color: "#d9a04f", mask: ochre, thin: 0.1 },
      { color: "#5a3550", mask: plum, thin: 0.05 },
    ],
  };
};
