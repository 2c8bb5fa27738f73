import { findPhoto } from "@/lib/consignment/find-photo";
import { PHOTO_SIDES, type PhotoSize } from "@/lib/media/keep-photo";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string; size: string }> };

/** Asked for anew each time: whoever has signed out since must not see it, and no cache on the way may keep it. */
const PRIVATE = { "cache-control": "private, no-cache", vary: "Cookie" } as const;

/** A photograph of a piece that is not in the shop: for its seller and for staff, for nobody else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, size } = await params;
  const known = uuid.safeParse(id);
  const photo =
    known.success && Object.hasOwn(PHOTO_SIDES, size)
      ? await findPhoto(await currentActor(), known.data, size as PhotoSize)
      : null;
  if (!photo)
    return new Response("There is no such picture.\n", {
      status: 404,
      headers: { ...PRIVATE, "content-type": "text/plain; charset=utf-8" },
    });
  const etag = `"${photo.tag}"`;
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: { ...PRIVATE, etag } });
  return new Response(photo.bytes, {
    headers: { ...PRIVATE, etag, "content-type": photo.type },
  });
}
