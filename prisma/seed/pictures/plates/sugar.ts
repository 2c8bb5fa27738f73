import { random } from "../engine/noise";
import { drawnMask, fieldMask, wiped } from "../press/masks";
import type { Motif } from "./motif";

interface Arm {
  x: number;
  y: number;
  angle: number;
  long: number;
  wide: number;
  depth: number;
}

const CELL = 9;
/** How far apart side arms stand, by depth, and how near two arms may come to each other. */
const PITCH = [47, 25, 0];

const f = (v: number): string => v.toFixed(1);

/** A blade: wide near its foot, pointed at its tip. */
function blade({ x, y, angle, long, wide }: Arm): string {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): string =>
    `${f(x + dx * along - dy * across)} ${f(y + dy * along + dx * across)}`;
  return `<path d="M${at(-wide, 0)}L${at(long * 0.1, wide)}L${at(long, 0)}L${at(long * 0.1, -wide)}Z"/>`;
}

/** Arms at sixty degrees, the older ones first; each grows until it would meet another. */
function grown(next: () => number, trunks: Arm[]): Arm[] {
  const taken = new Map<string, number>();
  const key = (x: number, y: number): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
  const claim = (arm: Arm, id: number): void => {
    for (let t = 0; t < arm.long; t += CELL / 2) {
      taken.set(key(arm.x + Math.cos(arm.angle) * t, arm.y + Math.sin(arm.angle) * t), id);
    }
  };
  const free = (arm: Arm, own: number): number => {
    for (let t = 14; t < arm.long + 14; t += CELL / 2) {
      const holder = taken.get(
        key(arm.x + Math.cos(arm.angle) * t, arm.y + Math.sin(arm.angle) * t),
      );
      if (holder !== undefined && holder !== own) return Math.max(0, t - 16);
    }
    return arm.long;
  };
  const arms: Arm[] = [];
  let generation = trunks;
  trunks.forEach((arm, id) => claim(arm, id));
  while (generation.length > 0) {
    const children: Arm[] = [];
    for (const arm of generation) {
      const own = arms.push(arm) - 1;
      claim(arm, own);
      const pitch = PITCH[arm.depth] ?? 0;
      if (pitch === 0 || arm.long < 60) continue;
      for (let t = pitch * 1.3; t < arm.long * 0.95; t += pitch) {
        for (const side of [-1, 1]) {
          const child: Arm = {
            x: arm.x + Math.cos(arm.angle) * t,
            y: arm.y + Math.sin(arm.angle) * t,
            angle: arm.angle + (side * Math.PI) / 3,
            long: (arm.long - t) * (arm.depth === 0 ? 0.62 : 0.5) * (0.75 + next() * 0.4) + 12,
            wide: Math.max(2.2, arm.wide * 0.55),
            depth: arm.depth + 1,
          };
          const long = Math.min(child.long, free(child, own));
          if (long > 16) {
            children.push({ ...child, long });
            claim({ ...child, long: long * 0.9 }, 100_000 + children.length);
          }
        }
      }
    }
    generation = children;
  }
  return arms;
}

/** Sugar as it grows on a glass, from a corner. */
export const sugar: Motif = async (sheet, seed) => {
  const next = random(seed);
  const { width, height } = sheet;
  const trunks = (
    [
      [0.0, 1.08, -1.42, 800],
      [0.0, 1.04, -0.92, 1010],
      [0.04, 1.06, -0.45, 1260],
      [0.56, 1.1, -0.98, 640],
      [0.98, 1.12, -1.45, 520],
      [-0.04, 0.42, -0.62, 420],
    ] as const
  ).map(([x, y, angle, long]): Arm => ({
    x: x * width,
    y: y * height,
    angle,
    long,
    wide: 8.5,
    depth: 0,
  }));
  const arms = grown(next, trunks);
  const white = await drawnMask(sheet, arms.map(blade).join(""));
  const lit = await drawnMask(
    sheet,
    arms
      .filter(({ depth, long }) => depth < 2 && long > 60)
      .map((arm) => blade({ ...arm, wide: arm.wide * 0.4, long: arm.long * 0.94 }))
      .join(""),
  );
  return {
    paper: "#f2e8da",
    inks: [
      {
        color: "#8a5350",
        mask: fieldMask(sheet, (x, y) =>
          wiped(1.05 - 0.6 * ((x / width) * 0.45 + (1 - y / height) * 0.55), x, y, 5),
        ),
        thin: 0.02,
      },
      {
        color: "#59323c",
        mask: fieldMask(sheet, (x, y) =>
          wiped(1.15 * (y / height) * (1 - 0.45 * (x / width)), x, y, 15),
        ),
        thin: 0.02,
      },
      { color: "#f7eddd", mask: white, cover: true, thin: 0.02 },
      { color: "#dfa98a", mask: lit, thin: 0.15 },
    ],
  };
};
