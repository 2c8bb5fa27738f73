import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import type { ConsignorView, SellerAddress } from "./consignor-view";
import { CURRENT_TERMS } from "./terms";

type Row = Omit<ConsignorView, "address" | "current"> & {
  fullName: string | null;
} & Omit<SellerAddress, "fullName">;

/** The actor as a consignor, or null for whoever has not accepted any terms. */
export async function findConsignor(actor: Actor): Promise<ConsignorView | null> {
  const [row] = await sql<Row>(
    `SELECT a.terms_version AS "termsVersion", a.at AS "acceptedAt", s.full_name AS "fullName", s.line1, s.line2, s.city, s.state,
            s.postal, s.phone, s.transfers_active AS "transfersActive", s.payout_method AS "payoutMethod"
       FROM consignors s JOIN LATERAL (SELECT terms_version, at FROM consignor_agreements WHERE consignor_id = s.user_id
                                        ORDER BY terms_version DESC LIMIT 1) a ON true
      WHERE s.user_id = $1`,
    [userIdOf(actor)],
  );
  if (!row) return null;
  const { termsVersion, acceptedAt, transfersActive, payoutMethod, fullName, ...rest } = row;
  const { line1, line2, city, state, postal, phone } = rest;
  const address = fullName === null ? null : { fullName, line1, line2, city, state, postal, phone };
  const current = termsVersion === CURRENT_TERMS.version;
  return { termsVersion, acceptedAt, current, transfersActive, payoutMethod, address };
}

export type BoughtPiece = {
  readonly orderLineId: string;
  readonly orderNumber: string;
  readonly title: string;
  readonly imageBase: string | null;
  readonly boughtAt: Date;
  /** The number of the piece as which it is offered already. */
  readonly offeredAs: string | null;
};

/** Pieces that the actor bought here and may want to pass on, the last first. */
export async function listBoughtPieces(actor: Actor): Promise<BoughtPiece[]> {
  return sql<BoughtPiece>(
    `SELECT l.id AS "orderLineId", o.number AS "orderNumber", l.title, l.image_base AS "imageBase", o.placed_at AS "boughtAt",
            (SELECT i.number FROM consignment_items i WHERE i.from_order_line_id = l.id
                AND i.status NOT IN ('declined', 'withdrawn', 'returned', 'donated', 'converted') ORDER BY i.id DESC LIMIT 1) AS "offeredAs"
       FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE o.user_id = $1 AND o.status IN ('placed', 'completed') AND l.is_piece AND l.live
      ORDER BY o.placed_at DESC, l.position LIMIT 50`,
    [userIdOf(actor)],
  );
}
