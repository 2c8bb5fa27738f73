import "server-only";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureProblem } from "./picture-problems";

// Everything that libvips could open is shut but what a camera makes: no PDF, GIF, TIFF, HEIF, RAW or plug-in. SVG
// stays open for next/og, which draws the shop's own cards with it; an upload is told by its first bytes before.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadSvg",
  ],
});

/** A picture that says it is larger is not opened: it would fill the memory. Phones stop at 50 million. */
const MOST_PIXELS = 60_000_000;
/** No side may be longer; what is needs a tool, not a shop. */
const LONGEST_SIDE = 16_000;
/** A real picture is done in a second or two. */
const MOST_SECONDS = 30;

type Format = "jpeg" | "png" | "webp";

/** What a file is by its first bytes, whatever it is called; null for everything that is not taken. */
export function formatOf(bytes: Uint8Array): Format | null {
  const text = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (text.startsWith("\u00ff\u00d8\u00ff")) return "jpeg";
  if (text.startsWith("\u0089PNG\r\n\u001a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  return null;
}

/** True for a PNG that moves: the reader would show its first frame and drop the others unseen. */
function isMovingPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= file.length;) {
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "acTL") return true;
    if (type === "IDAT" || type === "IEND") return false;
    at += 12 + file.readUInt32BE(at);
  }
  return false;
}

export type OpenPicture = {
  /** Upright, in sRGB, without anything that is not picture; may be resized and written out. */
  readonly upright: () => Sharp;
  /** As it stands upright. Pixels. */
  readonly width: number;
  readonly height: number;
};

/**
 * Looks at an uploaded file and opens it if it is one still JPEG, PNG or WebP of a sane size. Nothing is decoded yet:
 * damage comes to light in `decoded`.
 */
export async function readPicture(bytes: Uint8Array): Promise<OpenPicture | PictureProblem> {
  if (bytes.byteLength === 0) return "empty";
  const format = formatOf(bytes);
  if (format === null) return "not_a_picture";
  if (format === "png" && isMovingPng(bytes)) return "moving";
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  const head = await open()
    .metadata()
    .catch((error: unknown) => problemIn(error));
  if (typeof head === "string") return head;
  if (head.format !== format) return "not_a_picture";
  if ((head.pages ?? 1) > 1) return "moving";
  const [width, height] = uprightSize(head);
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) return "too_large";
  const upright = () => open().rotate().toColorspace("srgb").timeout({ seconds: MOST_SECONDS });
  return { upright, width, height };
}

/** What came of decoding: the pixels, or what is wrong with the file. */
export function decoded<T>(work: Promise<T>): Promise<T | PictureProblem> {
  return work.catch((error: unknown) => problemIn(error));
}

function problemIn(error: unknown): PictureProblem {
  const words = error instanceof Error ? error.message : "";
  return /pixel limit|too large|too big|dimensions/i.test(words) ? "too_large" : "damaged";
}

/** A camera held upright notes a quarter turn (5 to 8) instead of turning its pixels. */
function uprightSize({ width, height, orientation = 1 }: Metadata): [number, number] {
  return orientation >= 5 ? [height, width] : [width, height];
}
