import type { Layer } from "../engine/layer";
import { stone, wood } from "../engine/texture";
import type { CuratedFacts } from "../facts";
import type { Labeller } from "./closures";
import { drawVessel } from "./choose";
import { BASE, house } from "./house";
import { contact, standing, type Stuff, topFace, turned } from "./parts";

function plinth(kind: "stone" | "wood", cx: number, foot: number): Layer[] {
  const stuff: Stuff =
    kind === "stone"
      ? { fill: "#cfc3b1", finish: { gloss: 0.02, rough: 0.9 }, texture: stone }
      : { fill: "#8d6240", finish: { gloss: 0.03, rough: 0.5 }, texture: wood(0.02, 0.45) };
  const h = kind === "stone" ? 74 : 40;
  const r = Math.min(400, foot * 1.22 + 120);
  const slab = turned(
    cx,
    [
      [BASE - 4, r - 5, 4],
      [BASE + 4, r, 6],
      [BASE + h - 6, r, 6],
      [BASE + h, r - 6],
    ],
    stuff,
    0.1,
  );
  return [
    standing(slab.shape, BASE + h),
    contact(cx, BASE + h, r * 0.99, r * 0.1),
    slab,
    topFace(cx, BASE - 3, r - 2, 0.1, stuff),
  ];
}

/** The whole still life: plinth where the brand has one, shadows, container. */
export function stillLife(
  f: CuratedFacts,
  label: Labeller,
  cx = 600,
): { layers: Layer[]; words: string; outline: string } {
  const { vessel, words } = drawVessel(f, label, cx);
  const outline = vessel.layers.map((layer) => layer.shape).join("");
  const stand = house[f.brandId]?.plinth;
  return {
    layers: [
      ...(stand ? plinth(stand, cx, vessel.foot) : []),
      standing(outline, vessel.base, vessel.through),
      contact(cx, vessel.base, vessel.foot),
      ...vessel.layers,
    ],
    words,
    outline,
  };
}

/** Leaves outside the window, whose shadow falls on the wall. Drawn on a 1200 × 1500 plane. */
export function branchShadow(seed: number): string {
  const lean = (seed % 9) * 6 - 24;
  const x = 980 + (seed % 5) * 30;
  const leaves = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12;
    const px = x - 420 * t + Math.sin(t * 3) * 50;
    const py = -40 + 700 * t;
    const turn = (i % 2 ? 62 : -48) + lean + t * 20;
    const long = 150 - 60 * t;
    return `<path transform="translate(${px} ${py}) rotate(${turn + 90})" d="M0 0C${long * 0.3} ${-long * 0.26} ${long * 0.8} ${-long * 0.2} ${long} 0C${long * 0.8} ${long * 0.2} ${long * 0.3} ${long * 0.26} 0 0Z"/>`;
  });
  return `<path d="M${x} -40Q${x - 130} 300 ${x - 420} 660" fill="none" stroke="#000" stroke-width="9"/>${leaves.join("")}`;
}
