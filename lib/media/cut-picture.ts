import "server-only";
import sharp from "sharp";
import { IMAGE_TYPES } from "./keys";
import { decoded, readPicture } from "./read-picture";
import type { Storage } from "./storage";

/** Pictures of products stand in 4:5, in these widths. */
const WIDTHS = [360, 720, 1200] as const;
const [RATIO_WIDTH, RATIO_HEIGHT] = [4, 5] as const;
/** Less than this of the original would look soft. Pixels. */
const LEAST_WIDTH = 600;

/** Which part is shown: 1 is as much as fits, 3 a third of that; where it stands from 0 (left, top) to 100. */
export type Crop = { readonly zoom: number; readonly x: number; readonly y: number };

export type CutPicture = {
  readonly width: number;
  readonly height: number;
  /** `#c8b9a5`. */
  readonly dominant: string;
  /** A tiny data URI. */
  readonly blur: string;
};

/**
 * Cuts an uploaded JPEG, PNG or WebP to the shop's form and widths and stores it under `base` as AVIF and WebP, upright
 * and without the camera's notes (place, device). `unreadable` and `too_small` come back as such; nothing is stored then.
 */
export async function cutPicture(
  storage: Storage,
  base: string,
  bytes: Uint8Array,
  crop: Crop,
): Promise<CutPicture | "unreadable" | "too_small"> {
  const picture = await readPicture(bytes);
  if (typeof picture === "string") return "unreadable";
  const upright = await decoded(
    picture
      .upright()
      .flatten({ background: "#f1ebe1" })
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true }),
  );
  if (typeof upright === "string") return "unreadable";
  const area = cropArea(upright.info.width, upright.info.height, crop);
  if (area.width < LEAST_WIDTH) return "too_small";
  const cut = await sharp(upright.data)
    .extract(area)
    .resize(1200, 1500)
    .png({ compressionLevel: 1 })
    .toBuffer();
  for (const width of WIDTHS) {
    const sized = sharp(cut).resize(width);
    const [avif, webp] = await Promise.all([
      sized.clone().avif({ quality: 55, effort: 3 }).toBuffer(),
      sized.clone().webp({ quality: 80 }).toBuffer(),
    ]);
    await storage.put(`${base}-${width}.avif`, avif, IMAGE_TYPES.avif);
    await storage.put(`${base}-${width}.webp`, webp, IMAGE_TYPES.webp);
  }
  const tiny = await sharp(cut).resize(12, 15).webp({ quality: 40 }).toBuffer();
  const { dominant } = await sharp(cut).stats();
  return {
    width: 1200,
    height: 1500,
    dominant: `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`,
    blur: `data:image/webp;base64,${tiny.toString("base64")}`,
  };
}

/** The part of a picture that is shown, in its pixels. */
export function cropArea(width: number, height: number, { zoom, x, y }: Crop) {
  const unit =
    Math.min(width / RATIO_WIDTH, height / RATIO_HEIGHT) / Math.min(3, Math.max(1, zoom));
  const [cutWidth, cutHeight] = [Math.floor(unit * RATIO_WIDTH), Math.floor(unit * RATIO_HEIGHT)];
  const within = (room: number, percent: number) =>
    Math.round((room * Math.min(100, Math.max(0, percent))) / 100);
  return {
    left: within(width - cutWidth, x),
    top: within(height - cutHeight, y),
    width: cutWidth,
    height: cutHeight,
  };
}
