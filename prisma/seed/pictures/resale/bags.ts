import type { Layer } from "../engine/layer";
import { leather, weave } from "../engine/texture";
import {
  brass,
  brassMetal,
  button,
  cloth,
  crease,
  hide,
  line,
  onCloth,
  type Piece,
  panel,
  seam,
} from "./cloth";
import { shade } from "./colours";

export const BASE = 1160;

export function strap(d: string, width: number, fill: string, behind = false): Layer {
  return {
    shape: line(d, width),
    fill: behind ? shade(fill, 0.8) : fill,
    finish: hide,
    form: { kind: "puff", edge: width / 2, depth: width * 0.36 },
    shadows: [{ dx: 6, dy: 7, blur: 7, strength: 0.4 }],
  };
}

export function frameBag(fill: string): Piece {
  const finish = { gloss: 0.07, rough: 0.2, wrap: 0.2 };
  const top = 660;
  return {
    layers: [
      strap(`M452 ${top}C440 380 760 380 748 ${top}`, 30, fill),
      panel({
        shape: `<path d="M330 ${top + 20}Q600 ${top - 16} 870 ${top + 20}Q910 900 940 1100Q946 ${BASE} 890 ${BASE}H310Q254 ${BASE} 260 1100Q290 900 330 ${top + 20}Z"/>`,
        fill,
        finish,
        texture: leather(9, 0.22),
        edge: 120,
        depth: 70,
        bumps: [
          crease(
            "M420 720Q400 900 350 1080M780 720Q800 900 850 1080M520 730Q500 860 480 980M690 730Q700 860 730 960",
            22,
            18,
            14,
          ),
          seam("M280 1110Q600 1140 920 1110"),
        ],
      }),
      {
        shape: `<path d="M324 ${top - 18}Q600 ${top - 60} 876 ${top - 18}Q890 ${top - 14} 890 ${top + 6}Q888 ${top + 30} 872 ${top + 30}Q600 ${top - 8} 328 ${top + 30}Q310 ${top + 30} 310 ${top + 4}Q312 ${top - 16} 324 ${top - 18}Z"/>`,
        fill: brass,
        finish: brassMetal,
        form: { kind: "puff", edge: 20, depth: 15 },
        shadows: onCloth,
      },
      {
        shape: line(`M330 ${top + 4}Q600 ${top - 36} 870 ${top + 4}`, 3),
        fill: "#4a3212",
        finish: cloth,
        form: { kind: "flat" },
        opacity: 0.7,
      },
      button(584, top - 46, 21, brass, brassMetal),
      button(620, top - 46, 21, brass, brassMetal),
      button(454, top + 2, 15, brass, brassMetal),
      button(746, top + 2, 15, brass, brassMetal),
      ...[330, 870].map((x) => button(x, BASE + 2, 13, brass, brassMetal)),
    ],
    ground: "cove",
    shown: "standing on a plaster ledge",
  };
}

export function tote(fill: string, trim: string): Piece {
  const top = 560;
  const stitched = (d: string): string =>
    `<path d="${d}" fill="none" stroke="#e3c99a" stroke-width="3" stroke-dasharray="9 6"/>`;
  return {
    layers: [
      strap(`M452 ${top + 30}C440 250 740 250 736 ${top + 10}`, 30, trim, true),
      panel({
        shape: `<path d="M250 ${top + 14}Q600 ${top - 30} 950 ${top + 14}L930 ${top + 90}H270Z"/>`,
        fill: shade(fill, 0.5),
      }),
      panel({
        shape: `<path d="M244 ${top + 20}Q600 ${top + 64} 956 ${top + 20}Q952 900 930 1000H270Q248 900 244 ${top + 20}Z"/>`,
        fill,
        texture: weave(5, 0.8),
        finish: { gloss: 0.03, rough: 0.6, wrap: 0.25 },
        edge: 70,
        depth: 34,
        bumps: [
          crease(
            "M300 640Q380 800 330 980M900 660Q830 800 880 960M440 700Q480 850 420 960M700 760Q680 880 740 960M540 660Q580 720 660 680",
            24,
            16,
            17,
          ),
        ],
      }),
      panel({
        shape: `<path d="M266 950Q600 980 934 950Q930 1060 924 1120Q920 ${BASE} 880 ${BASE}H320Q280 ${BASE} 276 1120Q270 1040 266 950Z"/>`,
        fill: trim,
        finish: hide,
        texture: leather(11, 0.35),
        edge: 60,
        depth: 30,
        shadows: onCloth,
        paint: stitched("M272 968Q600 998 928 968"),
        bumps: [seam("M272 968Q600 998 928 968")],
      }),
      ...[440, 720].map((x) =>
        panel({
          shape: `<path d="M${x} ${top + 36}h44v150l-22 18l-22-18z"/>`,
          fill: trim,
          finish: hide,
          edge: 8,
          depth: 5,
          shadows: onCloth,
          paint: stitched(`M${x + 7} ${top + 44}v138l15 12l15-12v-138`),
        }),
      ),
      strap(`M462 ${top + 70}C430 330 770 330 742 ${top + 70}`, 34, trim),
      ...[462, 742].map((x) => button(x, top + 120, 9, brass, brassMetal)),
    ],
    ground: "cove",
    shown: "standing on a plaster ledge",
  };
}

export function crescentBag(fill: string): Piece {
  const finish = { gloss: 0.06, rough: 0.24, wrap: 0.2 };
  return {
    layers: [
      strap("M262 800C230 470 520 340 640 360C820 380 930 560 930 790", 38, fill),
      panel({
        shape: `<path d="M236 800Q260 770 320 790Q600 850 880 780Q940 764 960 796Q960 1010 800 1110Q690 ${BASE + 8} 580 ${BASE}Q320 1140 236 800Z"/>`,
        fill,
        finish,
        texture: leather(14, 0.3),
        edge: 130,
        depth: 80,
        bumps: [
          crease(
            "M330 830Q400 980 520 1060M860 830Q800 960 700 1040M300 860Q330 960 420 1050",
            22,
            18,
            16,
          ),
        ],
      }),
      panel({
        shape: `<path d="M236 796Q262 768 322 788Q600 846 878 778Q938 762 960 790L950 836Q600 914 246 842Z"/>`,
        fill: shade(fill, 1.12),
        finish,
        edge: 16,
        depth: 10,
        shadows: onCloth,
        bumps: [seam("M256 830Q600 896 944 826")],
      }),
      ...[
        [262, 790],
        [932, 782],
      ].map(([x = 0, y = 0]): Layer => ({
        shape: `<circle cx="${x}" cy="${y}" r="40" fill="none" stroke="#fff" stroke-width="15"/>`,
        fill: x < 600 ? "#b9924e" : brass,
        finish: brassMetal,
        form: { kind: "puff", edge: 7.5, depth: 7.5 },
        shadows: onCloth,
      })),
    ],
    ground: "cove",
    shown: "on a plaster ledge, strap upright",
  };
}
