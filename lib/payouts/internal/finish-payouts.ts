import "server-only";
import type { Tx } from "../../db";
import type { Mail } from "../../email/mail";
import { queueMails } from "../../email/queue-mail";
import { env } from "../../env";
import { credit, debit, type Posting } from "../../ledger/accounts";
import type { Booking } from "../../ledger/post-transaction";
import { payoutPath } from "../paths";
import { movePayouts } from "./move-payout";

type Finished = {
  id: string;
  consignorId: string;
  method: "transfer" | "credit";
  currency: string;
  amountCents: number;
  debtCents: number;
  bonusCents: number;
  email: string;
  name: string | null;
  /** Lines that no transfer has booked: those of a credit, and those that debts took whole. */
  lines: { amountCents: number; debtCents: number; orderLineId: string | null }[];
};

/**
 * Payouts of which everything has gone out: they and their earnings stand as paid, and the consignor is told. In the
 * caller's transaction, which holds them locked. Returns what no transfer has booked, for the caller to book last.
 */
export async function finishPayouts(
  tx: Tx,
  payoutIds: readonly string[],
  at: Date,
  move: "finish" | "close_part" = "finish",
  actor = "system:payouts",
): Promise<readonly Booking[]> {
  const moved = await movePayouts(tx, { payoutIds, move, actor, at });
  if (moved.length === 0) return [];
  const paid = await tx<Finished>(
    `WITH paid AS (
       UPDATE consignor_earnings e SET status = 'paid' FROM payout_lines l
        WHERE l.payout_id = ANY ($1::uuid[]) AND l.live AND e.id = l.earning_id AND e.status = 'paying')
     SELECT p.id, p.consignor_id AS "consignorId", p.method, p.currency, p.amount_cents AS "amountCents",
            p.debt_cents AS "debtCents", p.bonus_cents AS "bonusCents", u.email::text, u.name,
            coalesce((SELECT json_agg(json_build_object('amountCents', l.amount_cents, 'debtCents', l.debt_cents,
                'orderLineId', e.order_line_id) ORDER BY l.id)
               FROM payout_lines l LEFT JOIN consignor_earnings e ON e.id = l.earning_id
              WHERE l.payout_id = p.id AND l.live AND (p.method = 'credit' OR l.debt_cents = l.amount_cents)), '[]') AS lines
       FROM payouts p JOIN users u ON u.id = p.consignor_id WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id`,
    [moved],
  );
  await queueMails(tx, paid.map(letterOf));
  return paid.map((payout) => bookingOf(payout, at));
}

function bookingOf(payout: Finished, at: Date): Booking {
  const { consignorId: ownerId, method, currency, lines } = payout;
  const kept = lines.reduce((sum, { debtCents }) => sum + debtCents, 0);
  const postings: Posting[] = [
    ...lines.map(({ amountCents, orderLineId }) =>
      debit({ kind: "consignor_payable", ownerId }, amountCents, orderLineId ?? undefined),
    ),
    credit({ kind: "consignor_debt", ownerId }, kept),
  ];
  if (method === "transfer") {
    return { key: `payout:${payout.id}:kept`, kind: "payout_kept", currency, at, postings };
  }
  return {
    key: `payout:${payout.id}:credit`,
    kind: "payout_credit",
    currency,
    at,
    postings: [
      ...postings,
      debit({ kind: "promotions" }, payout.bonusCents),
      credit({ kind: "store_credit", ownerId }, payout.amountCents + payout.bonusCents),
    ],
  };
}

function letterOf(payout: Finished): Mail {
  return {
    template: "payout",
    key: `payout:${payout.id}`,
    to: payout.email,
    props: {
      name: payout.name,
      method: payout.method,
      amountCents: payout.amountCents,
      debtCents: payout.debtCents,
      bonusCents: payout.bonusCents,
      currency: payout.currency,
      url: `${env.APP_URL}${payoutPath(payout.id)}`,
    },
  };
}
