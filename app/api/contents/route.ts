import type { NextRequest } from "next/server";
import { contentsQuery, findContents } from "@/lib/wishes/contents-queries";

/**
 * What is known of the composition of products, for a device that has an avoid-list: it looks the list up in them
 * itself, so that the list stays where it is. The same for everybody, hence kept for a moment.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const ids = contentsQuery.safeParse(request.nextUrl.searchParams.get("products"));
  if (!ids.success) {
    const message = "Give the ids of one product or more, parted by commas.";
    return Response.json({ message }, { status: 400 });
  }
  return Response.json(await findContents(ids.data), {
    headers: { "cache-control": "public, max-age=60" },
  });
}
