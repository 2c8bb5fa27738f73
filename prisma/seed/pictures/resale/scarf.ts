import { random } from "../engine/noise";
import { silk } from "../engine/texture";
import { crease, lying, onCloth, type Piece, panel, satin } from "./cloth";
import { shade } from "./colours";

function leaf(x: number, y: number, long: number, turn: number, fill: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0 0C${long * 0.25} ${-long * 0.24} ${long * 0.7} ${-long * 0.22} ${long} 0C${long * 0.7} ${long * 0.22} ${long * 0.25} ${long * 0.24} 0 0Z" fill="${fill}"/><path d="M0 0H${long * 0.92}" stroke="#efe8d4" stroke-width="2.4"/></g>`;
}

/** Sprigs scattered over a square of silk. */
function botanical(): string {
  const next = random(12);
  const greens = ["#4f6b46", "#6f8a5a", "#33503f", "#8c9a63"];
  return Array.from({ length: 30 }, (_, i) => {
    const x = 250 + (i % 6) * 140 + next() * 40;
    const y = 440 + Math.floor(i / 6) * 140 + next() * 40;
    const leaves = Array.from({ length: 7 }, (__, k) =>
      leaf(k * 17, 0, 50 - k * 3, k % 2 ? 46 : -46, greens[(i + k) % 4] ?? "#4f6b46"),
    ).join("");
    return `<g transform="translate(${x} ${y}) rotate(${next() * 360})"><path d="M0 0H124" stroke="#4f6b46" stroke-width="3.4"/>${leaves}<circle cx="130" cy="0" r="8" fill="#b3714f"/></g>`;
  }).join("");
}

export function scarf(fill: string): Piece {
  const finish = { ...satin, gloss: 0.06 };
  const border = `<g fill="none" stroke="#3f5f4a" stroke-width="54"><path d="M196 362L1010 344L1016 1166L190 1164Z"/></g><g fill="none" stroke="#d8b36a" stroke-width="6"><path d="M248 408L960 396L964 1116L242 1114Z"/></g>`;
  return {
    layers: [
      panel({
        shape: `<path d="M184 346Q400 326 600 342Q820 322 1018 336Q1034 540 1022 760Q1040 960 1024 1164Q840 1186 600 1172Q380 1190 186 1174Q170 960 182 760Q160 540 184 346Z"/>`,
        fill,
        finish,
        texture: silk,
        paint: `${botanical()}${border}`,
        edge: 9,
        depth: 6,
        shadows: lying,
        bumps: [
          crease(
            "M200 500Q520 560 680 800T1010 1080M380 350Q560 600 460 900T560 1170M860 340Q760 560 980 760",
            30,
            24,
            28,
          ),
          crease("M220 420Q560 700 960 560M210 1010Q480 880 760 1160", 20, 18, -20),
        ],
      }),
      panel({
        shape: `<path d="M1026 1160Q860 1184 690 1172Q740 980 1022 850Q1038 1010 1026 1160Z"/>`,
        fill: shade(fill, 0.95),
        finish,
        texture: silk,
        edge: 12,
        depth: 10,
        shadows: [{ dx: -4, dy: -5, blur: 10, strength: 0.4 }, ...onCloth],
        paint: `<path d="M690 1172Q740 980 1022 850" fill="none" stroke="#6d8a70" stroke-width="52"/>`,
        bumps: [crease("M780 1130Q870 1000 1000 930", 20, 14, 12)],
      }),
    ],
    ground: "linen",
    shown: "spread on linen, one corner turned",
  };
}
