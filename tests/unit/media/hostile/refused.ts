import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import type { PictureProblem } from "@/lib/media/picture-problems";
import {
  chunk,
  claiming,
  cut,
  drawn,
  flatPng,
  ihdr,
  joined,
  latin,
  PAYLOAD,
  PNG_MAGIC,
  spoiled,
  withChunk,
} from "./bytes";

export type Refused = {
  readonly name: string;
  readonly bytes: Buffer;
  /** What it may be refused as. */
  readonly as: readonly PictureProblem[];
};

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">${PAYLOAD}</svg>`;
const XXE = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`;
const ftyp = (brand: string) =>
  joined(
    Buffer.from([0, 0, 0, 24]),
    "ftyp",
    brand,
    Buffer.alloc(4),
    "mif1",
    brand,
    Buffer.alloc(64),
  );

function zip(): Buffer {
  const data = deflateRawSync(latin(PAYLOAD));
  return joined("PK\u0003\u0004", Buffer.alloc(22), Buffer.from([5, 0, 0, 0]), "a.htm", data);
}

/** Several frames below each other, as sharp takes a moving picture. */
async function moving(): Promise<Buffer> {
  const pixels = Buffer.concat([40, 120, 200].map((tone) => Buffer.alloc(800 * 800 * 3, tone)));
  const frames = sharp(pixels, {
    raw: { width: 800, height: 2400, channels: 3, pageHeight: 800 },
  });
  return frames.webp({ loop: 0, delay: [100, 100, 100] }).toBuffer();
}

function riff(kind: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return joined("RIFF", size, kind, body);
}

/** A lossless WebP whose header claims the largest sides there are. */
function hugeWebp(): Buffer {
  const bits = Buffer.alloc(5);
  bits[0] = 0x2f;
  bits.writeUInt32LE(0x3fff | (0x3fff << 14), 1);
  const data = joined(bits, Buffer.alloc(64));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return riff("WEBP", joined("VP8L", size, data));
}

/** An extended WebP whose canvas is larger than any picture in it. */
function hugeCanvas(webp: Buffer): Buffer {
  const data = Buffer.alloc(10);
  data.writeUIntLE(0xffff, 4, 3);
  data.writeUIntLE(0xfffe, 7, 3);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return riff("WEBP", joined("VP8X", size, data, webp.subarray(12)));
}

/** Every file that is refused, and as what. */
export async function refusedFiles(): Promise<Refused[]> {
  const jpeg = await drawn().jpeg({ quality: 90 }).toBuffer();
  const progressive = await drawn().jpeg({ progressive: true }).toBuffer();
  const png = await drawn().png().toBuffer();
  const webp = await drawn().webp({ quality: 90 }).toBuffer();
  const avif = await drawn(256, 256).avif({ effort: 0 }).toBuffer();
  const tiff = await drawn(64, 64).tiff().toBuffer();
  const gif = await drawn(64, 64).gif().toBuffer();
  const small = await drawn(749, 2000).jpeg().toBuffer();

  const none = (name: string, bytes: Buffer): Refused => ({ name, bytes, as: ["not_a_picture"] });
  const broken = (name: string, bytes: Buffer): Refused => ({
    name,
    bytes,
    as: ["damaged", "not_a_picture"],
  });
  const huge = (name: string, bytes: Buffer): Refused => ({
    name,
    bytes,
    as: ["too_large", "damaged"],
  });

  return [
    { name: "nothing at all", bytes: Buffer.alloc(0), as: ["empty"] },
    none("a single byte", Buffer.from([0xff])),
    none("zeros", Buffer.alloc(100_000)),
    none("a GIF", gif),
    none("a GIF that is also JavaScript", joined("GIF89a=1;/*", Buffer.alloc(200), `*/${PAYLOAD}`)),
    none("an SVG with a script", latin(SVG)),
    none("an SVG that reads files", latin(XXE)),
    none("an SVG behind a byte order mark", joined("\u00ef\u00bb\u00bf", SVG)),
    none("a PDF", latin(`%PDF-1.7\n1 0 obj<</JS(${PAYLOAD})>>endobj\n%%EOF`)),
    none("a page", latin(`<!doctype html><html>${PAYLOAD}</html>`)),
    none("a ZIP", zip()),
    none("a HEIC", ftyp("heic")),
    none("a HEIC by another brand", ftyp("mif1")),
    none("an AVIF", avif),
    none("a TIFF", tiff),
    none("a BMP", joined("BM", Buffer.alloc(600))),
    none("an icon", joined(Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(600))),
    none("a JPEG XL", joined(Buffer.from([0, 0, 0, 12]), "JXL \r\n\u0087\n", Buffer.alloc(600))),
    none("a JPEG 2000", joined(Buffer.from([0, 0, 0, 12]), "jP  \r\n\u0087\n", Buffer.alloc(600))),
    none("a Photoshop file", joined("8BPS", Buffer.alloc(600))),
    none("a film", ftyp("isom")),
    none("a program", joined("\u007fELF", Buffer.alloc(600))),
    none("a script of a server", latin(`<?php system($_GET['c']); ?>${PAYLOAD}`)),
    none("a packed bomb", gzipSync(Buffer.alloc(20_000_000))),
    none("an AVI in WebP's container", riff("AVI ", Buffer.alloc(600))),
    none("a JPEG behind a line break", joined("\n", jpeg)),
    none("a PNG with a wrong first byte", spoiled(png, 0, 1)),
    none("a WebP with a wrong fourth letter", spoiled(webp, 11, 1)),

    broken(
      "a page behind a JPEG's first bytes",
      joined(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), SVG),
    ),
    broken("a ZIP behind a PNG's first bytes", joined(PNG_MAGIC, zip())),
    broken("noise in a WebP's container", riff("WEBP", spoiled(jpeg, 0, 500))),
    ...[0.001, 0.02, 0.3, 0.6, 0.97].map((part) =>
      broken(`a JPEG cut off at ${part * 100} %`, cut(jpeg, part)),
    ),
    broken("a progressive JPEG cut off in its first pass", cut(progressive, 0.2)),
    ...[0.0005, 0.3, 0.9].map((part) => broken(`a PNG cut off at ${part * 100} %`, cut(png, part))),
    ...[0.0005, 0.3, 0.9].map((part) =>
      broken(`a WebP cut off at ${part * 100} %`, cut(webp, part)),
    ),
    broken("a PNG whose pixels were spoiled", spoiled(png, Math.floor(png.length / 2), 400)),
    broken(
      "a PNG without pixels",
      joined(PNG_MAGIC, ihdr(900, 1200), chunk("IEND", Buffer.alloc(0))),
    ),
    broken(
      "a PNG of no size",
      joined(PNG_MAGIC, ihdr(0, 0), chunk("IDAT", deflateSync(Buffer.alloc(1)))),
    ),
    broken(
      "a PNG of a negative size",
      joined(PNG_MAGIC, ihdr(0x80000001, 900), chunk("IDAT", Buffer.alloc(9))),
    ),
    broken("a WebP whose pixels were spoiled", spoiled(webp, 30, 60)),

    huge("a PNG bomb", flatPng(30_000, 30_000)),
    huge("an interlaced PNG bomb", flatPng(20_000, 20_000, true)),
    huge(
      "a PNG that claims two billion pixels",
      joined(PNG_MAGIC, ihdr(50_000, 50_000), chunk("IDAT", deflateSync(Buffer.alloc(99)))),
    ),
    huge(
      "a PNG one pixel high and a hundred million wide",
      joined(PNG_MAGIC, ihdr(100_000_000, 1), chunk("IDAT", deflateSync(Buffer.alloc(99)))),
    ),
    huge("a PNG of a strip", flatPng(17_000, 800)),
    huge("a JPEG that claims four billion pixels", claiming(jpeg, 65_500, 65_500)),
    huge("a progressive JPEG that claims as many", claiming(progressive, 65_500, 65_500)),
    huge("a WebP that claims the largest sides", hugeWebp()),
    huge("a WebP on a huge canvas", hugeCanvas(webp)),

    { name: "a WebP that moves", bytes: await moving(), as: ["moving"] },
    {
      name: "a PNG that moves",
      bytes: withChunk(png, "acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
      as: ["moving"],
    },

    { name: "a dot", bytes: await drawn(1, 1).png().toBuffer(), as: ["too_small"] },
    { name: "a narrow JPEG", bytes: small, as: ["too_small"] },
    {
      name: "sixteen megabytes",
      bytes: joined(jpeg, Buffer.alloc(16 * 1024 * 1024 - jpeg.length)),
      as: ["too_heavy"],
    },
  ];
}
