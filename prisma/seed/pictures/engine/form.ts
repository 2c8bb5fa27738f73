import { blur, distanceInside } from "./field";
import { at, clamp } from "./noise";

/** How a surface turns away from the viewer. */
export type Form =
  | { kind: "flat"; nx?: number; ny?: number }
  /** Rounded towards its edge: `edge` units wide, `depth` units high. */
  | { kind: "puff"; edge: number; depth: number; soften?: number }
  /** Turned on a lathe round a vertical axis; `profile` is [y, radius] from top to bottom. */
  | { kind: "turned"; cx: number; profile: [number, number][]; sag: number };

/** A pixel window inside the frame. */
export interface Window {
  x0: number;
  y0: number;
  w: number;
  h: number;
}

interface Turn {
  radius: number;
  slope: number;
}

/** Radius and slope of a lathe profile at height y, clamped at both ends. */
export function turnAt(profile: [number, number][], y: number): Turn {
  const first = profile[0] ?? [0, 1];
  if (y <= first[0]) return { radius: first[1], slope: 0 };
  for (let i = 1; i < profile.length; i += 1) {
    const a = profile[i - 1] ?? first;
    const b = profile[i] ?? first;
    if (y > b[0]) continue;
    const run = Math.max(0.01, b[0] - a[0]);
    const t = (y - a[0]) / run;
    const before = profile[i - 2] ?? a;
    const after = profile[i + 1] ?? b;
    // Slopes are blended between joints, or every facet of the profile would show in the highlight.
    const start = (b[1] - before[1]) / Math.max(0.01, b[0] - before[0]);
    const end = (after[1] - a[1]) / Math.max(0.01, after[0] - a[0]);
    return { radius: a[1] + (b[1] - a[1]) * t, slope: clamp(start + (end - start) * t, -6, 6) };
  }
  return { radius: (profile.at(-1) ?? first)[1], slope: 0 };
}

/** Height field, in drawing units, of a puffed shape. */
export function puffHeights(
  mask: Float32Array,
  win: Window,
  scale: number,
  form: { edge: number; depth: number; soften?: number },
): Float32Array {
  const dist = distanceInside(mask, win.w, win.h);
  const edge = form.edge * scale;
  for (let i = 0; i < dist.length; i += 1) {
    const t = Math.min(1, at(dist, i) / edge);
    dist[i] = form.depth * Math.sqrt(1 - (1 - t) * (1 - t));
  }
  // Never less than a pixel and a half: distances are whole pixels and would show as steps.
  return blur(dist, win.w, win.h, Math.max(1.5, (form.soften ?? form.edge * 0.12) * scale));
}

/** Rounds the corners of a coarse lathe profile: points are [y, radius, cornerRadius?]. */
export function smoothProfile(points: [number, number, number?][]): [number, number][] {
  const out: [number, number][] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    const corner = point[2] ?? 0;
    if (!before || !after || corner <= 0) {
      out.push([point[0], point[1]]);
      return;
    }
    const from = towards(point, before, corner);
    const to = towards(point, after, corner);
    for (let k = 0; k <= 14; k += 1) {
      const t = k / 14;
      const u = 1 - t;
      out.push([
        u * u * from[0] + 2 * u * t * point[0] + t * t * to[0],
        u * u * from[1] + 2 * u * t * point[1] + t * t * to[1],
      ]);
    }
  });
  return out;
}

function towards(
  from: [number, number, number?],
  to: [number, number, number?],
  by: number,
): [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const t = Math.min(0.5, by / Math.max(1, length));
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** The outline of a turned form seen from slightly above. */
export function turnedPath(cx: number, profile: [number, number][], sag: number): string {
  const f = (n: number) => n.toFixed(1);
  const top = profile[0] ?? [0, 1];
  const end = profile.at(-1) ?? top;
  const right = profile.map(([y, r]) => `L${f(cx + r)} ${f(y)}`).join("");
  const left = profile
    .toReversed()
    .map(([y, r]) => `L${f(cx - r)} ${f(y)}`)
    .join("");
  return `<path d="M${f(cx - top[1])} ${f(top[0])}A${f(top[1])} ${f(top[1] * sag)} 0 0 1 ${f(cx + top[1])} ${f(top[0])}${right}A${f(end[1])} ${f(end[1] * sag)} 0 0 1 ${f(cx - end[1])} ${f(end[0])}${left}Z"/>`;
}
