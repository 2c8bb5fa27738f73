import { findAnything } from "@/lib/operations/find-anything";
import { currentActor } from "@/lib/web/session";

/** What the palette finds while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "staff")
    return new Response("There is nothing at this address.\n", { status: 404 });
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(
    { found: await findAnything(actor, words) },
    { headers: { "cache-control": "private, no-store" } },
  );
}
