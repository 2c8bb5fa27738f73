import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** What none of the kept files may have any trace of. */
export const PAYLOAD = "<script>alert('payload')</script>";

export const latin = (text: string): Buffer => Buffer.from(text, "latin1");
export const joined = (...parts: (Buffer | Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? latin(part) : Buffer.from(part))));

/** A picture with something on it, so that it compresses like one. */
export function drawn(width = 900, height = 1200): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 31 + (at >> 7) * 17) & 0xff;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export const PNG_MAGIC = latin("\u0089PNG\r\n\u001a\n");

/** A PNG chunk, with its length and its sum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = joined(type, Buffer.from(data));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return joined(head, body, sum);
}

type Ihdr = { depth?: number; color?: number; interlaced?: boolean };

export function ihdr(
  width: number,
  height: number,
  { depth = 8, color = 2, interlaced }: Ihdr = {},
) {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = depth;
  data[9] = color;
  data[12] = interlaced ? 1 : 0;
  return chunk("IHDR", data);
}

/** A PNG of one bit a pixel, all of one color: its file is a thousandth of what it unpacks to. */
export function flatPng(width: number, height: number, interlaced = false): Buffer {
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  return joined(
    PNG_MAGIC,
    ihdr(width, height, { depth: 1, color: 0, interlaced }),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  );
}

/** The PNG with one more chunk behind its header. */
export function withChunk(png: Buffer, type: string, data: Uint8Array): Buffer {
  const behind = PNG_MAGIC.length + 25;
  return joined(png.subarray(0, behind), chunk(type, data), png.subarray(behind));
}

/** The JPEG with one more segment behind its first two bytes. */
export function withSegment(jpeg: Buffer, marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.byteLength + 2, 2);
  return joined(jpeg.subarray(0, 2), head, Buffer.from(data), jpeg.subarray(2));
}

/** The JPEG with other dimensions in its frame's header. */
export function claiming(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  for (let at = 2; at < copy.length;) {
    const marker = copy[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      copy.writeUInt16BE(height, at + 5);
      copy.writeUInt16BE(width, at + 7);
      return copy;
    }
    at += 2 + copy.readUInt16BE(at + 2);
  }
  throw new Error("No frame in this JPEG");
}

/** A part of a file, as a broken connection leaves it. */
export const cut = (file: Buffer, part: number): Buffer =>
  file.subarray(0, Math.max(1, Math.floor(file.length * part)));

/** The file with some of its bytes turned over. */
export function spoiled(file: Buffer, from: number, count: number): Buffer {
  const copy = Buffer.from(file);
  for (let at = from; at < Math.min(copy.length, from + count); at += 1)
    copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
