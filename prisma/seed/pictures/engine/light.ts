import { smooth } from "./noise";

/**
 * One room for every picture: a tall window to the left with a cross bar, a pale card to the right,
 * bone-coloured ground below. x points right, y down, z to the viewer.
 */

export interface Finish {
  /** Strength of mirror-like reflection at normal incidence, 0–1. */
  gloss: number;
  /** 0 is a mirror, 1 is chalk. */
  rough: number;
  /** Metal reflects with its own colour and has no diffuse part. */
  metal?: boolean;
  /** How far light creeps round the form: cloth and wax more, plaster less. */
  wrap?: number;
  /** Pale rim of fibres, for wool, suede and velvet. */
  sheen?: number;
}

const KEY = { x: -0.66, y: -0.42, z: 0.62 };

function span(value: number, low: number, high: number, soft: number): number {
  return smooth(low - soft, low + soft, value) * (1 - smooth(high - soft, high + soft, value));
}

/** Light arriving from direction (x, y, z); a rougher surface sees the window blurred. */
export function room(x: number, y: number, z: number, rough: number): number {
  const soft = 0.035 + rough * 0.5;
  const dim = 1 / (1 + rough * 2.2);
  const base = 0.5 - 0.24 * y + 0.1 * z - 0.08 * x;
  let window = span(x, -0.95, -0.5, soft) * span(y, -0.8, 0.34, soft);
  if (rough < 0.25) {
    const bar =
      span(y, -0.27, -0.21, 0.012 + rough * 0.2) + span(x, -0.735, -0.71, 0.012 + rough * 0.2);
    window *= 1 - 0.55 * Math.min(1, bar) * (1 - rough * 3);
  }
  const card = span(x, 0.62, 0.97, soft * 1.3) * span(y, -0.75, 0.6, soft * 1.5);
  const floor = smooth(0.15, 0.7, y) * 0.16;
  return base * (0.62 + rough * 0.4) + window * 3.1 * dim + card * 0.42 * dim + floor;
}

/** Diffuse light on a surface whose unit normal is (nx, ny, nz). A surface facing the viewer gets about 1. */
export function diffuse(nx: number, ny: number, nz: number, wrap: number): number {
  const dot = nx * KEY.x + ny * KEY.y + nz * KEY.z;
  const key = Math.max(0, (dot + wrap) / (1 + wrap));
  const sky = 0.5 - 0.5 * ny * 0.7;
  const bounce = Math.max(0, ny) * 0.16 + Math.max(0, nx) * 0.07;
  return key * 0.98 + sky * 0.52 + bounce + 0.02 + nz * 0.04;
}

/** Share of light reflected, growing at grazing angles. */
export function fresnel(f0: number, nz: number, rough: number): number {
  const grazing = (1 - Math.max(0, nz)) ** 5;
  return f0 + (1 - f0) * grazing * (1 - rough) * Math.min(0.6, f0 * 10);
}
