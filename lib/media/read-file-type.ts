import "server-only";
import { decoded, formatOf, readPicture } from "./read-picture";

export type FileEnding = "pdf" | "jpg" | "png" | "webp";

/** What a file is by how it begins, whatever it is called; null where it is none of these. */
export function readFileType(bytes: Uint8Array): FileEnding | null {
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-") return "pdf";
  const format = formatOf(bytes);
  return format === "jpeg" ? "jpg" : format;
}

/** How far from its end a PDF's last mark may stand; some programs write a little behind it. Bytes. */
const PDF_END = 2048;

/** Whether a file is all there: a picture that can be decoded to its end, a PDF with its end. */
export async function isWhole(bytes: Uint8Array, ending: FileEnding): Promise<boolean> {
  if (ending === "pdf")
    return Buffer.from(bytes.subarray(-PDF_END)).toString("latin1").includes("%%EOF");
  const picture = await readPicture(bytes);
  // Only decoding all of it tells a picture that was cut off from one that is whole.
  return (
    typeof picture !== "string" && typeof (await decoded(picture.upright().stats())) !== "string"
  );
}
