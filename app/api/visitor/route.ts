import type { NextRequest } from "next/server";
import { findProfile } from "@/lib/accounts/queries";
import { findMarks } from "@/lib/cart/visitor-marks";
import { findAvailability } from "@/lib/catalog/queries";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

/**
 * What a cached page does not know: the bag, the wishlist, who is signed in, and what is left of one product. Where
 * none is left, also the address that the form beside it begins with.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const product = uuid.safeParse(request.nextUrl.searchParams.get("product"));
  const actor = await currentActor();
  const [marks, stock] = await Promise.all([
    findMarks(actor),
    product.success ? findAvailability(actor, product.data) : null,
  ]);
  const person = stock?.onHand === 0 && actor.kind !== "guest" ? await findProfile(actor) : null;
  return Response.json(
    {
      ...marks,
      signedIn: actor.kind !== "guest",
      staff: actor.kind === "staff",
      email: person?.email ?? null,
      stock,
    },
    { headers: { "cache-control": "no-store" } },
  );
}
