import type { NextRequest } from "next/server";
import { findAvailability } from "@/lib/catalog/queries";
import { countBag } from "@/lib/cart/queries";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

/** What a cached page does not know: the bag's count, who is signed in, and what is left of one product. */
export async function GET(request: NextRequest): Promise<Response> {
  const product = uuid.safeParse(request.nextUrl.searchParams.get("product"));
  const actor = await currentActor();
  const [bag, stock] = await Promise.all([
    countBag(actor),
    product.success ? findAvailability(actor, product.data) : null,
  ]);
  return Response.json(
    { bag, signedIn: actor.kind !== "guest", staff: actor.kind === "staff", stock },
    { headers: { "cache-control": "no-store" } },
  );
}
