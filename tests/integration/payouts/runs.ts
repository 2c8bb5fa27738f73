import "../../support/stripe";
import { sql } from "@/lib/db";
import { discardRun } from "@/lib/payouts/discard-run";
import { earningOf, type SoldPiece } from "../../support/earnings";
import { finance, occasion } from "../../support/payouts";
import { got } from "../../support/shop";

/** The books of a seller with whom all is even. */
export const NOTHING = { pending: 0, payable: 0, debt: 0, credit: 0 };

/** What other tests left payable is put aside, and their runs with it. */
export async function alone(): Promise<void> {
  const open = await sql<{ id: string }>(
    `SELECT DISTINCT run_id AS id FROM payouts WHERE status = 'pending' AND run_id IS NOT NULL`,
  );
  for (const { id } of open) got(await discardRun(await finance(), id, occasion));
  await sql(`UPDATE consignors SET payouts_held_reason = 'another test'`);
}

/** How far each piece's earning is. */
export async function statusOf(pieces: readonly SoldPiece[]): Promise<string[]> {
  return Promise.all(pieces.map(async (piece) => (await earningOf(piece)).status));
}
