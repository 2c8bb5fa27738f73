import type { NextRequest } from "next/server";
import { findCasePhoto } from "@/lib/returns/queries";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string; side: string }> };

/** A photograph of a return or claim, for whoever may see the order; it is nobody else's. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { id, side } = await params;
  const found =
    uuid.safeParse(id).success && (side === "1600" || side === "400")
      ? await findCasePhoto(await currentActor(), {
          photoId: id,
          side: side === "1600" ? 1600 : 400,
          key: request.nextUrl.searchParams.get("key") ?? undefined,
        })
      : null;
  if (!found?.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  return new Response(found.value, {
    headers: { "content-type": "image/webp", "cache-control": "private, max-age=3600" },
  });
}
