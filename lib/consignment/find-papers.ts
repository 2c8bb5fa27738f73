import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import type { Paper } from "../documents/paper";
import { findKind } from "./categories";
import { type ContractRow, contractOf } from "./contract";
import { contractPaper } from "./contract-paper";
import { CONTRACT_COLUMNS } from "./internal/contract-columns";
import { findReceivingAddress } from "./receiving-address";
import { itemNumber } from "./seller-schema";
import { type Slip, slipPaper } from "./slip-paper";

/** Whoever works with pieces sees everybody's papers; all others their own. */
const isStaff = (actor: Actor): boolean =>
  hasPermission(actor, "merchandiser", "fulfilment", "finance");

/** A contract that was accepted, for its seller and for staff. Another's, a missing one and one that was not accepted are all null. */
export async function findContractPaper(
  actor: Actor,
  number: string,
  round: number,
): Promise<Paper | null> {
  if (!itemNumber.safeParse(number).success) return null;
  const [row] = await sql<ContractRow>(
    `SELECT ${CONTRACT_COLUMNS} FROM consignment_contracts c JOIN consignment_items i ON i.id = c.item_id
      WHERE i.number = $1 AND c.round = $2 AND c.accepted_at IS NOT NULL AND ($3::boolean OR i.consignor_id = $4)`,
    [number, round, isStaff(actor), userIdOf(actor)],
  );
  if (!row) return null;
  const contract = contractOf(row);
  const { termsVersion, acceptedAt } = contract;
  if (termsVersion === null || acceptedAt === null) return null;
  return contractPaper({ ...contract, number, termsVersion, acceptedAt });
}

type SlipRow = Pick<Slip, "number" | "title" | "sizeLabel" | "color" | "from" | "sendBy"> & {
  category: string;
  subcategory: string | null;
};

/** The packing slip of a piece that is to be sent or on its way; null for everybody else and for all other pieces. */
export async function findSlipPaper(actor: Actor, number: string): Promise<Paper | null> {
  if (!itemNumber.safeParse(number).success) return null;
  const [row] = await sql<SlipRow>(
    `SELECT i.number, i.title, i.size_label AS "sizeLabel", i.color, g.slug AS category, i.subcategory,
            array_remove(ARRAY[s.full_name, s.line1, s.line2, s.city || ', ' || s.state || ' ' || s.postal], NULL) AS "from",
            c.accepted_at + make_interval(days => c.ship_by_days) AS "sendBy"
       FROM consignment_items i JOIN consignors s ON s.user_id = i.consignor_id JOIN categories g ON g.id = i.category_id
       JOIN consignment_contracts c ON c.item_id = i.id AND c.status = 'accepted'
      WHERE i.number = $1 AND i.status IN ('accepted', 'in_transit') AND ($2::boolean OR i.consignor_id = $3)`,
    [number, isStaff(actor), userIdOf(actor)],
  );
  if (!row) return null;
  const { category, subcategory, ...slip } = row;
  const kind = findKind(category, subcategory)?.label ?? category;
  return slipPaper({ ...slip, kind, to: await findReceivingAddress() });
}
