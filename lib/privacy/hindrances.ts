import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import { FINISHED } from "../consignment/states";
import { sql, type Sql } from "../db";

/** What must be settled before somebody can go, each with how many there are or how many cents. */
export type Hindrance =
  | { readonly kind: "staff" }
  | { readonly kind: "orders_underway"; readonly count: number }
  | { readonly kind: "returns_underway"; readonly count: number }
  | { readonly kind: "pieces_here"; readonly count: number }
  | { readonly kind: "money_owed"; readonly cents: number }
  | { readonly kind: "debt"; readonly cents: number }
  | { readonly kind: "credit"; readonly cents: number };

type Facts = {
  staff: boolean;
  orders: number;
  returns: number;
  pieces: number;
  owedCents: number;
  debtCents: number;
  creditCents: number;
};

/** What the books hold for somebody, as a debt of the shop. */
const held = (...kinds: string[]) =>
  `(SELECT coalesce(sum(-a.balance_cents), 0)::int FROM ledger_accounts a
     WHERE a.owner_id = u.id AND a.kind IN (${kinds.map((kind) => `'${kind}'`).join(", ")}))`;

const FACTS = `
  SELECT EXISTS (SELECT 1 FROM staff_members m WHERE m.user_id = u.id) AS staff,
    (SELECT count(*)::int FROM orders o WHERE o.user_id = u.id AND (o.status = 'pending_payment' OR (o.status = 'placed'
       AND EXISTS (SELECT 1 FROM shipments s WHERE s.order_id = o.id AND s.status IN ('to_pack', 'shipped'))))) AS orders,
    (SELECT count(*)::int FROM returns r JOIN orders o ON o.id = r.order_id
      WHERE o.user_id = u.id AND r.status IN ('requested', 'approved', 'in_transit', 'received')) AS returns,
    (SELECT count(*)::int FROM consignment_items i
      WHERE i.consignor_id = u.id AND i.status::text <> ALL ($2::text[])) AS pieces,
    ${held("consignor_pending", "consignor_payable")} AS "owedCents",
    -${held("consignor_debt")} AS "debtCents",
    ${held("store_credit")} AS "creditCents"
   FROM users u WHERE u.id = $1`;

/** Pieces with which nothing is left to do; the money of those that are sold counts by itself. */
const DONE = [...FINISHED, "sold", "settled"];

/** What keeps an account from being deleted now, and what is lost with it: store credit stops nobody. */
export async function hindrancesOf(run: Sql, userId: string): Promise<Hindrance[]> {
  const [facts] = await run<Facts>(FACTS, [userId, DONE]);
  if (!facts) return [];
  const { staff, orders, returns, pieces, owedCents, debtCents, creditCents } = facts;
  const all: (Hindrance | false)[] = [
    staff && { kind: "staff" },
    orders > 0 && { kind: "orders_underway", count: orders },
    returns > 0 && { kind: "returns_underway", count: returns },
    pieces > 0 && { kind: "pieces_here", count: pieces },
    owedCents > 0 && { kind: "money_owed", cents: owedCents },
    debtCents > 0 && { kind: "debt", cents: debtCents },
    creditCents > 0 && { kind: "credit", cents: creditCents },
  ];
  return all.filter((one) => one !== false);
}

/** The same, for the actor's own account. */
export const findHindrances = (actor: UserActor | StaffActor): Promise<Hindrance[]> =>
  hindrancesOf(sql, actor.userId);
