import { revalidateTag } from "next/cache";
import { z } from "zod";
import { EVERY_PAGE } from "@/lib/web/cache-page";
import { isRevalidateToken } from "@/lib/web/revalidate-token";

const body = z.strictObject({ tags: z.array(z.string().max(200)).max(1000) });

/** Drops cached pages by tag. Only this process's own listener knows the token. `*` drops all of them. */
export async function POST(request: Request): Promise<Response> {
  if (!isRevalidateToken(request.headers.get("authorization"))) {
    return Response.json({ error: "Not found." }, { status: 404 });
  }
  const parsed = body.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: "Tags are expected." }, { status: 400 });
  for (const tag of parsed.data.tags) {
    revalidateTag(tag === "*" ? EVERY_PAGE : tag, { expire: 0 });
  }
  return Response.json({ dropped: parsed.data.tags.length });
}
