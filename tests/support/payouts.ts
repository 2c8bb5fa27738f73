import { clock, standIn } from "./stripe";
import { randomUUID } from "node:crypto";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import type { Occasion } from "@/lib/catalog/edit-product";
import { refreshRecipient } from "@/lib/consignment/refresh-recipient";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { sql } from "@/lib/db";
import { sendReversal } from "@/lib/payouts/send-reversal";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { stripe } from "@/lib/payments/stripe";
import { approveRun } from "@/lib/payouts/approve-run";
import { createRun } from "@/lib/payouts/create-run";
import { sendRun } from "@/lib/payouts/send-run";
import { sellPiece, settlePieces, type SoldPiece } from "./earnings";
import { got, user } from "./shop";

export const occasion: Occasion = { clock, origin: "203.0.113.7" };

/** The seeded member of staff who pays out. */
export async function finance(): Promise<StaffActor> {
  const [row] = await sql<{ id: string }>(
    `SELECT id FROM users WHERE email = 'finance@necessite.example'`,
  );
  return {
    kind: "staff",
    userId: row?.id ?? "",
    visitorId: randomUUID(),
    permissions: ["finance"],
  };
}

export type Seller = { readonly id: string; readonly actor: UserActor; readonly account: string };

/** A consignor with an account at Stripe that can receive, unless it is not to be ready or to be none. */
export async function makeSeller(
  facts: { method?: "transfer" | "credit"; account?: "active" | "restricted" | "none" } = {},
): Promise<Seller> {
  const { method = "transfer", account = "active" } = facts;
  const actor = await user();
  await sql(`INSERT INTO consignors (user_id, payout_method) VALUES ($1, $2)`, [
    actor.userId,
    method,
  ]);
  if (account === "none") return { id: actor.userId, actor, account: "" };
  got(await startOnboarding(actor));
  const [row] = await sql<{ id: string }>(
    `SELECT stripe_account_id AS id FROM consignors WHERE user_id = $1`,
    [actor.userId],
  );
  const id = row?.id ?? "";
  if (account === "active") standIn.control.setOnboarded(id, true);
  got(await refreshRecipient(id, clock));
  return { id: actor.userId, actor, account: id };
}

/** Pieces of a seller, sold and payable. A price of 12,800 brings 6,400. */
export async function payable(
  seller: Seller,
  prices: readonly number[] = [12_800],
): Promise<SoldPiece[]> {
  const pieces: SoldPiece[] = [];
  for (const priceCents of prices) {
    pieces.push(await sellPiece({ priceCents, consignorId: seller.id }));
  }
  await settlePieces(...pieces);
  return pieces;
}

/** Puts a run together, approves it and lets it go; the transfers wait for their jobs. */
export async function startRun(): Promise<string> {
  const staff = await finance();
  const { runId } = got(await createRun(staff, clock));
  got(await approveRun(staff, runId, occasion));
  got(await sendRun(staff, runId, occasion));
  return runId;
}

/** Does the jobs of all open transfers and reversals once, and says how each ended. */
export async function doTransfers(): Promise<string[]> {
  const open = await sql<{ id: string }>(
    `SELECT id FROM transfers WHERE status = 'pending' ORDER BY id`,
  );
  const ends: string[] = [];
  for (const { id } of open) {
    const sent = await sendTransfer(id, clock);
    ends.push(sent.ok ? "sent" : sent.code);
  }
  return ends;
}

export async function doReversals(): Promise<string[]> {
  const open = await sql<{ id: string }>(
    `SELECT id FROM transfer_reversals WHERE status = 'pending' ORDER BY id`,
  );
  const ends: string[] = [];
  for (const { id } of open) {
    const sent = await sendReversal(id, clock);
    ends.push(sent.ok ? "reversed" : sent.code);
  }
  return ends;
}

/** The seller's latest payout. */
export async function payoutOf(seller: Seller) {
  const [row] = await sql<{
    id: string;
    status: string;
    gross: number;
    debt: number;
    amount: number;
    bonus: number;
    failure: string | null;
  }>(
    `SELECT id, status, gross_cents AS gross, debt_cents AS debt, amount_cents AS amount, bonus_cents AS bonus, failure
       FROM payouts WHERE consignor_id = $1 ORDER BY id DESC LIMIT 1`,
    [seller.id],
  );
  if (!row) throw new Error("There is no payout");
  return row;
}

/** What the ledger says of a seller: what is kept, owed to them, owed by them and given as credit. Cents, none negative. */
export async function booksOf(seller: Seller) {
  const rows = await sql<{ kind: string; cents: number }>(
    `SELECT kind::text, balance_cents::int AS cents FROM ledger_accounts WHERE owner_id = $1`,
    [seller.id],
  );
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.cents ?? 0;
  return {
    pending: 0 - of("consignor_pending"),
    payable: 0 - of("consignor_payable"),
    debt: of("consignor_debt"),
    credit: 0 - of("store_credit"),
  };
}

/** What has reached a seller's account at Stripe, by Stripe's own count. */
export async function received(seller: Seller): Promise<number> {
  const balance = await stripe().balance.retrieve({}, { stripeAccount: seller.account });
  return balance.available[0]?.amount ?? 0;
}

/** Every transfer that Stripe has for a seller. */
export async function transfersOf(seller: Seller) {
  return (await stripe().transfers.list({ destination: seller.account, limit: 100 })).data;
}

/** Tests of one file share a database but not Stripe: what an earlier one sent is put before the time that is compared. */
export async function forgetTransfers(): Promise<void> {
  await sql(
    `UPDATE transfers SET started_at = started_at - interval '90 days' WHERE started_at IS NOT NULL`,
  );
}
