import { across, oval, type Shape, upright } from "./shape";

export const bowl: Shape = {
  name: "a bowl",
  height: 240,
  outline: `${oval(160, 86, 112, 24)}M48 86C54 150 96 182 122 186H198C224 182 266 150 272 86M122 186q0 8 6 8h64q6 0 6-8`,
  detail: `${oval(160, 87, 104, 19)}M96 96q20 10 44 10M150 108q34 2 60-8`,
  anchors: {
    diameter: across([48, 272], 40, { feature: 86 }),
    width: across([48, 272], 40, { feature: 86 }),
    height: upright(304, [86, 194], { features: [274, 196] }),
  },
};

export const vase: Shape = {
  name: "a vase",
  height: 326,
  outline: `${oval(160, 60, 34, 8)}M126 60C128 92 104 112 92 148C80 196 96 256 118 286Q160 294 202 286C224 256 240 196 228 148C216 112 192 92 194 60`,
  detail: "M92 148Q160 164 228 148M118 286Q160 278 202 286",
  anchors: {
    diameter: across([86, 234], 34, { feature: 176 }),
    width: across([86, 234], 34, { feature: 176 }),
    height: upright(280, [58, 290], { features: [196, 204] }),
  },
};

export const teapot: Shape = {
  name: "a teapot and a cup",
  height: 306,
  outline:
    "M132 116C92 128 72 160 78 190C84 226 112 244 134 246H202C224 244 252 226 258 190C264 160 244 128 204 116M132 116Q168 126 204 116Q200 104 168 102Q136 104 132 116zM162 102q-4-10 6-12q10 2 6 12M256 178Q280 170 292 134L306 140Q300 196 250 216",
  detail:
    "M106 132C84 40 252 40 230 132M114 127C98 54 238 54 222 127M318 214h46q-2 32-12 38h-22q-10-6-12-38M326 252h30M318 214q23 8 46 0",
  anchors: {
    potHeight: {
      ...upright(54, [90, 246], { features: [160, 100], left: true, at: 138 }),
      witness: [
        [158, 90],
        [108, 246],
      ],
    },
    height: {
      ...upright(54, [90, 246], { left: true, at: 138 }),
      witness: [
        [158, 90],
        [108, 246],
      ],
    },
    diameter: across([76, 260], 268, { feature: 196, below: true }),
    width: across([76, 260], 268, { feature: 196, below: true }),
  },
};

export const cakeStand: Shape = {
  name: "a cake stand",
  height: 258,
  outline: `${oval(160, 76, 116, 15)}M44 76Q44 92 60 96Q110 110 142 112M276 76Q276 92 260 96Q210 110 178 112M142 112Q150 120 146 132Q138 142 148 152Q156 162 150 176Q142 192 102 202Q98 208 102 214H218Q222 208 218 202Q178 192 170 176Q164 162 172 152Q182 142 174 132Q170 120 178 112`,
  detail:
    "M60 86l4 10M84 90l4 12M110 93l3 14M140 95v16M180 95v16M210 93l-3 14M236 90l-4 12M260 86l-4 10M142 112Q160 116 178 112M150 176Q160 180 170 176",
  anchors: {
    diameter: across([44, 276], 38, { feature: 76 }),
    height: upright(306, [70, 214], { features: [278, 222] }),
  },
};

export const candlesticks: Shape = {
  name: "a pair of candlesticks",
  height: 316,
  outline: [110, 218]
    .map(
      (x) =>
        `M${x - 17} 52Q${x} 58 ${x + 17} 52V62Q${x} 66 ${x - 17} 62zM${x - 9} 64Q${x - 5} 76 ${x - 7} 92Q${x - 18} 106 ${x - 7} 120Q${x - 9} 146 ${x - 10} 170Q${x - 6} 186 ${x - 8} 196Q${x - 16} 202 ${x - 12} 212Q${x - 10} 230 ${x - 40} 244Q${x - 46} 250 ${x - 42} 256H${x + 42}Q${x + 46} 250 ${x + 40} 244Q${x + 10} 230 ${x + 12} 212Q${x + 16} 202 ${x + 8} 196Q${x + 6} 186 ${x + 10} 170Q${x + 9} 146 ${x + 7} 120Q${x + 18} 106 ${x + 7} 92Q${x + 5} 76 ${x + 9} 64`,
    )
    .join(""),
  detail: [110, 218]
    .map(
      (x) =>
        `M${x - 17} 52Q${x} 46 ${x + 17} 52M${x - 12} 106h24M${x - 12} 212Q${x} 216 ${x + 12} 212M${x - 40} 245Q${x} 254 ${x + 40} 245`,
    )
    .join(""),
  anchors: {
    height: upright(292, [49, 256], { features: [238, 264] }),
    width: across([176, 260], 278, { feature: 258, below: true }),
    diameter: across([176, 260], 278, { feature: 258, below: true }),
  },
};

export const casserole: Shape = {
  name: "a casserole with its lid",
  height: 284,
  outline:
    "M70 122L76 196Q80 220 104 222H220Q244 220 248 196L254 122M66 116H258V124H66zM74 116Q82 96 148 86H176Q242 96 250 116M148 86q-4-16 4-20h20q8 4 4 20M70 132H46q-6 0-6 6v10q0 6 6 6h26M254 132h24q6 0 6 6v10q0 6-6 6h-26",
  detail: "M52 139h18v8H52zM254 139h18v8h-18zM80 200Q162 212 244 200M152 72h20",
  anchors: {
    diameter: across([70, 254], 40, { feature: 114 }),
    width: across([40, 284], 244, { feature: 150, below: true }),
    height: upright(310, [66, 222], { features: [178, 236] }),
  },
};
