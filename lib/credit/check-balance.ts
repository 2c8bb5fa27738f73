import "server-only";
import type { ShopperActor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import { countTry, forgiveTries } from "../accounts/rate-limits";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { hashOfCode, readCode } from "./gift-card-code";

export type Balance = {
  readonly codeEnd: string;
  readonly balanceCents: number;
  readonly currency: string;
  /** False where it cannot be spent at present. */
  readonly usable: boolean;
};

/** What is on a gift card, for whoever has its code. Wrong codes are counted, so that nobody tries them out. */
export async function checkBalance(
  actor: ShopperActor,
  { code }: { readonly code: string },
  from: Origin,
): Promise<Result<Balance, "unknown" | "too_many">> {
  const counted = await countTry("code", actor.visitorId, from);
  if (!counted.ok) return counted;
  const read = readCode(code);
  const [card] = read
    ? await sql<Balance>(
        `SELECT g.code_end AS "codeEnd", coalesce(-a.balance_cents, 0)::int AS "balanceCents", g.currency,
                g.frozen_reason IS NULL AS usable
           FROM gift_cards g LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id AND a.currency = g.currency
          WHERE g.code_hash = $1 AND g.status = 'active'`,
        [hashOfCode(read)],
      )
    : [];
  if (!card) return err("unknown");
  await forgiveTries("code", actor.visitorId, from);
  return ok(card);
}
