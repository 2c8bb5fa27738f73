import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { ShareCard } from "@/components/seo/share-card";
import { findShareCard, type ShareCard as Card } from "@/lib/catalog/share-queries";
import { storedAsJpeg } from "@/lib/media/as-jpeg";
import { isStorableText } from "@/lib/text";

type Context = { params: Promise<{ subject: string[] }> };

const SITE: Card = {
  title: "Read labels, rare pieces",
  eyebrow: "Health, beauty and one-of-a-kind pieces",
  picture: "home/home-hero-640.webp",
};

const FONTS = join(process.cwd(), "node_modules/@fontsource");
const font = (path: string) => readFile(join(FONTS, path));
const faces = Promise.all([
  font("newsreader/files/newsreader-latin-400-normal.woff"),
  font("instrument-sans/files/instrument-sans-latin-400-normal.woff"),
]);

/** Drawn pictures, so that a link which many share is drawn once. The oldest makes room. */
const drawn = new Map<string, Promise<ArrayBuffer>>();
const MOST = 100;

/** The picture for links to a page: `/og/site`, `/og/products/plain-cream`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { subject } = await params;
  const card = await cardOf(subject);
  if (!card) return new Response("There is no such page.\n", { status: 404 });
  const key = JSON.stringify(card);
  const picture = drawn.get(key) ?? draw(card);
  // One that failed is tried again by the next who asks.
  picture.catch(() => drawn.delete(key));
  drawn.delete(key);
  drawn.set(key, picture);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest);
  return new Response(await picture, {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  });
}

async function cardOf(subject: readonly string[]): Promise<Card | null> {
  const [room = "", slug, ...more] = subject;
  if (slug === undefined) return room === "site" ? SITE : null;
  return more.length === 0 && isStorableText(slug) ? findShareCard(room, slug) : null;
}

async function draw({ title, eyebrow, picture: key }: Card): Promise<ArrayBuffer> {
  const [newsreader, sans] = await faces;
  const jpeg = key ? await storedAsJpeg(key, 504, 630) : null;
  const picture = jpeg ? `data:image/jpeg;base64,${Buffer.from(jpeg).toString("base64")}` : null;
  const response = new ImageResponse(
    <ShareCard title={title} eyebrow={eyebrow} picture={picture} />,
    {
      width: 1200,
      height: 630,
      fonts: [
        { name: "Newsreader", data: newsreader, weight: 400, style: "normal" },
        { name: "Instrument Sans", data: sans, weight: 400, style: "normal" },
      ],
    },
  );
  return response.arrayBuffer();
}
