import type { Layer, Shadow } from "../../engine/layer";
import type { Finish } from "../../engine/light";
import { random } from "../../engine/noise";
import { cloth, line, type Piece } from "../cloth";

/** A near view of one flaw. Places are in the units of the piece's own drawing. */
export interface Detail {
  /** Middle of the view, and how much is seen from left to right. */
  view: { x: number; y: number; width: number };
  /** Where to look: middle and radii of each ring. */
  rings: { x: number; y: number; rx: number; ry?: number }[];
  /** Layers laid over the piece, or, with `alone`, the whole scene. */
  layers: Layer[];
  alone?: boolean;
  ground?: Piece["ground"];
}

/** The details of a piece by the words of the flaw, drawn in the piece's own colour. */
export type Details = Record<string, (fill: string) => Detail>;

const flat = { kind: "flat" } as const;

/** A soft-edged change of colour that lets what is under it show. `shape` is markup; `soft` blurs its edge. */
export function tint(shape: string, fill: string, opacity: number, soft = 3): Layer {
  return {
    shape: `<defs><filter id="s" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${soft}"/></filter></defs><g filter="url(#s)">${shape}</g>`,
    fill,
    finish: cloth,
    form: flat,
    opacity,
  };
}

/** Fine marks without a soft edge: scratches, cracks, dots. */
export function marks(shape: string, fill: string, opacity = 1): Layer {
  return { shape, fill, finish: cloth, form: flat, opacity };
}

const underThread: Shadow[] = [{ dx: 0.8, dy: 1.4, blur: 1, strength: 0.5 }];

/** Thread, cord or wire lying on the piece. */
export function thread(d: string, width: number, fill: string, finish: Finish = cloth): Layer {
  return {
    shape: line(d, width),
    fill,
    finish,
    form: { kind: "puff", edge: width / 2, depth: width * 0.45, soften: 0.2 },
    shadows: underThread,
  };
}

/** Short strokes strewn over a patch, as rubbing leaves them: mostly along `turn` (degrees). */
export function strokes(
  seed: number,
  patch: { x: number; y: number; rx: number; ry: number },
  look: { count: number; long: number; width: number; turn: number; spread?: number },
): string {
  const next = random(seed);
  return Array.from({ length: look.count }, () => {
    // The square root of a random number would spread them evenly; without it they gather in the middle.
    const r = next() ** 0.8;
    const a = next() * Math.PI * 2;
    const x = patch.x + Math.cos(a) * r * patch.rx;
    const y = patch.y + Math.sin(a) * r * patch.ry;
    const long = look.long * (0.35 + next() * 0.65) * (1 - r * 0.4);
    const turn = ((look.turn + (next() - 0.5) * (look.spread ?? 40)) * Math.PI) / 180;
    const dx = (Math.cos(turn) * long) / 2;
    const dy = (Math.sin(turn) * long) / 2;
    const bow = (next() - 0.5) * long * 0.2;
    const d = `M${(x - dx).toFixed(1)} ${(y - dy).toFixed(1)}q${dx.toFixed(1)} ${(dy + bow).toFixed(1)} ${(dx * 2).toFixed(1)} ${(dy * 2).toFixed(1)}`;
    return line(d, look.width * (0.4 + next() * 0.6));
  }).join("");
}

/** Round grains strewn over a patch. */
export function grains(
  seed: number,
  patch: { x: number; y: number; rx: number; ry: number },
  look: { count: number; from: number; to: number },
): string {
  const next = random(seed);
  return Array.from({ length: look.count }, () => {
    const r = Math.sqrt(next());
    const a = next() * Math.PI * 2;
    const size = look.from + next() * (look.to - look.from);
    const x = patch.x + Math.cos(a) * r * patch.rx;
    const y = patch.y + Math.sin(a) * r * patch.ry;
    return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${size.toFixed(1)}" ry="${(size * (0.6 + next() * 0.4)).toFixed(1)}" transform="rotate(${(next() * 180).toFixed(0)} ${x.toFixed(1)} ${y.toFixed(1)})"/>`;
  }).join("");
}
