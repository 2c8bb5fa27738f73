import { isPublicKey } from "@/lib/media/keys";
import { storage } from "@/lib/media/store";

type Context = { params: Promise<{ key: string[] }> };

const FOREVER = "public, max-age=31536000, immutable";

function notFound(): Response {
  return new Response("There is no such picture.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" },
  });
}

function isKnown(request: Request, etag: string): boolean {
  const asked = request.headers.get("if-none-match");
  if (asked === null) return false;
  return asked.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));
}

/** A picture by its storage key. What a key shows never changes, so browsers may keep it for good. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const key = (await params).key.join("/");
  const file = isPublicKey(key) ? await storage.get(key) : null;
  if (file === null) return notFound();
  const etag = `"${file.tag}"`;
  const headers = { etag, "cache-control": FOREVER };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : file.bytes, {
    headers: { ...headers, "content-type": file.type },
  });
}

export { GET as HEAD };
