import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { freezeEarnings, unfreezeEarnings } from "@/lib/consignment/freeze-earnings";
import { transaction } from "@/lib/db";
import { cancelPayout } from "@/lib/payouts/cancel-payout";
import { createRun } from "@/lib/payouts/create-run";
import { freezeSale } from "@/lib/payouts/freeze-sale";
import { earningOf, type SoldPiece } from "../../support/earnings";
import {
  booksOf,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  startRun,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { NOTHING, alone, statusOf } from "./runs";

describe("a sale that is frozen", () => {
  const freeze = (piece: SoldPiece) =>
    transaction((tx) => freezeEarnings(tx, [piece.lineId], "dispute", clock.now()));
  const thaw = (piece: SoldPiece) =>
    transaction((tx) => unfreezeEarnings(tx, [piece.lineId], "dispute"));

  test("leaves a payout that waits, and comes with the next once it is let go", async () => {
    await alone();
    const seller = await makeSeller();
    const [first, second] = (await payable(seller, [12_800, 60_000])) as [SoldPiece, SoldPiece];
    got(await createRun(await finance(), clock));
    await freeze(first);
    expect(await statusOf([first, second])).toEqual(["payable", "paying"]);
    expect(await payoutOf(seller)).toMatchObject({ amount: 42_000 });
    got(await cancelPayout(await finance(), (await payoutOf(seller)).id, occasion));
    await thaw(first);
    expect(got(await createRun(await finance(), clock))).toMatchObject({ amountCents: 48_400 });
  });

  test("is stopped where Stripe was not asked yet", async () => {
    await alone();
    const seller = await makeSeller();
    const [first] = (await payable(seller, [12_800, 60_000])) as [SoldPiece, SoldPiece];
    await startRun();
    await freeze(first);
    expect((await doTransfers()).toSorted()).toEqual(["failed", "sent"]);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 42_000 });
    expect(await earningOf(first)).toMatchObject({ status: "payable", frozenFor: ["dispute"] });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400 });
  });

  test("by staff stays until they let it go", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = (await payable(seller)) as [SoldPiece];
    const { id: earningId } = await earningOf(piece);
    const staff = await finance();
    expect(await freezeSale(seller.actor, { earningId, release: null }, occasion)).toMatchObject({
      code: "not_found",
    });
    got(await freezeSale(staff, { earningId, release: null }, occasion));
    expect(await createRun(staff, clock)).toMatchObject({ code: "nothing_due" });
    got(await freezeSale(staff, { earningId, release: "staff" }, occasion));
    expect(got(await createRun(staff, clock))).toMatchObject({ payouts: 1 });
  });
});
