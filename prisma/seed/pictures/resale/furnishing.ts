import type { Layer } from "../engine/layer";
import { paper, wood } from "../engine/texture";
import { cloth, line, onCloth, onWall, panel, type Piece } from "./cloth";
import { shade } from "./colours";

export function botanicalFrame(paperFill: string): Piece {
  const frond = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const y = 900 - t * 420;
    const long = 120 * (1 - t) + 26;
    const x = 600 + Math.sin(t * 2.4) * 26;
    const leaflet = (side: number) =>
      `<path transform="translate(${x} ${y}) rotate(${side > 0 ? -28 - t * 20 : 208 + t * 20})" d="M0 0C${long * 0.3} ${-long * 0.15} ${long * 0.8} ${-long * 0.12} ${long} 0C${long * 0.8} ${long * 0.12} ${long * 0.3} ${long * 0.15} 0 0Z"/>`;
    return leaflet(1) + leaflet(-1);
  }).join("");
  const bar = (d: string, turn: number): Layer => ({
    shape: `<path d="${d}"/>`,
    fill: "#b98a5a",
    finish: { gloss: 0.04, rough: 0.4 },
    texture: wood(turn, 0.3),
    form: { kind: "puff", edge: 20, depth: 12 },
    shadows: [{ dx: 6, dy: 8, blur: 7, strength: 0.35 }],
  });
  return {
    layers: [
      {
        shape: `<rect x="270" y="300" width="660" height="850"/>`,
        fill: "#b98a5a",
        finish: cloth,
        form: { kind: "flat" },
        shadows: onWall,
      },
      {
        shape: `<rect x="310" y="340" width="580" height="770"/>`,
        fill: "#f4eee0",
        finish: cloth,
        form: { kind: "flat" },
        texture: paper,
      },
      panel({
        shape: `<rect x="390" y="420" width="420" height="610"/>`,
        fill: paperFill,
        finish: cloth,
        texture: paper,
        edge: 5,
        depth: 3,
        shadows: [{ dx: 2, dy: 3, blur: 4, strength: 0.25 }],
        paint: `<path d="M470 984h150M470 1002h90" stroke="#7a6a52" stroke-width="4"/>`,
      }),
      panel({
        shape: `${frond}${line("M600 930Q590 700 612 470", 7)}`,
        fill: "#5d7148",
        finish: cloth,
        texture: { tone: (x, y) => 0.92 + 0.16 * Math.sin(x / 23 + y / 31) },
        edge: 7,
        depth: 3,
        shadows: [{ dx: 3, dy: 4, blur: 3, strength: 0.4 }],
        paint: `<g stroke="#8a9a66" stroke-width="2.4" fill="none"><path d="M600 930Q590 700 612 470"/></g>`,
      }),
      bar("M270 300H930L890 340H310Z", 0.02),
      bar("M270 1150H930L890 1110H310Z", 0.02),
      bar("M270 300L310 340V1110L270 1150Z", 1.55),
      bar("M930 300L890 340V1110L930 1150Z", 1.55),
      {
        shape: `<path d="M310 340H640L420 1110H310Z"/>`,
        fill: "#ffffff",
        finish: { gloss: 0, rough: 1 },
        form: { kind: "flat" },
        opacity: 0.1,
      },
    ],
    ground: "wall",
    shown: "on a plaster wall",
  };
}

export function chair(fill: string): Piece {
  const finish = { gloss: 0.05, rough: 0.3 };
  const rod = (d: string, width: number, dark = 1): Layer => ({
    shape: line(d, width),
    fill: shade(fill, dark),
    finish,
    texture: wood(1.5, 0.24),
    form: { kind: "puff", edge: width / 2, depth: width * 0.46 },
    shadows: [{ dx: 5, dy: 5, blur: 6, strength: 0.34 }],
  });
  const pitch = 22;
  const cane = {
    height: (x: number, y: number) => {
      const v = (y - 880) * 2.4;
      const a = Math.abs(Math.sin((x / pitch) * Math.PI));
      const b = Math.abs(Math.sin((v / pitch) * Math.PI));
      const c = Math.abs(Math.sin(((x + v) / (pitch * 1.4)) * Math.PI));
      return (a + b + c) * 1.5;
    },
    tone: (x: number, y: number) => {
      const v = (y - 880) * 2.4;
      const hole =
        Math.abs(Math.sin((x / pitch) * Math.PI)) * Math.abs(Math.sin((v / pitch) * Math.PI));
      return hole > 0.62 ? 0.6 : 1;
    },
  };
  const foot = (x: number, y: number): Layer => ({
    shape: `<ellipse cx="${x + 8}" cy="${y + 4}" rx="24" ry="8"/>`,
    fill: "#000000",
    opacity: 0,
    form: { kind: "flat" },
    finish,
    shadows: [
      { dx: 4, dy: 2, blur: 7, strength: 0.7 },
      { dx: 34, dy: -4, blur: 16, strength: 0.34 },
    ],
  });
  return {
    layers: [
      {
        shape: `<ellipse cx="690" cy="1240" rx="270" ry="60"/>`,
        fill: "#000000",
        opacity: 0,
        form: { kind: "flat" },
        finish,
        shadows: [{ dx: 30, dy: 0, blur: 50, strength: 0.4 }],
      },
      foot(416, 1190),
      foot(776, 1190),
      foot(372, 1300),
      foot(822, 1300),
      rod("M432 840Q436 1040 416 1186", 28, 0.84),
      rod("M764 840Q764 1040 776 1186", 28, 0.84),
      rod("M440 850C400 560 420 250 600 240C780 250 800 560 760 850", 32),
      rod("M496 850C470 620 480 370 600 362C720 370 730 620 704 850", 22),
      rod("M420 1060Q600 1010 778 1060", 16, 0.9),
      {
        shape: `<path d="M368 872Q372 820 460 814H740Q826 820 830 872Q834 936 760 944H440Q364 936 368 872Z"/>`,
        fill,
        finish,
        texture: wood(0.02, 0.26),
        form: { kind: "puff", edge: 24, depth: 16 },
        shadows: onCloth,
      },
      {
        shape: `<path d="M410 872Q414 842 480 838H720Q786 842 790 872Q792 912 740 916H460Q408 912 410 872Z"/>`,
        fill: "#d9b67e",
        finish: { gloss: 0.03, rough: 0.6 },
        texture: cane,
        form: { kind: "flat", ny: -0.5 },
      },
      rod("M390 930Q392 1120 372 1296", 32),
      rod("M810 930Q808 1120 824 1296", 32),
      rod("M384 1080Q600 1130 816 1080", 16),
    ],
    ground: "cove",
    shown: "standing against plaster",
  };
}
