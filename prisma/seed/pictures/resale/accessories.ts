import type { Layer } from "../engine/layer";
import { random } from "../engine/noise";
import { leather, silk, suede, wool } from "../engine/texture";
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
    const leaves = Array.from({ length: 7 }, (_, k) =>
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

export function loafers(fill: string): Piece {
  const one = (dx: number, dy: number, k: number): Layer[] => {
    const g = (markup: string) => `<g transform="translate(${dx} ${dy}) scale(${k})">${markup}</g>`;
    return [
      {
        shape: g(
          `<path d="M150 640Q124 668 140 700Q420 700 560 716Q760 728 880 706Q904 692 896 646Z"/>`,
        ),
        fill: "#3a2618",
        finish: hide,
        form: { kind: "puff", edge: 14, depth: 10 },
      },
      {
        shape: g(`<path d="M146 694H366L360 716Q358 724 348 724H160Q148 724 148 716Z"/>`),
        fill: "#2c1c12",
        finish: hide,
        form: { kind: "puff", edge: 14, depth: 8 },
      },
      panel({
        shape: g(`<path d="M172 372Q300 350 372 420Q352 480 200 470Q160 430 172 372Z"/>`),
        fill: "#b58f63",
        finish: hide,
        edge: 10,
        depth: 5,
      }),
      panel({
        shape: g(
          `<path d="M168 372Q140 500 138 640Q140 664 170 664H872Q912 660 900 612Q880 540 740 506Q620 476 548 410Q500 366 446 374Q420 470 330 470Q210 470 168 372Z"/>`,
        ),
        fill,
        finish: { ...cloth, sheen: 0.25 },
        texture: suede,
        edge: 110,
        depth: 80,
        bumps: [
          { svg: g(line("M548 412Q600 490 690 520Q820 544 872 600", 8)), blur: 3, height: 9 },
          { svg: g(line("M180 640H880", 5)), blur: 1.4, height: -5 },
        ],
      }),
      panel({
        shape: g(`<path d="M446 374Q520 358 566 424Q540 520 470 600L392 560Q450 470 446 374Z"/>`),
        fill: shade(fill, 0.92),
        finish: { ...cloth, sheen: 0.25 },
        texture: suede,
        edge: 16,
        depth: 12,
        shadows: onCloth,
        bumps: [{ svg: g(line("M478 470l46 20", 16)), blur: 2, height: -14 }],
      }),
    ];
  };
  return {
    layers: [...one(200, 330, 0.78), ...one(130, 440, 0.92)],
    ground: "cove",
    shown: "a pair, side on, on a plaster ledge",
  };
}

export function boots(fill: string): Piece {
  const finish = { gloss: 0.07, rough: 0.24, wrap: 0.2 };
  const one = (dx: number, dy: number, k: number): Layer[] => {
    const g = (markup: string) => `<g transform="translate(${dx} ${dy}) scale(${k})">${markup}</g>`;
    return [
      {
        shape: g(`<path d="M196 800Q190 850 206 912H350Q362 860 380 812Z"/>`),
        fill: "#171310",
        finish: hide,
        form: { kind: "puff", edge: 40, depth: 24 },
      },
      {
        shape: g(
          `<path d="M196 790Q400 800 520 850Q680 900 850 888Q880 886 880 908H560Q470 880 370 832L196 826Z"/>`,
        ),
        fill: "#241a14",
        finish: hide,
        form: { kind: "puff", edge: 10, depth: 7 },
      },
      panel({
        shape: g(`<ellipse cx="342" cy="262" rx="146" ry="28"/>`),
        fill: "#7a5d43",
        edge: 20,
        depth: 4,
      }),
      panel({
        shape: g(
          `<path d="M196 262Q340 304 488 262Q480 400 488 520Q500 610 600 650Q760 690 840 760Q892 810 880 886Q700 900 540 846Q400 796 190 806Q168 700 186 560Q196 400 196 262Z"/>`,
        ),
        fill,
        finish,
        texture: leather(10, 0.22),
        edge: 120,
        depth: 84,
        bumps: [
          {
            svg: g(
              line("M230 560Q330 590 470 560M216 620Q340 660 500 610M236 500Q340 530 474 500", 16),
            ),
            blur: 9,
            height: 12,
          },
          {
            svg: g(line("M640 664Q620 740 560 800M700 690Q690 740 660 790", 12)),
            blur: 8,
            height: 8,
          },
          { svg: g(line("M196 800Q400 800 540 840Q700 896 878 880", 5)), blur: 1.5, height: -5 },
        ],
      }),
      panel({
        shape: g(
          `<path d="M296 296Q344 300 392 294Q402 430 386 560Q340 580 300 560Q290 420 296 296Z"/>`,
        ),
        fill: "#262225",
        finish: cloth,
        edge: 10,
        depth: 5,
        bumps: [
          {
            svg: g(
              Array.from({ length: 9 }, (_, i) => line(`M${304 + i * 10} 300V560`, 4)).join(""),
            ),
            blur: 1.3,
            height: 3,
          },
        ],
      }),
      panel({
        shape: g(`<path d="M470 236h34q10 0 10 12v60q-24 10-48 4z"/>`),
        fill,
        finish,
        edge: 8,
        depth: 5,
        shadows: onCloth,
      }),
    ];
  };
  return {
    layers: [...one(330, 250, 0.8), ...one(130, 300, 0.92)],
    ground: "cove",
    shown: "a pair, side on, on a plaster ledge",
  };
}
