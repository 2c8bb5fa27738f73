import type { NextRequest } from "next/server";
import { systemClock } from "@/lib/clock";
import { orderUrl } from "@/lib/orders/access-key";
import { isOwnOrder } from "@/lib/orders/queries";
import { settlePayment } from "@/lib/orders/settle-payment";
import { currentActor } from "@/lib/web/session";

const SESSION = /^cs_(test|live)_\w{10,200}$/;

/**
 * Where the payment page leads back to. Asks Stripe itself, so that a lost webhook changes nothing, then shows the
 * order. Whoever knows a session's secret name came from its page, also in another browser.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const session = request.nextUrl.searchParams.get("session") ?? "";
  if (!SESSION.test(session)) return go("/bag");
  const settled = await settlePayment(session, systemClock);
  if (!settled.ok) return go(settled.code === "unknown_session" ? "/bag" : "/checkout/confirming");
  const { outcome, orderId, number } = settled.value;
  if (outcome === "open") return go("/checkout/cancelled");
  const own = await isOwnOrder(await currentActor(), orderId);
  return go(own ? `/orders/${number}` : orderUrl({ id: orderId, number }));
}

function go(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
