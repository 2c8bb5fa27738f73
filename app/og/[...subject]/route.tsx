import { createHash } from "node:crypto";
import { cardOf } from "./card-of";
import { draw } from "./draw";

type Context = { params: Promise<{ subject: string[] }> };

/** Drawn pictures, so that a link which many share is drawn once. The oldest makes room. */
const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const MOST = 200;

/** The picture for links to a page: `/og/site`, `/og/products/plain-cream`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { subject } = await params;
  const card = await cardOf(subject);
  if (!card) return new Response("There is no such page.\n", { status: 404 });
  const key = JSON.stringify(card);
  const etag = `"${createHash("sha1").update(key).digest("base64url")}"`;
  const headers = { etag, "cache-control": "public, max-age=86400" };
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers });
  const picture = drawn.get(key) ?? draw(card);
  // One that failed is tried again by the next who asks.
  picture.catch(() => drawn.delete(key));
  drawn.delete(key);
  drawn.set(key, picture);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest);
  return new Response(await picture, { headers: { ...headers, "content-type": "image/jpeg" } });
}
