import { clock, standIn } from "./stripe";
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, expect } from "vitest";
import type { GuestActor, ShopperActor, UserActor } from "@/lib/access/actor";
import { addToBag } from "@/lib/cart/add-to-bag";
import { saveDetails } from "@/lib/cart/save-details";
import type { DetailsInput } from "@/lib/cart/schema";
import { closeDb, sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { closeSender } from "@/lib/jobs/boss";
import { placeOrder } from "@/lib/orders/place-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { settlePayment, type Settlement } from "@/lib/orders/settle-payment";
import type { Result } from "@/lib/result";

const excused = new Set<string>();

/** Says that the test leaves something behind that the shop's own check `check` must report about `subject`. */
export function expectViolation(check: string, subject: string): void {
  excused.add(`${check} ${subject}`);
}

/** What must always hold is asked after every test of a file that buys. */
afterEach(async () => {
  const found = await checkInvariants(sql, clock.now());
  const names = found.map(({ check, subject }) => `${check} ${subject}`);
  const surprises = found.filter((_violation, at) => !excused.has(names[at] ?? ""));
  expect(surprises, "what must always hold").toEqual([]);
  expect(names, "what a test said is broken").toEqual(expect.arrayContaining([...excused]));
});

afterAll(async () => {
  await closeSender();
  await closeDb();
});

export function guest(): GuestActor {
  return { kind: "guest", visitorId: randomUUID() };
}

/** A signed-in shopper, in the browser of `visitorId` if one is given. */
export async function user(visitorId: string = randomUUID()): Promise<UserActor> {
  const email = `u-${randomUUID()}@people.example`;
  const [row] = await sql<{ id: string }>(`INSERT INTO users (email) VALUES ($1) RETURNING id`, [
    email,
  ]);
  return { kind: "user", userId: row?.id ?? "", visitorId };
}

/** Portland, where nothing is taxed. */
export const OREGON: DetailsInput = {
  email: "ann@people.example",
  name: "Ann Shopper",
  line1: "1 Elm Street",
  city: "Portland",
  state: "OR",
  postal: "97214",
};

/** San Francisco, where goods are taxed. */
export const CALIFORNIA: DetailsInput = {
  ...OREGON,
  city: "San Francisco",
  state: "CA",
  postal: "94110",
};

export type Wanted = { readonly variantId: string; readonly quantity?: number };

/** Puts things into the actor's bag and says where to send them. */
export async function fillBag(
  actor: ShopperActor,
  wanted: readonly Wanted[],
  details: DetailsInput = OREGON,
): Promise<void> {
  for (const { variantId, quantity = 1 } of wanted) {
    got(await addToBag(actor, { variantId, quantity }));
  }
  got(await saveDetails(actor, details));
}

/** Presses "pay" with the total that the review page shows now. */
export async function pressPay(actor: ShopperActor) {
  const quote = await quoteOrder(actor, clock);
  const seen = quote.ok
    ? { totalCents: quote.value.totals.totalCents, cardCents: quote.value.tenders.cardCents }
    : sums(1);
  return placeOrder(actor, seen, clock);
}

/** What a shopper saw who pays all of it by card. */
export function sums(totalCents: number) {
  return { totalCents, cardCents: totalCents };
}

/** Fills a bag and starts its payment. */
export async function startPayment(actor: ShopperActor, wanted: readonly Wanted[]) {
  await fillBag(actor, wanted);
  const started = got(await pressPay(actor));
  if (started.placed) throw new Error("Nothing was left for the card to pay");
  return started;
}

/** The session on which an order is to be paid. */
export async function sessionOf(orderId: string): Promise<string> {
  const [row] = await sql<{ session_id: string | null }>(
    `SELECT session_id FROM payments WHERE order_id = $1`,
    [orderId],
  );
  return row?.session_id ?? "";
}

/** The shopper pays on Stripe's page; the shop is not told. Returns the session. */
export async function payOnPage(orderId: string, number?: string): Promise<string> {
  const session = await sessionOf(orderId);
  expect(standIn.control.pay(session, number ? { number } : {})).toEqual({ kind: "complete" });
  return session;
}

export async function settle(session: string): Promise<Settlement["outcome"]> {
  return got(await settlePayment(session, clock)).outcome;
}

/** A whole purchase. */
export async function buy(actor: ShopperActor, wanted: readonly Wanted[]) {
  const { orderId } = await startPayment(actor, wanted);
  const session = await payOnPage(orderId);
  expect(await settle(session)).toBe("placed");
  return { orderId, session };
}

/** The value of a success; anything else fails the test. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
}

/** What is answered about a thing that is not there, or is somebody else's. */
export const absent = { ok: false, code: "not_found" };
