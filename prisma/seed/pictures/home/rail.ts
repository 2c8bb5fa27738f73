import { develop, groundCanvas } from "../engine/ground";
import type { Layer } from "../engine/layer";
import { random } from "../engine/noise";
import type { Frame } from "../engine/raster";
import { renderLayers } from "../engine/render";
import { wood } from "../engine/texture";
import type { ResaleFacts } from "../facts";
import { homePlate, type Plate } from "../plate";
import { onWall } from "../resale/cloth";
import { drawPiece } from "../resale/piece";
import { shifted } from "./shift";

/** What hangs on which peg. */
const hung: [string, number, number][] = [
  ["RS-0010", -850, 6],
  ["RS-0001", -430, 0],
  ["RS-0002", 0, 0],
  ["RS-0006", 400, -34],
  ["RS-0009", 850, 0],
];

function board(): Layer[] {
  const finish = { gloss: 0.03, rough: 0.5 };
  const next = random(5);
  return [
    {
      shape: `<rect x="-700" y="96" width="2600" height="92" rx="5"/>`,
      fill: "#b99a74",
      finish,
      texture: wood(0.004 + next() * 0.002, 0.34),
      form: { kind: "puff", edge: 7, depth: 5 },
      shadows: onWall,
    },
  ];
}

/** A peg rail with clothes from the resale room. */
export function railPlate(resale: ResaleFacts[]): Plate {
  const chosen = hung.map(([sku, dx, dy]) => {
    const facts = resale.find((r) => r.sku === sku);
    if (!facts) throw new Error(`The home picture needs ${sku}`);
    return { facts, dx, dy };
  });
  return homePlate({
    key: "home-resale",
    alt: `A peg rail on a plaster wall with ${chosen.map((c) => c.facts.title.toLowerCase()).join(", ")}`,
    labels: [],
    facts: chosen.map((c) => [c.facts.sku, c.facts.title, c.facts.colour]),
    draw: async (_, scale) => {
      const frame: Frame = {
        left: -500,
        top: 10,
        width: 2200,
        height: 1375,
        scale: (1600 * scale) / 2200,
      };
      const canvas = groundCanvas(frame, { kind: "wall", tone: "#e2d7c6", seed: 23 });
      const layers = chosen.flatMap(({ facts, dx, dy }) =>
        shifted(drawPiece(facts).layers, dx, dy),
      );
      await renderLayers(canvas, [...board(), ...layers]);
      return develop(canvas, 23);
    },
  });
}
