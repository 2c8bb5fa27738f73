import "server-only";
import type { ShopperActor } from "../../access/actor";
import { ownerOf } from "../../access/owner";
import type { Clock } from "../../clock";
import { sql } from "../../db";
import { expireSession } from "../../payments/checkout-session";
import { err, ok, type Result } from "../../result";
import type { OrderQuote } from "../quote-order";
import { settleSession } from "../settle-payment";
import { closeUnopened, type PaymentPage, type UnopenedOrder } from "./payment-page";

/** A page must be good for this long to be handed out again. */
const LEAST_LEFT_MS = 60_000;

/** An order older than this has less left than Stripe's shortest session: it needs a new one. */
const LATEST_OPENING_MS = 20_000;

/** What to do about a payment that the bag has open already. */
export type Pending =
  | { readonly next: "start" }
  | { readonly next: "reuse"; readonly page: PaymentPage }
  | { readonly next: "open"; readonly order: UnopenedOrder };

type PendingRow = {
  id: string;
  number: string;
  cart_version: number;
  total_cents: number;
  card_cents: number;
  created_at: Date;
  payment_id: string;
  session_id: string | null;
  session_url: string | null;
  session_expires_at: Date | null;
  processing_at: Date | null;
};

/**
 * Looks at the payment that the actor's bag has open. The bag being unchanged, its page is handed out again.
 * Otherwise the page is ended at Stripe and the order closed, unless it was paid meanwhile (`already_paid`).
 */
export async function withdrawPending(
  actor: ShopperActor,
  quote: OrderQuote | null,
  clock: Clock,
): Promise<Result<Pending, "already_paid" | "payment_unavailable">> {
  const row = await findPending(actor);
  if (!row) return ok({ next: "start" });
  if (row.processing_at) return err("already_paid", { orderId: row.id });
  const now = clock.now();
  // A price that staff changed leaves the bag's version as it is, and the page asks for the old one.
  const unchanged =
    quote !== null &&
    quote.bag.version === row.cart_version &&
    quote.totals.totalCents === row.total_cents &&
    quote.tenders.cardCents === row.card_cents;
  if (!row.session_id) {
    const fresh = now.getTime() - row.created_at.getTime() < LATEST_OPENING_MS;
    if (unchanged && fresh) return ok({ next: "open", order: unopened(row) });
    await closeUnopened(row.id, "its payment page never opened", now);
    return ok({ next: "start" });
  }
  const left = (row.session_expires_at?.getTime() ?? 0) - now.getTime();
  if (unchanged && left > LEAST_LEFT_MS && row.session_url) {
    return ok({ next: "reuse", page: { url: row.session_url, orderId: row.id } });
  }
  const ended = await expireSession(row.session_id);
  if (!ended.ok) return err("payment_unavailable");
  const settled = await settleSession(ended.value, clock);
  if (!settled.ok) return err("payment_unavailable");
  const { outcome } = settled.value;
  if (outcome === "placed" || outcome === "processing")
    return err("already_paid", { orderId: row.id });
  return outcome === "open" ? err("payment_unavailable") : ok({ next: "start" });
}

function unopened(row: PendingRow): UnopenedOrder {
  return {
    orderId: row.id,
    paymentId: row.payment_id,
    number: row.number,
    createdAt: row.created_at,
  };
}

async function findPending(actor: ShopperActor): Promise<PendingRow | undefined> {
  const owner = ownerOf(actor);
  const [row] = await sql<PendingRow>(
    `SELECT o.id, o.number, o.cart_version, o.total_cents, p.amount_cents AS card_cents, o.created_at, p.id AS payment_id, p.session_id, p.session_url,
            p.session_expires_at, p.processing_at
       FROM carts c JOIN orders o ON o.cart_id = c.id AND o.status = 'pending_payment'
       JOIN payments p ON p.order_id = o.id AND p.tender = 'card'
      WHERE c.status = 'open' AND (c.user_id = $1 OR c.visitor_id = $2)`,
    [owner.userId, owner.visitorId],
  );
  return row;
}
