import { across, circle, oval, type Shape, through, upright } from "./shape";

/** A stem with leaves in pairs, turned by degrees. */
function sprig(x: number, y: number, turn: number): string {
  const a = (turn * Math.PI) / 180;
  const at = (u: number, v: number) =>
    `${(x + u * Math.cos(a) - v * Math.sin(a)).toFixed(0)} ${(y + u * Math.sin(a) + v * Math.cos(a)).toFixed(0)}`;
  const leaf = (u: number, side: number) =>
    `M${at(u, 0)}Q${at(u + 4, 11 * side)} ${at(u + 17, 13 * side)}Q${at(u + 14, 2 * side)} ${at(u, 0)}`;
  return `M${at(-26, 0)}L${at(26, 0)}${[-20, -4, 12].flatMap((u) => [leaf(u, 1), leaf(u, -1)]).join("")}`;
}

export const scarf: Shape = {
  name: "a square scarf",
  height: 300,
  outline: "M78 64H282V268H78z",
  detail: `M90 76H270V256H90z${sprig(132, 122, -45)}${sprig(228, 118, 30)}${sprig(136, 208, 60)}${sprig(220, 206, -30)}${sprig(180, 164, 90)}`,
  anchors: {
    width: across([78, 282], 42, { feature: 64 }),
    length: upright(306, [64, 268], { features: [282, 282] }),
  },
};

export const hat: Shape = {
  name: "a hat with a brim",
  height: 272,
  outline:
    "M118 166Q30 158 40 182Q56 214 180 216Q304 214 320 182Q330 158 242 166M118 166C118 124 126 84 140 68Q152 56 180 68Q208 56 220 68C234 84 242 124 242 166",
  detail: "M118 166Q180 190 242 166M119 148Q180 172 241 148M180 68Q178 84 182 96",
  anchors: {
    crown: upright(282, [64, 166], { features: [216, 244] }),
    brim: {
      ...across([242, 321], 228, { below: true }),
      witness: [
        [242, 168],
        [321, 184],
      ],
    },
  },
};

export const belt: Shape = {
  name: "a belt",
  height: 166,
  outline:
    "M62 92H300Q312 104 300 116H62M62 84h-32q-8 0-8 8v24q0 8 8 8h32q8 0 8-8V92q0-8-8-8zM30 94h30v20H30z",
  detail: `M22 104h38${[196, 218, 240, 262, 284].map((x) => circle(x, 104, 2.6)).join("")}${Array.from({ length: 7 }, (_, i) => `M${78 + i * 14} 92l10 24M${88 + i * 14} 92l-10 24`).join("")}`,
  anchors: {
    length: across([22, 306], 56, { feature: 84 }),
    width: upright(326, [92, 116], { features: [302, 302] }),
  },
};

export const flats: Shape = {
  name: "a flat shoe",
  height: 232,
  outline:
    "M70 74Q58 106 62 140H306Q322 138 318 118Q310 98 262 88Q222 80 196 60Q176 44 156 48Q146 78 112 80Q84 80 70 74zM58 140H318Q322 150 312 156H136V164H62Q56 152 58 140z",
  detail:
    "M156 48Q182 46 196 62Q188 98 166 122L140 108Q152 84 156 48M166 82l18 8M70 74Q66 58 78 56Q128 54 142 74",
  anchors: {
    insole: across([66, 312], 192, { feature: 150, below: true }),
    heel: upright(326, [140, 164], { features: [318, 140] }),
  },
};

export const boots: Shape = {
  name: "an ankle boot",
  height: 300,
  outline:
    "M92 40Q138 50 184 40Q182 92 186 124Q190 148 222 160Q266 170 292 192Q308 206 304 224Q250 228 200 212Q154 200 88 202Q82 168 88 128Q92 88 92 40zM88 202Q154 200 200 212Q250 228 304 224Q308 228 304 232H216Q182 222 148 212L142 236H92Q88 220 88 202z",
  detail: `M124 46Q138 49 152 46Q156 90 150 128Q138 134 126 128Q122 90 124 46M131 48V130M138 49V132M145 48V130M184 40h8v20h-7${oval(138, 40, 46, 6)}`,
  anchors: {
    insole: across([90, 302], 262, { feature: 234, below: true }),
    heel: upright(66, [203, 236], { features: [88, 92], left: true }),
    height: upright(322, [42, 236], { features: [188, 304] }),
  },
};

export const pump: Shape = {
  name: "a shoe with a heel",
  height: 284,
  outline:
    "M74 60Q62 92 72 128Q122 146 168 176Q212 204 300 206Q324 204 318 186Q302 164 260 156Q212 146 176 110Q150 84 124 92Q92 90 74 60zM72 128L92 206H104Q106 166 126 148M168 176Q212 212 300 212Q316 212 321 198",
  detail: "M124 92Q150 96 168 122Q204 162 262 170M84 74Q80 98 88 122",
  anchors: {
    insole: across([72, 318], 240, { feature: 208, below: true }),
    heel: upright(58, [128, 206], { features: [72, 92], left: true }),
  },
};

export const sneaker: Shape = {
  name: "a sneaker",
  height: 236,
  outline:
    "M68 60Q58 104 62 142H314Q322 126 306 116Q280 106 250 100Q224 92 206 64Q198 50 182 56Q158 70 126 66Q96 62 84 54Q72 52 68 60zM56 142H322Q330 156 322 168H62Q50 158 56 142z",
  detail:
    "M206 64L188 92M218 80L202 106M234 92L220 116M182 56Q176 84 208 116Q226 130 240 142M126 66Q136 106 118 142M250 100Q262 120 256 142M60 152H324M66 74Q84 84 104 82",
  anchors: {
    insole: across([62, 314], 196, { feature: 170, below: true }),
  },
};

export const gloves: Shape = {
  name: "a glove",
  height: 330,
  outline:
    "M128 292V206Q126 186 114 166L92 132Q84 116 96 110Q108 106 116 118L136 146V74Q138 58 149 58Q160 58 161 74V128L165 52Q167 38 178 38Q189 38 190 52V128L198 60Q201 46 212 48Q222 50 221 64L216 134L228 90Q233 78 243 81Q252 84 249 97L234 176Q226 206 226 232V292Q178 302 128 292z",
  detail:
    "M128 276Q178 286 226 276M161 128V146M190 128V146M216 134L212 148M136 146Q150 170 146 196",
  anchors: {
    length: upright(292, [40, 296], { features: [188, 226] }),
    width: through([131, 232], 200),
  },
};
