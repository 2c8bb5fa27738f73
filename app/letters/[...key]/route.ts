import { storedAsJpeg } from "@/lib/media/as-jpeg";

type Context = { params: Promise<{ key: string[] }> };

const FILE = /^([A-Za-z0-9_-]{1,100})\.jpg$/;
/** Shown at 64 × 80 and sharp on every screen. Pixels. */
const SIZE = { width: 192, height: 240 };

/** Cut pictures, so that a letter to many is cut for once. The oldest makes room. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();
const MOST = 400;

/** A product's picture for letters, as JPEG: `/letters/products/UAA-101/1.jpg`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const stem = FILE.exec(key.at(-1) ?? "")?.[1];
  const base = stem === undefined ? null : [...key.slice(0, -1), stem].join("/");
  const picture = base === null ? null : await pictureOf(base);
  if (picture === null) return new Response("There is no such picture.\n", { status: 404 });
  return new Response(picture, {
    headers: {
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}

async function pictureOf(base: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const known = kept.get(base);
  if (known) return known;
  const jpeg = await storedAsJpeg(`${base}-360.webp`, SIZE.width, SIZE.height);
  if (jpeg === null) return null;
  const [oldest] = kept.keys();
  if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
  const picture = new Uint8Array(jpeg);
  kept.set(base, picture);
  return picture;
}
