import "server-only";
import { FILE_TYPES } from "./keys";
import { decoded, readPicture } from "./read-picture";
import type { Storage } from "./storage";

/** Long sides of what is kept: to look at closely, and for a list. Pixels. */
const SIDES = [1600, 400] as const;
export type CasePhotoSide = (typeof SIDES)[number];

/** Where a photograph lies, by its long side. */
export function casePhotoKey(base: string, side: CasePhotoSide): string {
  return `${base}-${side}.webp`;
}

/**
 * Keeps a photograph somebody sent as proof, of any size, whole and upright, without the camera's notes (place, device).
 * What is no still JPEG, PNG or WebP, is cut off or too large to open comes back as `unreadable`, and nothing is stored.
 */
export async function keepCasePhoto(
  storage: Storage,
  base: string,
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | "unreadable"> {
  const picture = await readPicture(bytes);
  if (typeof picture === "string") return "unreadable";
  const cut = await decoded(
    Promise.all(
      SIDES.map((side) =>
        picture
          .upright()
          .flatten({ background: "#f1ebe1" })
          .resize(side, side, { fit: "inside", withoutEnlargement: true })
          .webp({ quality: 80 })
          .toBuffer({ resolveWithObject: true }),
      ),
    ),
  );
  if (typeof cut === "string") return "unreadable";
  const [large] = cut;
  if (!large) return "unreadable";
  for (const [at, side] of SIDES.entries())
    await storage.put(casePhotoKey(base, side), cut[at]?.data ?? large.data, FILE_TYPES.webp);
  return { width: large.info.width, height: large.info.height };
}
