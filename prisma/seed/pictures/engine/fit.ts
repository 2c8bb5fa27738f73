import { at } from "./noise";
import { type Frame, rasterMask } from "./raster";

export interface Fit {
  /** Largest share of the picture's height and width the outline may take. */
  tall: number;
  wide: number;
  /** Where the outline's foot (or middle, when `centred`) stands, as a share of the height. */
  foot: number;
  centred?: boolean;
}

/** Chooses how near the thing is seen, so that small things stay a little smaller than large ones. */
export async function frameFor(
  outline: string,
  pixels: number,
  aspect: number,
  fit: Fit,
): Promise<Frame> {
  const plane: Frame = { left: -300, top: -300, width: 1800, height: 2100, scale: 0.2 };
  const mask = await rasterMask(plane, outline);
  const w = Math.round(plane.width * plane.scale);
  const box = { x0: w, x1: 0, y0: 1e9, y1: 0 };
  mask.forEach((_, i) => {
    if (at(mask, i) < 0.4) return;
    const x = i % w;
    const y = Math.floor(i / w);
    box.x0 = Math.min(box.x0, x);
    box.x1 = Math.max(box.x1, x + 1);
    box.y0 = Math.min(box.y0, y);
    box.y1 = Math.max(box.y1, y + 1);
  });
  const unit = (v: number) => v / plane.scale - 300;
  const wide = (box.x1 - box.x0) / plane.scale;
  const tall = (box.y1 - box.y0) / plane.scale;
  const exact = Math.max(tall / fit.tall, wide / aspect / fit.wide);
  const height = 1500 * (exact / 1500) ** 0.9;
  const width = height * aspect;
  const anchor = fit.centred ? (unit(box.y0) + unit(box.y1)) / 2 : unit(box.y1);
  return {
    left: (unit(box.x0) + unit(box.x1)) / 2 - width / 2,
    top: anchor - height * fit.foot,
    width,
    height,
    scale: pixels / width,
  };
}
