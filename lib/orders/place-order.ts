import "server-only";
import type { ShopperActor } from "../access/actor";
import { findBag } from "../cart/queries";
import type { Clock } from "../clock";
import { isUniqueViolation, transaction, type Tx } from "../db";
import { holdStock } from "../inventory/hold-stock";
import { err, ok, type Result } from "../result";
import { captureWithoutCard } from "./internal/capture-payment";
import { isOverspent } from "./internal/hold-tenders";
import { insertOrder } from "./internal/insert-order";
import { openPaymentPage, type PaymentPage, type UnopenedOrder } from "./internal/payment-page";
import { withdrawPending } from "./internal/withdraw-pending";
import { isUsedUp } from "../promotions/record-uses";
import { quoteOrder, type OrderQuote, type QuoteFailure } from "./quote-order";

/** A hold outlives its 30-minute session by a little, so that a last-second payment still finds its goods. */
const HOLD_MS = 31 * 60 * 1000;
/** One-of-a-kind pieces that one visitor may set aside at a time, over all open payments. */
const MOST_PIECES_HELD = 8;

export type PlaceFailure =
  | QuoteFailure
  | "total_changed"
  | "promotion_used_up"
  | "credit_changed"
  | "sold_out"
  | "too_many_held"
  | "already_paid"
  | "payment_unavailable";

/** What the shopper saw. Cents. */
export type SeenSums = { readonly totalCents: number; readonly cardCents: number };

/** Where the shopper goes on: to Stripe's page, or to the order itself where credit and gift cards have paid all of it. */
export type Placed = PaymentPage & { readonly placed: boolean };

/**
 * Starts payment: makes the order with its holds, opens Stripe's page and hands out its address. An order that credit
 * and gift cards pay in full is placed at once and never goes there. Asking again for an unchanged bag (a double click,
 * a second tab, the back button) hands out the same page; a changed bag first ends the old one. `seen` is what the
 * shopper saw: it is compared, never used.
 */
export async function placeOrder(
  actor: ShopperActor,
  seen: SeenSums,
  clock: Clock,
): Promise<Result<Placed, PlaceFailure>> {
  const quoted = await quoteOrder(actor, clock);
  // Nothing says that the bag changed, so a payment that is open stays open.
  if (!quoted.ok && quoted.code === "tax_unavailable") return quoted;
  const pending = await withdrawPending(actor, quoted.ok ? quoted.value : null, clock);
  if (!pending.ok) return pending;
  if (!quoted.ok) return quoted;
  const quote = quoted.value;
  // Before a page is handed out again, too: a stale tab has not seen what it asks for.
  if (quote.totals.totalCents !== seen.totalCents) return err("total_changed");
  if (quote.tenders.cardCents !== seen.cardCents) return err("credit_changed");
  if (pending.value.next === "reuse") return ok({ ...pending.value.page, placed: false });
  if (pending.value.next === "open") return pageOf(pending.value.order, quote, clock);
  const made = await writeOrder(actor, quote, clock.now());
  if (!made.ok) return made;
  if (made.value !== "raced") {
    const { paymentId, ...order } = made.value;
    if (paymentId === null)
      return ok({ url: `/orders/${order.number}`, orderId: order.orderId, placed: true });
    return pageOf({ ...order, paymentId }, quote, clock);
  }
  // Another click of the same visitor was faster; its order is theirs, and so is its page.
  const again = await withdrawPending(actor, quote, clock);
  if (!again.ok) return again;
  if (again.value.next === "reuse") return ok({ ...again.value.page, placed: false });
  if (again.value.next === "open") return pageOf(again.value.order, quote, clock);
  // It needed no page and is placed: what was pressed twice is paid.
  return err(quote.tenders.cardCents === 0 ? "already_paid" : "payment_unavailable");
}

async function pageOf(
  order: UnopenedOrder,
  quote: OrderQuote,
  clock: Clock,
): Promise<Result<Placed, "payment_unavailable">> {
  const page = await openPaymentPage(order, quote, clock);
  return page.ok ? ok({ ...page.value, placed: false }) : page;
}

/** An order that was written; without a card payment it is placed already. */
type Written = Omit<UnopenedOrder, "paymentId"> & { readonly paymentId: string | null };

type WriteFailure =
  | "sold_out"
  | "too_many_held"
  | "total_changed"
  | "promotion_used_up"
  | "credit_changed";

/** Carries an expected failure out of the transaction, so that everything in it is rolled back. */
class Refusal extends Error {
  constructor(
    readonly code: WriteFailure,
    readonly detail?: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}

async function writeOrder(
  actor: ShopperActor,
  quote: OrderQuote,
  now: Date,
): Promise<Result<Written | "raced", WriteFailure>> {
  try {
    return ok(await transaction((tx) => writeOrderIn(tx, actor, quote, now)));
  } catch (error) {
    if (error instanceof Refusal) return err(error.code, error.detail);
    // The piece's live line or open hold belongs to somebody else's order.
    if (isUniqueViolation(error, "order_lines_one_live_per_piece")) return err("sold_out");
    if (isUniqueViolation(error, "orders_one_live_per_cart")) return ok("raced");
    if (isUsedUp(error)) return err("promotion_used_up");
    if (isOverspent(error)) return err("credit_changed");
    throw error;
  }
}

async function writeOrderIn(
  tx: Tx,
  actor: ShopperActor,
  quote: OrderQuote,
  now: Date,
): Promise<Written> {
  const [cart] = await tx<{ held: number }>(
    // What this very bag has set aside is left out: a click that was faster must read as "raced" below.
    `SELECT (SELECT count(*)::int FROM stock_holds h JOIN orders o ON o.id = h.order_id
              WHERE h.visitor_id = $3 AND h.status = 'open' AND h.is_piece AND o.cart_id <> $1) AS held
       FROM carts WHERE id = $1 AND status = 'open' AND version = $2 FOR UPDATE`,
    [quote.bag.id, quote.bag.version, actor.visitorId],
  );
  if (!cart) throw new Refusal("total_changed");
  const pieces = quote.lines.filter((line) => line.isPiece).length;
  if (cart.held + pieces > MOST_PIECES_HELD) {
    throw new Refusal("too_many_held", { most: MOST_PIECES_HELD });
  }
  const current = await findBag(actor, tx);
  if (!samePrices(current?.lines ?? [], quote)) throw new Refusal("total_changed");
  const order = await insertOrder(tx, actor, quote, now);
  const held = await holdStock(tx, {
    orderId: order.orderId,
    visitorId: actor.visitorId,
    expiresAt: new Date(now.getTime() + HOLD_MS),
    lines: quote.lines,
  });
  if (!held.ok) throw new Refusal("sold_out", held.detail);
  if (order.paymentId === null && !(await captureWithoutCard(tx, order.orderId, now)))
    throw new Error(`Order ${order.number} lost its goods while it was made`);
  return { ...order, createdAt: now };
}

/** The quote was made before the bag was locked: a price that staff changed since must not slip through. */
function samePrices(
  lines: readonly { variantId: string; unitPriceCents: number }[],
  quote: OrderQuote,
): boolean {
  const prices = new Map(lines.map((line) => [line.variantId, line.unitPriceCents]));
  return quote.lines.every((line) => prices.get(line.variantId) === line.unitPriceCents);
}
