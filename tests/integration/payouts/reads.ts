import "../../support/stripe";
import { sql } from "@/lib/db";
import { addAdjustment } from "@/lib/payouts/add-adjustment";
import { sellPiece } from "../../support/earnings";
import {
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  startRun,
  type Seller,
} from "../../support/payouts";
import { got } from "../../support/shop";

export const MISSING = { ok: false, code: "not_found" };

/** Paid 6,400 less a debt of 400; 35,000 payable; 6,400 pending. */
export async function makeEarner(): Promise<Seller> {
  await sql(`UPDATE consignors SET payouts_held_reason = 'another test'`);
  const one = await makeSeller();
  await payable(one);
  got(
    await addAdjustment(
      await finance(),
      { consignorId: one.id, direction: "by", amount: 400, reason: "a lost button" },
      occasion,
    ),
  );
  await startRun();
  await doTransfers();
  await payable(one, [50_000]);
  await sellPiece({ priceCents: 12_800, consignorId: one.id });
  return one;
}
