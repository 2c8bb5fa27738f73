import { across, circle, type Shape, through, upright } from "./shape";

const turn = (count: number, draw: (angle: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw((i / count) * Math.PI * 2)).join("");
const n = (value: number): string => value.toFixed(1);

export const chain: Shape = {
  name: "a chain bracelet",
  height: 256,
  outline: turn(30, (a) => {
    const x = 160 + Math.cos(a) * 96;
    const y = 128 + Math.sin(a) * 80;
    const tilt = (Math.atan2(Math.cos(a) * 80, -Math.sin(a) * 96) * 180) / Math.PI;
    const dx = Math.cos((tilt * Math.PI) / 180) * 9;
    const dy = Math.sin((tilt * Math.PI) / 180) * 9;
    return `M${n(x - dx)} ${n(y - dy)}A9 5.5 ${n(tilt)} 1 0 ${n(x + dx)} ${n(y + dy)}A9 5.5 ${n(tilt)} 1 0 ${n(x - dx)} ${n(y - dy)}z`;
  }),
  detail: circle(262, 128, 12),
  anchors: {
    length: {
      from: [160, 24],
      to: [163, 24],
      path: "M276 116A118 104 0 1 0 276 140",
      label: [300, 128],
      align: "start",
    },
  },
};

export const cuff: Shape = {
  name: "a cuff",
  height: 232,
  outline:
    "M66 92A108 36 0 0 1 282 92V148A108 36 0 0 1 206 182L206 128A108 36 0 0 0 282 92M66 92V148A108 36 0 0 0 142 182V128A108 36 0 0 1 66 92",
  detail:
    "M74 92A100 30 0 0 1 274 92M66 104A108 36 0 0 0 142 140M66 138A108 36 0 0 0 142 173M282 104A108 36 0 0 1 206 140M282 138A108 36 0 0 1 206 173M198 126V178L206 182M150 126V178L142 182",
  anchors: {
    width: upright(308, [94, 150], { features: [284, 284] }),
    inner: {
      from: [92, 92],
      to: [256, 92],
      path: "M150 121A92 26 0 1 1 198 121",
      label: [174, 94],
      align: "middle",
    },
  },
};

export const necklace: Shape = {
  name: "a necklace",
  height: 284,
  outline: turn(46, (a) => {
    const wave = 1 + 0.07 * Math.sin(a * 3 + 0.6);
    return circle(
      Math.round(150 + Math.cos(a) * 92 * wave),
      Math.round(140 + Math.sin(a) * 104 * wave),
      6,
    );
  }),
  anchors: {
    length: {
      from: [150, 20],
      to: [153, 20],
      path: "M262 118A114 128 0 1 0 262 160",
      label: [282, 140],
      align: "start",
    },
  },
};

export const ring: Shape = {
  name: "a signet ring",
  height: 282,
  outline:
    "M140 96C96 106 74 142 74 176C74 226 118 256 164 256C210 256 254 226 254 176C254 142 232 106 188 96M140 118C112 128 100 152 100 176C100 208 130 230 164 230C198 230 228 208 228 176C228 152 216 128 188 118M128 52Q164 44 200 52Q208 56 206 84Q204 112 196 118Q164 128 132 118Q124 112 122 84Q120 56 128 52z",
  detail:
    "M140 62Q164 56 188 62Q194 66 192 84Q190 104 186 108Q164 114 142 108Q138 104 136 84Q134 66 140 62z",
  anchors: {
    head: across([121, 207], 34, { feature: 52 }),
    inner: through([100, 228], 178),
  },
};

export const brooch: Shape = {
  name: "a brooch",
  height: 300,
  outline: turn(8, (a) => {
    const at = (r: number, turned: number) =>
      `${n(170 + Math.cos(a + turned) * r)} ${n(134 + Math.sin(a + turned) * r)}`;
    return `M${at(24, -0.26)}Q${at(66, -0.44)} ${at(90, -0.24)}Q${at(104, 0)} ${at(90, 0.24)}Q${at(66, 0.44)} ${at(24, 0.26)}`;
  }),
  detail: `${circle(170, 134, 23)}M171 227Q176 238 172 248${turn(8, (a) => `M${n(170 + Math.cos(a) * 34)} ${n(134 + Math.sin(a) * 34)}L${n(170 + Math.cos(a) * 76)} ${n(134 + Math.sin(a) * 76)}`)}`,
  anchors: {
    width: across([73, 267], 258, { feature: 140, below: true }),
    height: upright(302, [38, 232], { features: [180, 180] }),
  },
};

export const hoops: Shape = {
  name: "hoop earrings",
  height: 258,
  outline: `${circle(108, 132, 62)}${circle(108, 132, 46)}M98 62h20v26q0 6-10 8q-10-2-10-8z${circle(250, 132, 62)}${circle(250, 132, 46)}M240 62h20v26q0 6-10 8q-10-2-10-8z`,
  anchors: {
    diameter: across([46, 170], 216, { feature: 140, below: true }),
    width: across([188, 312], 36, { feature: 130 }),
  },
};

const drop = (x: number): string =>
  `${circle(x, 46, 6)}M${x} 52V84M${x} 84C${x - 8} 112 ${x - 32} 134 ${x - 32} 162A32 32 0 0 0 ${x + 32} 162C${x + 32} 134 ${x + 8} 112 ${x} 84z`;

export const drops: Shape = {
  name: "a pair of earrings",
  height: 262,
  outline: `${drop(110)}${drop(226)}`,
  detail: `${circle(110, 162, 16)}${circle(226, 162, 16)}`,
  anchors: {
    height: upright(296, [40, 194], { features: [234, 232] }),
    width: across([78, 142], 222, { feature: 168, below: true }),
  },
};
