import "server-only";
import sharp from "sharp";
import { IMAGE_TYPES } from "./keys";
import { decoded, readPicture } from "./read-picture";
import type { Storage } from "./storage";

export type SizedPicture = {
  readonly width: number;
  readonly height: number;
  /** `#c8b9a5`. */
  readonly dominant: string;
};

/**
 * Stores an uploaded JPEG, PNG or WebP under `base` in its own form and these widths, as AVIF and WebP, upright and
 * without the camera's notes. Nothing is made larger than it is. `too_small` where it is narrower than the smallest width.
 */
export async function sizePicture(
  storage: Storage,
  base: string,
  bytes: Uint8Array,
  widths: readonly number[],
): Promise<SizedPicture | "unreadable" | "too_small"> {
  const picture = await readPicture(bytes);
  if (typeof picture === "string") return "unreadable";
  if (picture.width < Math.min(...widths)) return "too_small";
  const width = Math.min(Math.max(...widths), picture.width);
  const upright = await decoded(
    picture
      .upright()
      .flatten({ background: "#f1ebe1" })
      .resize(width)
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true }),
  );
  if (typeof upright === "string") return "unreadable";
  const { data, info } = upright;
  for (const wanted of widths) {
    const sized = sharp(data).resize(wanted, undefined, { withoutEnlargement: true });
    const [avif, webp] = await Promise.all([
      sized.clone().avif({ quality: 55, effort: 3 }).toBuffer(),
      sized.clone().webp({ quality: 80 }).toBuffer(),
    ]);
    await storage.put(`${base}-${wanted}.avif`, avif, IMAGE_TYPES.avif);
    await storage.put(`${base}-${wanted}.webp`, webp, IMAGE_TYPES.webp);
  }
  const { dominant } = await sharp(data).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
    part.toString(16).padStart(2, "0"),
  );
  return { width: info.width, height: info.height, dominant: `#${hex.join("")}` };
}
