import type { Layer } from "../engine/layer";
import { leather, suede } from "../engine/texture";
import { cloth, hide, line, onCloth, type Piece, panel } from "./cloth";
import { shade } from "./colours";

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
