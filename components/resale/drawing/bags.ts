import { across, type Anchor, circle, oval, type Shape, upright } from "./shape";

/** How deep a bag is: along the lower edge of its side, which is drawn going back to the right. */
const deep = (from: readonly [number, number], to: readonly [number, number]): Anchor => ({
  from: [from[0] + 6, from[1] + 6],
  to: [to[0] + 6, to[1] + 6],
  label: [to[0] + 4, to[1] + 42],
  align: "start",
});

export const handbag: Shape = {
  name: "a bag with a top handle",
  height: 344,
  outline:
    "M88 132Q160 118 232 132L254 268Q256 282 242 282H78Q64 282 66 268zM84 132Q84 122 90 122Q160 110 230 122Q236 122 236 132Q236 140 230 138Q160 126 90 138Q84 140 84 132zM236 130L254 120L282 248Q284 258 276 262L254 280",
  detail: `M114 118C106 34 214 34 206 118M124 118C118 50 202 50 196 118${circle(154, 110, 6)}${circle(166, 110, 6)}M80 262Q160 272 244 262`,
  anchors: {
    width: across([66, 254], 304, { feature: 284, below: true }),
    height: upright(314, [124, 280], { features: [240, 278], at: 190 }),
    drop: { ...upright(160, [56, 106]), label: [169, 84] },
    depth: deep([254, 282], [282, 258]),
  },
};

export const tote: Shape = {
  name: "a tote",
  height: 352,
  outline:
    "M64 116Q158 128 252 116L246 280Q246 290 236 290H80Q70 290 70 280zM252 116L284 96L276 264Q276 270 270 274L246 288M64 116Q76 101 110 97Q200 88 284 96",
  detail:
    "M67 218Q158 230 248 218M69 224Q158 236 248 224M108 148C96 24 220 24 208 148M118 148C110 40 206 40 198 148M106 122h14v34l-7 6l-7-6zM196 122h14v34l-7 6l-7-6zM248 220L279 202",
  anchors: {
    width: across([64, 252], 312, { feature: 292, below: true }),
    height: upright(316, [106, 288], { features: [286, 278], at: 196 }),
    drop: { ...upright(158, [52, 118]), label: [167, 84] },
    depth: deep([248, 290], [276, 270]),
  },
};

export const shoulderBag: Shape = {
  name: "a shoulder bag",
  height: 350,
  outline:
    "M62 172Q74 160 96 166Q160 182 224 166Q246 160 258 172Q262 236 216 268Q190 286 160 286Q130 286 104 268Q58 236 62 172zM256 168L280 152Q286 212 244 248Q236 256 224 262",
  detail: `M66 188Q160 212 254 188${circle(72, 168, 10)}${circle(248, 168, 10)}M70 158C62 40 258 40 250 158M79 158C76 54 244 54 241 158`,
  anchors: {
    width: across([60, 260], 308, { feature: 236, below: true }),
    height: upright(316, [166, 286], { features: [290, 170], at: 232 }),
    drop: { ...upright(160, [72, 172]), label: [169, 122] },
    depth: { from: [264, 170], to: [288, 154], label: [294, 140], align: "start" },
  },
};

export const clutch: Shape = {
  name: "a clutch",
  height: 264,
  outline:
    "M74 94Q180 78 286 94L292 190Q292 200 280 200H80Q68 200 68 190zM70 92Q70 82 78 80Q180 66 282 80Q290 82 290 92Q288 98 282 96Q180 82 78 96Q70 98 70 92z",
  detail: `${circle(174, 68, 6)}${circle(186, 68, 6)}M92 138q22-24 44 0t44 0t44 0t44 0M92 168q22-24 44 0t44 0t44 0t44 0`,
  anchors: {
    width: across([68, 292], 222, { feature: 202, below: true }),
    height: upright(316, [76, 200], { features: [290, 292] }),
    depth: deep([292, 200], [306, 190]),
  },
};

export const basket: Shape = {
  name: "a basket",
  height: 338,
  outline: `${oval(170, 126, 108, 15)}M62 126Q68 200 92 258Q98 276 120 278H220Q242 276 248 258Q272 200 278 126`,
  detail:
    "M112 138C100 26 240 26 228 138M122 139C114 42 226 42 218 139M66 150Q170 178 274 150M71 178Q170 204 269 178M78 206Q170 230 262 206M86 234Q170 256 254 234M110 134v22M128 138v22M212 138v22M230 134v22",
  anchors: {
    width: across([62, 278], 298, { feature: 130, below: true }),
    height: upright(308, [126, 278], { features: [280, 232] }),
    drop: { ...upright(170, [56, 126]), label: [179, 92] },
    depth: deep([240, 278], [266, 258]),
  },
};
