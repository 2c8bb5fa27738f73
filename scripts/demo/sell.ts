import { randomUUID } from "node:crypto";
import type { GuestActor, StaffActor, UserActor } from "@/lib/access/actor";
import { addToBag } from "@/lib/cart/add-to-bag";
import { useCredit } from "@/lib/cart/enter-code";
import { saveDetails } from "@/lib/cart/save-details";
import type { Clock } from "@/lib/clock";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import { grantCredit } from "@/lib/credit/grant-credit";
import { sql } from "@/lib/db";
import { deliverParcel } from "@/lib/fulfilment/deliver-parcel";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { placeOrder } from "@/lib/orders/place-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { settlePayment } from "@/lib/orders/settle-payment";
import { daysAgo, got, on } from "./actors";
import { control } from "./stand-in";

const PORTLAND = {
  name: "Shona Sample",
  line1: "12 Alder Street",
  city: "Portland",
  state: "OR",
  postal: "97214",
} as const;

export type ForSale = { readonly variantId: string; readonly priceCents: number };

/** Pieces that have been in the shop for a while, longest first, and that nobody has bought. */
export const findOldest = (most: number) =>
  sql<ForSale>(
    `SELECT v.id AS "variantId", v.price_cents AS "priceCents" FROM resale_pieces r JOIN variants v ON v.product_id = r.product_id
       JOIN stock s ON s.variant_id = v.id JOIN products p ON p.id = r.product_id
      WHERE r.listed_at < $1 AND s.on_hand - s.held > 0 AND p.status = 'published' AND v.price_cents BETWEEN 5000 AND 30000
      ORDER BY r.listed_at LIMIT $2`,
    [daysAgo(45).now(), most],
  );

type Desk = { readonly packer: StaffActor; readonly books: StaffActor };

/**
 * Somebody bought a piece so many days ago, had it three days later, and can no longer send it back: what it earns is
 * payable. Paid with credit, since Stripe takes no payment on a day that is over.
 */
export async function sellBefore(
  shopper: UserActor,
  { packer, books }: Desk,
  { variantId, priceCents }: ForSale,
  days: number,
): Promise<void> {
  const gift = { userId: shopper.userId, amount: priceCents + 2_000 };
  const reason = "A gift of the house, to try the shop with";
  got(await grantCredit(books, { ...gift, reason }, on(daysAgo(days + 1))));
  const { orderId } = await buy(shopper, variantId, daysAgo(days));
  const [parcel] = await sql<{ id: string }>(`SELECT id FROM shipments WHERE order_id = $1`, [
    orderId,
  ]);
  const shipmentId = parcel?.id ?? "";
  const label = { shipmentId, carrier: "Blue Van", tracking: `BV-${orderId.slice(-8)}` };
  got(await shipParcel(packer, label, on(daysAgo(days - 1))));
  got(await deliverParcel(packer, { shipmentId }, on(daysAgo(days - 3))));
  await settleEarnings(daysAgo(days - 18));
}

/** Somebody has just bought a piece by card: its order waits to be packed, and what it earns is pending. */
export async function sellNow({ variantId }: ForSale): Promise<void> {
  const guest: GuestActor = { kind: "guest", visitorId: randomUUID() };
  const clock = daysAgo(0);
  const { orderId } = await buy(guest, variantId, clock);
  const [payment] = await sql<{ session: string }>(
    `SELECT session_id AS session FROM payments WHERE order_id = $1`,
    [orderId],
  );
  const session = payment?.session ?? "";
  await control("pay", { session });
  got(await settlePayment(session, clock));
}

async function buy(
  actor: UserActor | GuestActor,
  variantId: string,
  clock: Clock,
): Promise<{ orderId: string }> {
  got(await addToBag(actor, { variantId, quantity: 1 }));
  const email = actor.kind === "user" ? "shopper@necessite.example" : "visitor@people.example";
  got(await saveDetails(actor, { ...PORTLAND, email }));
  if (actor.kind === "user") got(await useCredit(actor, { use: true }));
  const { totals, tenders } = got(await quoteOrder(actor, clock));
  const seen = { totalCents: totals.totalCents, cardCents: tenders.cardCents };
  return got(await placeOrder(actor, seen, clock));
}
