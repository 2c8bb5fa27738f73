import { across, type Shape, through, upright } from "./shape";

const ribs = (from: number, to: number, y: number, long: number): string =>
  Array.from(
    { length: Math.floor((to - from) / 9) + 1 },
    (_, i) => `M${from + i * 9} ${y}v${long}`,
  ).join("");

export const sweater: Shape = {
  name: "a sweater",
  height: 318,
  axis: 180,
  half: "M150 48L116 62C98 70 88 92 80 130L58 254L84 260L112 156V272Q146 280 180 280",
  halfDetail:
    "M117 63C110 90 110 124 112 156M60 240l27 6M112 258Q146 264 180 264M126 262v15M139 263v15M152 264v15M165 264v15",
  outline: "M150 48Q180 78 210 48M142 51Q180 92 218 51M150 48Q180 40 210 48",
  anchors: {
    chest: through([112, 248], 166),
    bust: through([112, 248], 166),
    shoulder: across([114, 246], 34, { feature: 62 }),
    sleeve: {
      from: [72, 118],
      to: [42, 250],
      witness: [
        [84, 122],
        [58, 254],
      ],
      label: [46, 178],
      align: "end",
    },
    length: upright(308, [46, 280], { features: [212, 252] }),
  },
};

export const blouse: Shape = {
  name: "a blouse",
  height: 300,
  axis: 180,
  half: "M152 44L120 56C96 68 82 104 66 214Q62 234 72 238L98 242Q104 236 106 222L118 158C118 200 114 236 108 258Q144 268 180 268",
  halfDetail: "M121 57C114 88 114 124 118 158M67 224Q84 232 105 228",
  outline: "M152 44Q180 62 208 44M152 44Q180 36 208 44",
  detail: `M180 54V116M176 56q-14 22-6 38M184 56q14 20 6 34${ribs(150, 210, 128, 5)}`,
  anchors: {
    chest: through([118, 242], 172),
    bust: through([118, 242], 172),
    shoulder: across([116, 244], 35, { feature: 56 }),
    sleeve: {
      from: [74, 104],
      to: [50, 234],
      witness: [
        [90, 106],
        [68, 236],
      ],
      label: [46, 168],
      align: "end",
    },
    length: upright(308, [40, 268], { features: [210, 254] }),
  },
};
