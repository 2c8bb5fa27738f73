import { clock } from "./stripe";
import { randomUUID } from "node:crypto";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import type { Occasion } from "@/lib/catalog/edit-product";
import { codeOf, hashOfCode } from "@/lib/credit/gift-card-code";
import { grantCredit } from "@/lib/credit/grant-credit";
import { sql, transaction } from "@/lib/db";
import { deliverParcel } from "@/lib/fulfilment/deliver-parcel";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { credit, debit, type Account } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { got } from "./shop";

/** How staff come to the desk in tests of what follows a purchase. */
export const occasion: Occasion = { clock, origin: "203.0.113.7" };
export const origin = { ip: "203.0.113.9", userAgent: "test" };

/** A seeded member of staff. */
export async function staff(...permissions: Permission[]): Promise<StaffActor> {
  const [row] = await sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [
    `${permissions[0]}@necessite.example`,
  ]);
  return { kind: "staff", userId: row?.id ?? "", visitorId: randomUUID(), permissions };
}

export type ParcelRow = {
  id: string;
  position: number;
  status: string;
  replacesId: string | null;
  tracking: string | null;
};

/** An order's parcels as they stand. */
export function parcelsOf(orderId: string): Promise<ParcelRow[]> {
  return sql(
    `SELECT id, position, status, replaces_id AS "replacesId", tracking FROM shipments WHERE order_id = $1 ORDER BY position`,
    [orderId],
  );
}

/** The first parcel of an order that waits to be packed. */
export async function toPack(orderId: string): Promise<string> {
  const parcel = (await parcelsOf(orderId)).find(({ status }) => status === "to_pack");
  if (!parcel) throw new Error(`Nothing of ${orderId} waits to be packed`);
  return parcel.id;
}

/** Hands every parcel that is not sent to a carrier. */
export async function shipAll(orderId: string): Promise<void> {
  const packer = await staff("fulfilment");
  for (const { id, status } of await parcelsOf(orderId)) {
    if (status !== "to_pack") continue;
    const by = { shipmentId: id, carrier: "Blue Van", tracking: `BV-${id.slice(-8)}` };
    got(await shipParcel(packer, by, occasion));
  }
}

/** Lets everything that is not there yet arrive. */
export async function deliverAll(orderId: string): Promise<void> {
  await shipAll(orderId);
  const packer = await staff("fulfilment");
  for (const { id, status } of await parcelsOf(orderId)) {
    if (status === "shipped") got(await deliverParcel(packer, { shipmentId: id }, occasion));
  }
}

/** Store credit from finance. */
export async function give(person: UserActor, cents: number): Promise<void> {
  const grant = { userId: person.userId, amount: cents, reason: "For a test" };
  got(await grantCredit(await staff("finance"), grant, occasion));
}

/** What somebody owns of an account, in cents. */
export async function held(kind: "store_credit" | "gift_card", ownerId: string): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT (-balance_cents)::int AS cents FROM ledger_accounts WHERE kind = $1 AND owner_id = $2`,
    [kind, ownerId],
  );
  return row?.cents ?? 0;
}

/** An active gift card with its money on it, and its code. */
export async function makeCard(cents: number): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  const code = codeOf({ id, codeRound: 0 });
  await transaction(async (tx) => {
    await tx(
      `INSERT INTO gift_cards (id, status, origin, amount_cents, code_hash, code_end, from_name, from_email, to_name, to_email,
         send_on, activated_at, mailed_at, created_at)
       VALUES ($1, 'active', 'bought', $2, $3, $4, 'Ana', 'ana@people.example', 'Bo', 'bo@people.example', $5, $6, $6, $6)`,
      [id, cents, hashOfCode(code), code.slice(-4), clock.now(), clock.now()],
    );
    const account: Account = { kind: "gift_card", ownerId: id };
    await postTransaction(tx, {
      key: `gift-card:${id}:sold`,
      kind: "gift_card_sold",
      currency: "usd",
      at: clock.now(),
      postings: [debit({ kind: "allowances" }, cents), credit(account, cents)],
    });
  });
  return { id, code };
}

/** The templates of the letters about something, in the order in which they were queued. */
export async function letters(to: string, about?: string): Promise<string[]> {
  const rows = await sql<{ template: string }>(
    `SELECT template FROM mails WHERE "to" = $1 AND ($2::text IS NULL OR props->>'number' = $2) ORDER BY id`,
    [to, about ?? null],
  );
  return rows.map(({ template }) => template);
}

/** What the shop's books say that Stripe holds, against what Stripe's own records say. Cents; fees apart. */
export async function clearing(): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT coalesce(sum(balance_cents), 0)::int AS cents FROM ledger_accounts WHERE kind = 'stripe_clearing'`,
  );
  return row?.cents ?? 0;
}

/** The sum of every account's balance: the trial balance. */
export async function trialBalance(): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT coalesce(sum(balance_cents), 0)::int AS cents FROM ledger_accounts`,
  );
  return row?.cents ?? 0;
}
