import { across, beside, circle, type Shape, through, upright } from "./shape";

/** A coat or jacket, buttoned, from the front; `hem` and `cuff` are heights. */
function coatLike(name: string, hem: number, cuff: number, lapels: string, front: string): Shape {
  const out = 178 - (cuff - 60) * 0.7;
  const cuffX = Math.max(58, out - 32);
  return {
    name,
    height: hem + 36,
    axis: 180,
    half: `M150 50L126 58C108 64 100 72 96 88L${cuffX} ${cuff}L${cuffX + 29} ${cuff + 7}L118 138C120 176 120 204 117 234L${hem > 300 ? 104 : 114} ${hem}Q146 ${hem + 7} 180 ${hem + 7}`,
    halfDetail: `M127 59C118 78 115 108 118 138M${cuffX + 3} ${cuff - 15}l29 7${lapels}`,
    outline: `M150 50Q180 36 210 50`,
    detail: front,
    anchors: {
      bust: through([118, 242], 152),
      chest: through([118, 242], 152),
      shoulder: across([99, 261], 36, { feature: 78 }),
      sleeve: {
        from: [82, 82],
        to: [cuffX - 16, cuff - 3],
        witness: [
          [97, 86],
          [cuffX, cuff],
        ],
        label: [(82 + cuffX) / 2 - 20, (78 + cuff) / 2],
        align: "end",
      },
      length: upright(308, [44, hem + 6], { features: [206, hem > 300 ? 258 : 248] }),
    },
  };
}

export const coat = coatLike(
  "a coat",
  368,
  222,
  "M150 50C146 62 152 78 178 134M150 50L132 78L146 90L138 98Q150 118 178 134",
  `M182 134V374${circle(176, 150, 3.4)}${circle(176, 196, 3.4)}${circle(176, 242, 3.4)}M116 262l38 5v10l-38-5M244 262l-38 5v10l38-5`,
);

export const trench = coatLike(
  "a trench coat",
  368,
  222,
  "M150 50C146 62 150 80 172 116M150 50L124 84L138 98L132 106Q148 118 172 118",
  `M196 118V374M119 218Q180 228 241 218V234Q180 244 119 234zM170 219h22v20h-22z${circle(162, 142, 3.2)}${circle(198, 142, 3.2)}${circle(162, 182, 3.2)}${circle(198, 182, 3.2)}${circle(162, 268, 3.2)}${circle(198, 268, 3.2)}`,
);

export const jacket = coatLike(
  "a jacket",
  252,
  232,
  "M150 50C148 66 152 92 178 152M150 50L128 84L112 88L134 104Q150 130 178 154",
  `M181 154Q184 210 192 258${circle(178, 166, 3.4)}M116 206l34 5v9l-34-5M244 206l-34 5v9l34-5M206 128l24-4`,
);

export const biker = coatLike(
  "a motorcycle jacket",
  240,
  228,
  "M150 50C140 62 138 84 142 96L172 128M150 50L140 74",
  `M172 128Q212 130 208 134L200 246M172 128L182 116L210 96M132 164l36-16M134 204l36-10M116 230Q180 240 244 230M196 226h16v20h-16z`,
);

export const slipDress: Shape = {
  name: "a slip dress",
  height: 412,
  axis: 180,
  half: "M144 84Q150 106 180 114M144 84C136 104 130 116 128 132C130 158 134 172 132 188C124 262 112 322 104 384Q142 394 180 394",
  halfDetail: "M143 86L140 34M147 88L144 34M150 112Q162 150 180 168",
  outline: "",
  detail: "M152 250Q146 320 138 388M208 250Q214 320 222 388M180 280V392",
  anchors: {
    bust: beside([128, 232], 140),
    waist: beside([132, 228], 196),
    length: upright(308, [34, 392], { features: [218, 254] }),
  },
};

export const wrapDress: Shape = {
  name: "a wrap dress",
  height: 412,
  axis: 180,
  half: "M146 40L124 48C108 54 98 70 88 130L116 140L126 112C128 146 132 168 132 188C122 262 110 322 104 384Q142 394 180 394",
  halfDetail: "M125 49C120 70 122 92 126 112M91 122l28 9",
  outline: "M146 40Q180 32 214 40",
  detail:
    "M214 40Q206 100 134 176M146 40Q150 78 172 116M132 182Q180 192 228 182V196Q180 206 132 196zM150 198Q140 236 150 262M146 198Q130 230 136 254M212 204Q226 300 218 391",
  anchors: {
    bust: beside([126, 234], 116),
    waist: beside([132, 228], 189),
    length: upright(308, [36, 392], { features: [212, 254] }),
  },
};

export const skirt: Shape = {
  name: "a pleated skirt",
  height: 350,
  axis: 180,
  half: "M122 66Q150 72 180 72M122 66L120 88Q150 94 180 94M120 88L76 312Q126 326 180 326",
  halfDetail: "M136 92L112 320M152 94L136 324M168 94L164 326",
  outline: "",
  detail: "M206 76h32v8h-32z",
  anchors: {
    waist: across([122, 238], 44, { feature: 64 }),
    length: upright(312, [66, 320], { features: [242, 286] }),
  },
};

export const trousers: Shape = {
  name: "trousers",
  height: 422,
  axis: 180,
  half: "M128 60Q154 64 180 64M128 60L126 78Q154 84 180 84M126 78C118 130 116 180 114 220L106 396Q132 402 152 398L174 184Q176 170 180 162",
  halfDetail: "M140 82Q146 114 170 112M106 384Q132 390 153 386",
  outline: "",
  detail: "M180 84V162M188 84V130Q188 144 180 150M142 58v26M218 58v26",
  anchors: {
    waist: across([128, 232], 38, { feature: 56 }),
    rise: upright(284, [62, 162], { features: [236, 184] }),
    inseam: {
      from: [190, 174],
      to: [216, 390],
      label: [180, 300],
      align: "middle",
      witness: [
        [180, 162],
        [210, 398],
      ],
    },
    length: upright(78, [62, 398], { features: [126, 104], left: true }),
  },
};
