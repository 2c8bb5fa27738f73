import "server-only";
import sharp, { type Sharp } from "sharp";
import { IMAGE_TYPES } from "./keys";
import type { PictureProblem } from "./picture-problems";
import { decoded, readPicture } from "./read-picture";
import type { Storage } from "./storage";

/** Longest sides that a photograph is kept in: for lists, for looking, and whole, which listings are cut from. Pixels. */
export const PHOTO_SIDES = { small: 400, large: 1400, full: 2600 } as const;
export type PhotoSize = keyof typeof PHOTO_SIDES;

/** Less than this on the shorter side would look soft in the shop. Pixels. */
const LEAST_SIDE = 750;
/** What sellers may send. Bytes. */
export const LARGEST_PHOTO = 15 * 1024 * 1024;

export type KeptPhoto = {
  /** Of the whole one. */
  readonly width: number;
  readonly height: number;
  /** `#c8b9a5`. */
  readonly dominant: string;
  /** A tiny data URI. */
  readonly blur: string;
};

/** The storage key of one size of a kept photograph. */
export const photoKey = (base: string, size: PhotoSize): string => `${base}-${size}.webp`;

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, "0");

/** One at a time per process: a photograph of sixty million pixels takes a quarter of a gigabyte while it is read. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes an uploaded JPEG, PNG or WebP anew in three sizes under `base`, whole, upright and without the camera's notes
 * (place, device): nothing of the file itself is kept. What is wrong with it comes back as such; nothing is stored then.
 */
export function keepPhoto(
  storage: Storage,
  base: string,
  bytes: Uint8Array,
): Promise<KeptPhoto | PictureProblem> {
  const kept = last.then(() => keep(storage, base, bytes));
  last = kept.catch(() => undefined);
  return kept;
}

async function keep(
  storage: Storage,
  base: string,
  bytes: Uint8Array,
): Promise<KeptPhoto | PictureProblem> {
  if (bytes.byteLength > LARGEST_PHOTO) return "too_heavy";
  const picture = await readPicture(bytes);
  if (typeof picture === "string") return picture;
  if (Math.min(picture.width, picture.height) < LEAST_SIDE) return "too_small";
  const { full, ...smaller } = PHOTO_SIDES;
  // Decoded once, at the largest size; the others are cut from its pixels.
  const whole = await decoded(
    picture
      .upright()
      .resize(full, full, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#f1ebe1" })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  if (typeof whole === "string") return whole;
  const { width, height, channels } = whole.info;
  const pixels = () => sharp(whole.data, { raw: { width, height, channels } });
  await put(storage, photoKey(base, "full"), pixels().webp({ quality: 86 }));
  for (const size of ["small", "large"] as const) {
    const side = smaller[size];
    const resized = pixels().resize(side, side, { fit: "inside", withoutEnlargement: true });
    await put(storage, photoKey(base, size), resized.webp({ quality: 78 }));
  }
  const tiny = await pixels().resize(12, 12, { fit: "inside" }).webp({ quality: 40 }).toBuffer();
  const { dominant } = await pixels().stats();
  return {
    width,
    height,
    dominant: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
    blur: `data:image/webp;base64,${tiny.toString("base64")}`,
  };
}

async function put(storage: Storage, key: string, picture: Sharp): Promise<void> {
  await storage.put(key, new Uint8Array(await picture.toBuffer()), IMAGE_TYPES.webp);
}
