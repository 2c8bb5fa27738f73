import { across, type Shape, upright } from "./shape";

const fringe = (y: number, long: number): string =>
  Array.from({ length: 21 }, (_, i) => `M${86 + i * 9} ${y}v${long}`).join("");

export const textile: Shape = {
  name: "a flat textile",
  height: 346,
  outline: "M84 74H268V300H84z",
  detail: `${fringe(66, 8)}${fringe(300, 8)}M84 104H268M84 112H268M84 148H268M84 166H268M84 206H268M84 214H268M84 250H268M84 268H268`,
  anchors: {
    width: across([84, 268], 44, { feature: 64 }),
    length: upright(296, [74, 300], { features: [270, 270] }),
    height: upright(296, [74, 300], { features: [270, 270] }),
  },
};

export const cushion: Shape = {
  name: "a cushion cover",
  height: 328,
  outline: "M72 64Q174 76 276 64Q264 166 276 268Q174 256 72 268Q84 166 72 64z",
  detail:
    "M174 96L238 166L174 236L110 166zM174 124L212 166L174 208L136 166zM92 84l24 20M256 84l-24 20M92 248l24-20M256 248l-24-20",
  anchors: {
    width: across([72, 276], 40, { feature: 62 }),
    length: upright(304, [64, 268], { features: [278, 278] }),
    height: upright(304, [64, 268], { features: [278, 278] }),
    depth: across([72, 276], 288, { below: true }),
  },
};

export const picture: Shape = {
  name: "a framed picture",
  height: 344,
  outline: "M82 66H264V302H82zM94 78H252V290H94z",
  detail:
    "M82 66l12 12M264 66l-12 12M82 302l12-12M264 302l-12-12M116 104H230V264H116zM173 248Q168 176 178 120M172 232q-22-6-28-20q20 0 28 20M172 208q-22-6-28-20q20 0 28 20M172 184q-20-6-26-18q18 0 26 18M173 162q-16-6-20-16q16 0 20 16M172 232q22-6 28-20q-20 0-28 20M172 208q22-6 28-20q-20 0-28 20M173 184q20-6 26-18q-18 0-26 18M174 162q16-6 20-16q-16 0-20 16",
  anchors: {
    width: across([82, 264], 42, { feature: 64 }),
    height: upright(292, [66, 302], { features: [266, 266] }),
    length: upright(292, [66, 302], { features: [266, 266] }),
  },
};

export const chair: Shape = {
  name: "a side chair",
  height: 408,
  outline:
    "M112 216C104 130 108 46 170 42C232 46 236 130 228 216M121 216C114 136 118 55 170 51C222 55 226 136 219 216M136 216C130 150 138 92 170 90C202 92 210 150 204 216M143 216C138 156 144 99 170 97C196 99 202 156 197 216M90 230Q90 216 112 214H228Q250 216 250 230Q250 248 230 250H110Q90 248 90 230zM96 246Q98 300 92 352H102Q108 300 108 250M244 246Q242 300 248 352H238Q232 300 232 250M118 250Q118 290 114 324H121Q126 290 126 250M222 250Q222 290 226 324H219Q214 290 214 250",
  detail:
    "M112 230Q114 222 124 222H216Q226 222 228 230Q226 240 214 240H126Q114 240 112 230zM120 224l16 15M136 223l17 16M152 223l17 16M168 223l17 16M184 223l17 16M200 223l17 16M220 224l-16 15M204 223l-17 16M188 223l-17 16M172 223l-17 16M156 223l-17 16M100 288Q170 310 240 288M100 293Q170 315 240 293",
  anchors: {
    height: upright(300, [42, 352], { features: [178, 250] }),
    seat: upright(56, [222, 352], { features: [92, 90], left: true }),
    width: across([90, 250], 368, { feature: 354, below: true }),
  },
};
