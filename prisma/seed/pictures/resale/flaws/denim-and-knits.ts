import { knit, twill, wool } from "../../engine/texture";
import { cloth, panel } from "../cloth";
import { shade } from "../colours";
import { type Details, grains, marks, strokes, thread, tint } from "./detail";

/** Wool wanders when it is worn: small balls of the same fibre. */
const pills = (fill: string, seed: number, patch: Parameters<typeof grains>[1]) => ({
  ...panel({
    shape: grains(seed, patch, { count: 60, from: 1.6, to: 4.4 }),
    fill: shade(fill, 1.06),
    texture: wool(0.7),
    finish: { ...cloth, sheen: 0.3 },
    edge: 3,
    depth: 2.6,
    shadows: [{ dx: 1.2, dy: 1.8, blur: 1.6, strength: 0.42 }],
  }),
});

/** Creases that meet and part again, as cloth folds behind a knee; shorter towards both ends. */
const honeycomb = Array.from({ length: 7 }, (_, i) => {
  const y = 676 + i * 31;
  const k = 1 - Math.abs(i - 3) * 0.14;
  const x = (v: number) => 468 + v * k;
  return `M${x(-66)} ${y}Q${x(-34)} ${y + 24} ${x(0)} ${y + 4}T${x(66)} ${y + 8}M${x(-58)} ${y + 17}Q${x(-26)} ${y - 8} ${x(8)} ${y + 14}T${x(62)} ${y + 12}`;
}).join("");

export const denim: Details = {
  "honeycomb fading behind knees": () => ({
    view: { x: 470, y: 776, width: 330 },
    rings: [{ x: 468, y: 772, rx: 104 }],
    layers: [
      tint(`<ellipse cx="468" cy="772" rx="62" ry="96"/>`, "#c3cede", 0.34, 28),
      tint(
        `<path d="${honeycomb}" fill="none" stroke="#fff" stroke-width="8"/>`,
        "#ccd7e6",
        0.5,
        5,
      ),
      tint(
        `<path d="${honeycomb}" transform="translate(1 10)" fill="none" stroke="#fff" stroke-width="6"/>`,
        "#2b3650",
        0.26,
        5,
      ),
      marks(
        strokes(
          4,
          { x: 468, y: 772, rx: 62, ry: 104 },
          { count: 60, long: 14, width: 1, turn: 52, spread: 20 },
        ),
        "#e3eaf3",
        0.35,
      ),
    ],
  }),
  "small ink dot at coin pocket": (fill) => ({
    view: { x: 494, y: 404, width: 200 },
    rings: [{ x: 508, y: 396, rx: 18 }],
    layers: [
      panel({
        shape: `<path d="M470 364Q504 372 540 366L536 470Q504 484 476 468Z"/>`,
        fill: shade(fill, 1.04),
        texture: twill(5.4, 0.7, 0.2),
        edge: 5,
        depth: 3,
        shadows: [{ dx: 2, dy: 3, blur: 3, strength: 0.4 }],
        paint: `<path d="M474 371Q504 379 537 373M474 378Q504 386 536 380M476 380L481 463Q504 476 531 465L534 380" fill="none" stroke="#c08a45" stroke-width="2.4" stroke-dasharray="6 3"/>`,
      }),
      tint(
        `<circle cx="508" cy="397" r="5"/><circle cx="512" cy="400" r="2.4"/>`,
        "#10131f",
        0.92,
        0.9,
      ),
    ],
  }),
};

export const fisherman: Details = {
  "light pilling under arms": (fill) => ({
    view: { x: 366, y: 622, width: 240 },
    rings: [{ x: 366, y: 628, rx: 64 }],
    layers: [pills(fill, 5, { x: 366, y: 628, rx: 46, ry: 62 })],
  }),
};

export const crewneck: Details = {
  "mended moth nip at hem, shown in photos": (fill) => ({
    view: { x: 748, y: 1046, width: 190 },
    rings: [{ x: 750, y: 1072, rx: 42 }],
    layers: [
      panel({
        shape: `<path d="M722 1058q28-8 57 0q4 16 0 30q-28 7-57 0q-4-15 0-30z"/>`,
        fill: shade(fill, 1.3),
        texture: knit(5, 0.4),
        finish: { ...cloth, sheen: 0.2 },
        edge: 5,
        depth: 2.6,
        shadows: [{ dx: 1, dy: 1.6, blur: 2, strength: 0.3 }],
      }),
      thread(
        Array.from({ length: 11 }, (_, i) => `M${725 + i * 5} 1058v31`).join(""),
        2.1,
        shade(fill, 1.62),
      ),
      thread(
        Array.from({ length: 6 }, (_, i) =>
          Array.from(
            { length: 6 },
            (_x, k) => `M${723 + k * 10 + (i % 2) * 5} ${1061 + i * 5}h6`,
          ).join(""),
        ).join(""),
        2.1,
        shade(fill, 1.78),
      ),
    ],
  }),
};
