import { findOriginal } from "@/lib/desk/picture-queries";
import { currentActor } from "@/lib/web/session";

type Context = { params: Promise<{ id: string }> };

/** A picture as it was uploaded, for whoever crops it. It may tell more than what is shown of it, so nobody else gets it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await findOriginal(await currentActor(), (await params).id);
  if (!file.ok) return new Response("There is nothing at this address.\n", { status: 404 });
  const { bytes, type } = file.value;
  return new Response(bytes, {
    headers: {
      "content-type": type,
      "content-security-policy": "sandbox",
      "cache-control": "private, max-age=300",
    },
  });
}
