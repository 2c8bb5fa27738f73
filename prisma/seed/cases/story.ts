import { randomUUID } from "node:crypto";
import type { GuestActor, ShopperActor, StaffActor, UserActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { addToBag } from "@/lib/cart/add-to-bag";
import { enterCode } from "@/lib/cart/enter-code";
import { saveDetails } from "@/lib/cart/save-details";
import type { DetailsInput } from "@/lib/cart/schema";
import { sql } from "@/lib/db";
import { placeOrder } from "@/lib/orders/place-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { settlePayment } from "@/lib/orders/settle-payment";
import type { StandIn } from "@/lib/payments/stand-in/server";
import type { Result } from "@/lib/result";
import type { StoryClock } from "./story-clock";

export const NOWHERE = { ip: null, userAgent: null };

/** What everything in the story needs: when it is, and the stand-in that pays. */
export type Story = { readonly clock: StoryClock; readonly standIn: StandIn };

/** What a use case handed out; the demo's own story has no failures in it. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The story broke: ${result.code}`);
  return result.value;
}

export function guest(): GuestActor {
  return { kind: "guest", visitorId: randomUUID() };
}

/** One of the demo's shoppers who have an account. */
export async function account(email: string): Promise<UserActor> {
  return { kind: "user", userId: await userId(email), visitorId: randomUUID() };
}

export async function staff(permission: Permission): Promise<StaffActor> {
  const id = await userId(`${permission}@necessite.example`);
  return { kind: "staff", userId: id, visitorId: randomUUID(), permissions: [permission] };
}

async function userId(email: string): Promise<string> {
  const [row] = await sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [email]);
  if (!row) throw new Error(`There is no ${email}`);
  return row.id;
}

export type Purchase = {
  readonly actor: ShopperActor;
  readonly to: DetailsInput;
  /** How many of which SKU. */
  readonly goods: Readonly<Record<string, number>>;
  /** A promotion's code or a gift card's. */
  readonly code?: string;
};

export type Bought = { readonly orderId: string; readonly chargeId: string };

/** A whole purchase, paid on the stand-in's page unless something else pays all of it. */
export async function buy({ clock, standIn }: Story, purchase: Purchase): Promise<Bought> {
  const { actor, to, goods, code } = purchase;
  const skus = Object.keys(goods);
  const variants = await sql<{ id: string; sku: string }>(
    `SELECT id, sku FROM variants WHERE sku = ANY ($1) ORDER BY array_position($1, sku)`,
    [skus],
  );
  if (variants.length !== skus.length) throw new Error(`Not all are sold: ${skus.join(", ")}`);
  for (const { id, sku } of variants)
    got(await addToBag(actor, { variantId: id, quantity: goods[sku] ?? 1 }));
  got(await saveDetails(actor, to));
  if (code) got(await enterCode(actor, { code }, NOWHERE));
  const { totals, tenders } = got(await quoteOrder(actor, clock));
  const seen = { totalCents: totals.totalCents, cardCents: tenders.cardCents };
  const { orderId, placed } = got(await placeOrder(actor, seen, clock));
  if (placed) return { orderId, chargeId: "" };
  const session = await paymentOf(orderId);
  standIn.control.pay(session.sessionId ?? "");
  got(await settlePayment(session.sessionId ?? "", clock));
  const { chargeId } = await paymentOf(orderId);
  return { orderId, chargeId: chargeId ?? "" };
}

async function paymentOf(orderId: string) {
  const [row] = await sql<{ sessionId: string | null; chargeId: string | null }>(
    `SELECT session_id AS "sessionId", charge_id AS "chargeId" FROM payments WHERE order_id = $1 AND tender = 'card'`,
    [orderId],
  );
  if (!row) throw new Error("The order has no payment by card");
  return row;
}
