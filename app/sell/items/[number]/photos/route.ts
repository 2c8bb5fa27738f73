import { findOwnDraft } from "@/lib/consignment/seller-queries";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ number: string }> };

/** How the photographs of a draft stand, for its page to look again without being made anew. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const draft = await findOwnDraft(await currentActor(), (await params).number);
  const headers = { "cache-control": "private, no-store" };
  if (!draft) return Response.json({ photos: [] }, { status: 404, headers });
  return Response.json({ photos: draft.photos }, { headers });
}
