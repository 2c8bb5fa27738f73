import "server-only";
import sharp from "sharp";
import { storage } from "./store";

/**
 * A stored picture as a JPEG of the given size in pixels, cut from its middle; null where storage has none. For
 * readers that know neither AVIF nor WebP. `key` names one stored file.
 */
export async function storedAsJpeg(
  key: string,
  width: number,
  height: number,
): Promise<Uint8Array | null> {
  const file = await storage.get(key);
  if (!file) return null;
  return sharp(file.bytes).resize(width, height, { fit: "cover" }).jpeg({ quality: 82 }).toBuffer();
}

/** A drawn PNG as a JPEG: text stays sharp, photographs weigh a tenth. */
export async function pngAsJpeg(png: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = await sharp(png)
    .flatten({ background: "#fff" })
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return new Uint8Array(jpeg);
}
