import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";

/** What was posted to the accounts of one kind until a moment. Debit is positive; `owners` are those not at zero. */
export type TrialRow = {
  readonly kind: string;
  readonly currency: string;
  readonly accounts: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly balanceCents: number;
};

/** The trial balance as of a moment: out of the postings until then, so that nothing later changes it. Finance only. */
export async function findTrialBalance(
  actor: Actor,
  at: Date,
): Promise<Result<TrialRow[], "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return ok(
    await sql<TrialRow>(
      `SELECT a.kind::text AS kind, a.currency, count(DISTINCT a.id)::int AS accounts,
              coalesce(sum(p.amount_cents) FILTER (WHERE p.amount_cents > 0), 0)::float8 AS "debitCents",
              coalesce(-sum(p.amount_cents) FILTER (WHERE p.amount_cents < 0), 0)::float8 AS "creditCents",
              sum(p.amount_cents)::float8 AS "balanceCents"
         FROM ledger_transactions t JOIN ledger_postings p ON p.transaction_id = t.id JOIN ledger_accounts a ON a.id = p.account_id
        WHERE t.at <= $1 GROUP BY a.kind, a.currency ORDER BY a.kind, a.currency`,
      [at],
    ),
  );
}

export type LedgerEntry = {
  readonly key: string;
  readonly kind: string;
  readonly memo: string | null;
  readonly at: Date;
  readonly orderNumber: string | null;
  readonly postings: readonly {
    readonly id: string;
    readonly account: string;
    readonly owner: string | null;
    readonly sku: string | null;
    readonly amountCents: number;
    readonly currency: string;
  }[];
};

/** One transaction with its postings. Finance only. */
export async function findLedgerEntry(
  actor: Actor,
  id: string,
): Promise<Result<LedgerEntry, "not_found">> {
  if (!hasPermission(actor, "finance") || !uuid.safeParse(id).success) return err("not_found");
  const [entry] = await sql<LedgerEntry>(
    `SELECT t.key, t.kind, t.memo, t.at, o.number AS "orderNumber",
            (SELECT json_agg(json_build_object('id', p.id, 'account', a.kind, 'owner', coalesce(u.name, u.email::text, g.code_end),
               'sku', l.sku, 'amountCents', p.amount_cents, 'currency', p.currency) ORDER BY p.amount_cents DESC, p.id)
               FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id LEFT JOIN users u ON u.id = a.owner_id
               LEFT JOIN gift_cards g ON g.id = a.owner_id LEFT JOIN order_lines l ON l.id = p.order_line_id
              WHERE p.transaction_id = t.id) AS postings
       FROM ledger_transactions t LEFT JOIN orders o ON o.id = t.order_id WHERE t.id = $1`,
    [id],
  );
  return entry ? ok(entry) : err("not_found");
}
