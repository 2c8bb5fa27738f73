import "server-only";
import { userIdOf, type Actor, type ShopperActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";

/** One movement of store credit. More than zero: it came in. */
export type CreditLine = {
  readonly id: string;
  readonly at: Date;
  /** The ledger's word for what happened. */
  readonly kind: string;
  readonly orderNumber: string | null;
  readonly memo: string | null;
  readonly amountCents: number;
};

export type CreditStatement = {
  readonly balanceCents: number;
  readonly currency: string;
  readonly lines: readonly CreditLine[];
};

/** The signed-in actor's store credit with its latest two hundred movements, newest first; null for a guest. */
export async function findOwnCredit(actor: ShopperActor): Promise<CreditStatement | null> {
  const userId = userIdOf(actor);
  return userId ? statementOf(userId) : null;
}

async function statementOf(userId: string): Promise<CreditStatement> {
  const [[account], lines] = await Promise.all([
    sql<{ balance: number }>(
      `SELECT -balance_cents::int AS balance FROM ledger_accounts WHERE kind = 'store_credit' AND owner_id = $1 AND currency = 'usd'`,
      [userId],
    ),
    sql<CreditLine>(
      `SELECT p.id, t.at, t.kind, o.number AS "orderNumber", t.memo, -p.amount_cents::int AS "amountCents"
         FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id JOIN ledger_transactions t ON t.id = p.transaction_id
         LEFT JOIN orders o ON o.id = t.order_id
        WHERE a.kind = 'store_credit' AND a.owner_id = $1 AND a.currency = 'usd' ORDER BY t.at DESC, p.id DESC LIMIT 200`,
      [userId],
    ),
  ]);
  return { balanceCents: account?.balance ?? 0, currency: "usd", lines };
}

export type CreditPerson = CreditStatement & {
  readonly userId: string;
  readonly name: string | null;
  readonly email: string;
};

/** Somebody's store credit, for finance. */
export async function findCreditOf(
  actor: Actor,
  userId: string,
): Promise<Result<CreditPerson, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [person] = await sql<{ userId: string; name: string | null; email: string }>(
    `SELECT id AS "userId", name, email::text AS email FROM users WHERE id = $1`,
    [userId],
  );
  return person ? ok({ ...person, ...(await statementOf(userId)) }) : err("not_found");
}

/** Whose account has this address, for finance. */
export async function findPerson(actor: Actor, email: string): Promise<string | null> {
  if (!hasPermission(actor, "finance")) return null;
  const [row] = await sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [email]);
  return row?.id ?? null;
}

/** A gift card as the desk sees it; never its code. Days are `YYYY-MM-DD`. */
export type DeskCard = {
  readonly id: string;
  readonly status: "pending" | "active" | "void";
  readonly origin: "bought" | "refund";
  readonly codeEnd: string | null;
  readonly amountCents: number;
  readonly balanceCents: number;
  readonly currency: string;
  readonly fromName: string;
  readonly fromEmail: string;
  readonly toName: string;
  readonly toEmail: string;
  readonly message: string | null;
  readonly sendOn: string;
  readonly mailedAt: Date | null;
  readonly createdAt: Date;
  readonly frozenReason: string | null;
  readonly voidReason: string | null;
  readonly uses: readonly {
    readonly at: string;
    readonly kind: string;
    readonly orderNumber: string | null;
    readonly amountCents: number;
  }[];
};

/** One gift card with everything that moved its balance, for fulfilment and finance. */
export async function findDeskCard(
  actor: Actor,
  cardId: string,
): Promise<Result<DeskCard, "not_found">> {
  if (!hasPermission(actor, "finance", "fulfilment")) return err("not_found");
  const [card] = await sql<DeskCard>(
    `SELECT g.id, g.status, g.origin, g.code_end AS "codeEnd", g.amount_cents AS "amountCents", g.currency,
            coalesce(-a.balance_cents, 0)::int AS "balanceCents", g.from_name AS "fromName", g.from_email::text AS "fromEmail",
            g.to_name AS "toName", g.to_email::text AS "toEmail", g.message, g.send_on::text AS "sendOn", g.mailed_at AS "mailedAt",
            g.created_at AS "createdAt", g.frozen_reason AS "frozenReason", g.void_reason AS "voidReason",
            coalesce((SELECT json_agg(json_build_object('at', t.at, 'kind', t.kind, 'orderNumber', o.number,
                'amountCents', -p.amount_cents) ORDER BY t.at DESC, p.id DESC)
              FROM ledger_postings p JOIN ledger_transactions t ON t.id = p.transaction_id LEFT JOIN orders o ON o.id = t.order_id
             WHERE p.account_id = a.id), '[]') AS uses
       FROM gift_cards g LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id AND a.currency = g.currency
      WHERE g.id = $1`,
    [cardId],
  );
  return card ? ok(card) : err("not_found");
}

/** What the page after a gift card's payment says: only to the browser that bought it. */
export async function findBoughtCard(
  actor: ShopperActor,
  cardId: string,
): Promise<Pick<
  DeskCard,
  "status" | "amountCents" | "currency" | "toName" | "toEmail" | "sendOn" | "fromEmail"
> | null> {
  const [card] = await sql<DeskCard>(
    `SELECT status, amount_cents AS "amountCents", currency, to_name AS "toName", to_email::text AS "toEmail",
            from_email::text AS "fromEmail", send_on::text AS "sendOn"
       FROM gift_cards WHERE id = $1 AND (visitor_id = $2 OR user_id = $3)`,
    [cardId, actor.visitorId, userIdOf(actor)],
  );
  return card ?? null;
}
