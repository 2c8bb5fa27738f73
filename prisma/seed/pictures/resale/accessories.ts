import { leather, wool } from "../engine/texture";
import {
  brass,
  brassMetal,
  cloth,
  crease,
  hide,
  line,
  lying,
  onCloth,
  type Piece,
  panel,
  satin,
  seam,
} from "./cloth";
import { shade } from "./colours";

export function hat(fill: string): Piece {
  const finish = { ...cloth, sheen: 0.22, gloss: 0.02 };
  return {
    layers: [
      panel({
        shape: `<ellipse cx="600" cy="1060" rx="418" ry="120"/>`,
        fill,
        finish,
        texture: wool(0.9),
        edge: 60,
        depth: 20,
        bumps: [
          crease("M230 1040Q400 960 600 960T970 1040", 40, 26, 16),
          crease("M250 1090Q600 1190 950 1090", 26, 20, -14),
        ],
      }),
      panel({
        shape: `<path d="M356 1046Q352 1090 600 1106Q848 1090 844 1046Q838 860 792 742Q770 690 708 704Q640 724 600 722Q550 724 490 704Q430 690 408 742Q362 860 356 1046Z"/>`,
        fill,
        finish,
        texture: wool(0.9),
        edge: 130,
        depth: 86,
        shadows: [{ dx: 24, dy: 8, blur: 16, strength: 0.4 }],
        bumps: [
          crease("M480 720Q600 800 720 720", 60, 26, -34),
          crease("M440 790Q470 870 450 940M760 790Q730 870 750 940", 34, 20, -18),
        ],
      }),
      panel({
        shape: `<path d="M358 972Q600 1060 842 972Q846 1010 846 1046Q600 1136 354 1046Q354 1010 358 972Z"/>`,
        fill: shade(fill, 0.42),
        finish: { ...satin, gloss: 0.05 },
        edge: 130,
        depth: 80,
        bumps: [
          {
            svg: Array.from({ length: 6 }, (_, i) =>
              line(`M356 ${984 + i * 11}Q600 ${1072 + i * 12} 844 ${984 + i * 11}`, 4),
            ).join(""),
            blur: 1.4,
            height: 2.6,
          },
        ],
      }),
      panel({
        shape: `<path d="M392 1000l66-26l14 70l-66 8zM392 1000l-30-18l6 84l30-16z"/>`,
        fill: shade(fill, 0.46),
        finish: satin,
        edge: 10,
        depth: 7,
        shadows: onCloth,
      }),
    ],
    ground: "cove",
    shown: "resting on a plaster ledge",
  };
}

/** A belt coiled loosely, its plait drawn as crossing strands. */
export function belt(fill: string): Piece {
  const spiral = Array.from({ length: 260 }, (_, i) => {
    const t = i / 259;
    const a = -0.6 + t * Math.PI * 4.3;
    const r = 120 + t * 230;
    return `${i ? "L" : "M"}${(600 + Math.cos(a) * r).toFixed(1)} ${(760 + Math.sin(a) * r * 0.94).toFixed(1)}`;
  }).join("");
  const strands = Array.from({ length: 190 }, (_, i) => {
    const t = (i + 0.5) / 190;
    const a = -0.6 + t * Math.PI * 4.3;
    const r = 120 + t * 230;
    const x = 600 + Math.cos(a) * r;
    const y = 760 + Math.sin(a) * r * 0.94;
    return `<path transform="translate(${x} ${y}) rotate(${(a * 180) / Math.PI + 90})" d="M-12 -20Q6 -10 2 0T16 20M-12 20Q6 10 2 0" fill="none" stroke="#fff" stroke-width="7"/>`;
  }).join("");
  const end = {
    x: 600 + Math.cos(-0.6 + Math.PI * 4.3) * 350,
    y: 760 + Math.sin(-0.6 + Math.PI * 4.3) * 329,
  };
  return {
    layers: [
      {
        shape: line(spiral, 52, "butt"),
        fill,
        finish: hide,
        texture: leather(8, 0.2),
        form: { kind: "puff", edge: 22, depth: 15 },
        shadows: lying,
        bumps: [{ svg: strands, blur: 2.4, height: 9 }],
      },
      panel({
        shape: `<path transform="translate(${end.x} ${end.y}) rotate(6)" d="M-34 -10h68v120h-68z"/>`,
        fill: shade(fill, 0.9),
        finish: hide,
        texture: leather(9, 0.3),
        edge: 9,
        depth: 7,
        shadows: onCloth,
        bumps: [seam(`M${end.x - 26} ${end.y}v100M${end.x + 18} ${end.y}v100`)],
      }),
      {
        shape: `<path transform="translate(${end.x - 6} ${end.y + 128}) rotate(6)" d="M-62 -56h124q14 0 14 14v84q0 14-14 14h-124q-14 0-14-14v-84q0-14 14-14zM-50 -32v64h100v-64z" fill-rule="evenodd"/>`,
        fill: brass,
        finish: brassMetal,
        form: { kind: "puff", edge: 12, depth: 11 },
        shadows: lying,
      },
      {
        shape: line(`M${end.x - 4} ${end.y + 78}L${end.x - 12} ${end.y + 184}`, 11),
        fill: brass,
        finish: brassMetal,
        form: { kind: "puff", edge: 5.5, depth: 5 },
        shadows: onCloth,
      },
    ],
    ground: "plaster",
    shown: "coiled on plaster",
  };
}
