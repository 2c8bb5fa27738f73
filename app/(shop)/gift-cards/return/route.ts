import type { NextRequest } from "next/server";
import { systemClock } from "@/lib/clock";
import { settleGiftCard } from "@/lib/credit/settle-gift-card";

const SESSION = /^cs_(test|live)_\w{10,200}$/;

/** Where the payment page of a gift card leads back to. Asks Stripe itself, so that a lost webhook changes nothing. */
export async function GET(request: NextRequest): Promise<Response> {
  const session = request.nextUrl.searchParams.get("session") ?? "";
  if (!SESSION.test(session)) return go("/gift-cards");
  const settled = await settleGiftCard(session, systemClock);
  return go(settled.ok ? `/gift-cards/bought/${settled.value.cardId}` : "/checkout/confirming");
}

function go(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
