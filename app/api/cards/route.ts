import type { NextRequest } from "next/server";
import { listCardsBySlug, slugList } from "@/lib/catalog/cards-by-slug";

/**
 * The cards of up to twelve products, for what a browser remembers having shown. The same for everybody who asks
 * for the same, hence kept for a moment; nobody's visit is noted.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const slugs = slugList.safeParse(request.nextUrl.searchParams.get("slugs"));
  if (!slugs.success) {
    const message = "Give one to twelve products, by the last part of their addresses.";
    return Response.json({ message }, { status: 400 });
  }
  return Response.json(await listCardsBySlug(slugs.data), {
    headers: { "cache-control": "public, max-age=60" },
  });
}
