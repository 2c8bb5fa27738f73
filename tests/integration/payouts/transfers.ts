import { clock } from "../../support/stripe";
import { expect } from "vitest";
import { sql } from "@/lib/db";
import { reconcileTransfers } from "@/lib/payouts/reconcile";
import { stripe } from "@/lib/payments/stripe";
import {
  booksOf,
  forgetTransfers,
  makeSeller,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
  type Seller,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { NOTHING } from "./runs";

/** The call that moves the money, as faults name it. */
export const CREATE = "^POST /v1/transfers$";

/** Whatever went wrong on the way: Stripe's own records and ours are the same, to the cent. */
export async function expectSameAtStripe() {
  const compared = got(await reconcileTransfers(clock));
  expect(compared.differences).toEqual([]);
  expect(compared.oursCents).toBe(compared.stripeCents);
  await forgetTransfers();
}

/** A payout that is being sent, and its only transfer. */
export async function sending(): Promise<{ seller: Seller; transferId: string }> {
  const seller = await makeSeller();
  await payable(seller);
  await startRun();
  const [row] = await sql<{ id: string }>(
    `SELECT t.id FROM transfers t JOIN payouts p ON p.id = t.payout_id WHERE p.consignor_id = $1`,
    [seller.id],
  );
  return { seller, transferId: row?.id ?? "" };
}

/** The books while the 6,400 have not gone out. */
export const OWED = { ...NOTHING, payable: 6_400 };

export async function expectPaidOnce(seller: Seller) {
  expect((await transfersOf(seller)).map(({ amount }) => amount)).toEqual([6_400]);
  expect(await received(seller)).toBe(6_400);
  expect(await booksOf(seller)).toEqual(NOTHING);
  expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 6_400 });
}

export async function expectNothingSent(seller: Seller) {
  expect(await transfersOf(seller)).toEqual([]);
  expect(await booksOf(seller)).toEqual(OWED);
}

/** The keys under which Stripe made its transfers. */
export const keysOf = async () =>
  (await stripe().events.list({ type: "transfer.created", limit: 10 })).data.map(
    ({ request }) => request?.idempotency_key,
  );
