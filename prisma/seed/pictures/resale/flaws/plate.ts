import sharp from "sharp";
import { develop, groundCanvas } from "../../engine/ground";
import { seedOf } from "../../engine/noise";
import { renderLayers } from "../../engine/render";
import type { ResaleFacts } from "../../facts";
import { american } from "../../../spelling";
import { cutWidths, type Plate, version } from "../../plate";
import { pigment } from "../colours";
import { drawPiece } from "../piece";
import { toneOf } from "../plate";
import type { Detail } from "./detail";
import { detailsOf } from "./details";

/** Thin enough not to hide what it shows; pale outside, so that it reads on dark cloth as well. */
function ringMarkup({ view, rings }: Detail, pixels: number): Buffer {
  const k = pixels / view.width;
  const left = view.x - view.width / 2;
  const top = view.y - (view.width * 1.25) / 2;
  const ring = ({ x, y, rx, ry = rx }: Detail["rings"][number]) => {
    const ellipse = (width: number, colour: string, opacity: number) =>
      `<ellipse cx="${(x - left) * k}" cy="${(y - top) * k}" rx="${rx * k}" ry="${ry * k}" fill="none" stroke="${colour}" stroke-width="${(width * pixels) / 1200}" stroke-opacity="${opacity}"/>`;
    return ellipse(17, "#fbf8f3", 0.94) + ellipse(7, "#8f4629", 1);
  };
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels * 1.25}">${rings.map(ring).join("")}</svg>`,
  );
}

async function draw(facts: ResaleFacts, detail: Detail, pixels: number): Promise<Buffer> {
  const { x, y, width } = detail.view;
  const height = width * 1.25;
  const seed = seedOf(facts.sku);
  const piece = drawPiece(facts);
  const frame = { left: x - width / 2, top: y - height / 2, width, height, scale: pixels / width };
  const kind = detail.ground ?? piece.ground;
  const canvas = groundCanvas(frame, { kind, tone: toneOf(facts.sku), seed, horizon: 1090 });
  await renderLayers(canvas, detail.alone ? detail.layers : [...piece.layers, ...detail.layers]);
  return sharp(develop(canvas, seed), { raw: { width: canvas.w, height: canvas.h, channels: 3 } })
    .composite([{ input: ringMarkup(detail, pixels) }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** A near view of every flaw of a piece, in the listing's order, after the picture of the whole. */
export function flawPlates(facts: ResaleFacts): Plate[] {
  return facts.flaws.map(american).map((flaw, index): Plate => {
    const detail = detailsOf(facts.sku, flaw)(pigment(facts.colour));
    const n = index + 2;
    return {
      key: facts.sku,
      n,
      flaw,
      alt: `${facts.title}, near view, ringed: ${flaw}`,
      place: { folder: facts.sku, stem: String(n), widths: cutWidths },
      facts: [
        version.flaw,
        facts.sku,
        facts.title,
        facts.colour,
        facts.material,
        flaw,
        detail.view,
      ],
      width: 1200,
      height: 1500,
      labels: [],
      draw: (_, scale) => draw(facts, detail, Math.round(1200 * scale)),
    };
  });
}
