import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { addAdjustment } from "@/lib/payouts/add-adjustment";
import { createRun } from "@/lib/payouts/create-run";
import {
  booksOf,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
  type Seller,
} from "../../support/payouts";
import { got, user } from "../../support/shop";
import { NOTHING, alone } from "./runs";

const adjust = async (seller: Seller, direction: "to" | "by", amount: number) =>
  got(
    await addAdjustment(
      await finance(),
      { consignorId: seller.id, direction, amount, reason: "for a test" },
      occasion,
    ),
  );

describe("debts", () => {
  test("are netted first, from the oldest line on, and booked as they go", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller, [12_800, 12_800]);
    await adjust(seller, "by", 7_000);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 12_800, debt: 7_000 });
    await startRun();
    expect(await payoutOf(seller)).toMatchObject({ gross: 12_800, debt: 7_000, amount: 5_800 });
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(5_800);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("that take all of it are settled without a transfer", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller);
    await adjust(seller, "by", 10_000);
    await startRun();
    expect(await doTransfers()).toEqual([]);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", debt: 6_400, amount: 0 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 3_600 });
  });

  test("an adjustment in their favour goes out once, from the shop's balance", async () => {
    await alone();
    const [seller, other] = [await makeSeller(), await makeSeller()];
    await payable(other);
    await adjust(seller, "to", 1_500);
    await startRun();
    expect(await doTransfers()).toEqual(["sent", "sent"]);
    const [transfer] = await transfersOf(seller);
    expect(transfer).toMatchObject({ amount: 1_500, source_transaction: null });
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await createRun(await finance(), clock)).toMatchObject({ code: "nothing_due" });
  });

  test("an adjustment is nobody's but the book-keepers', and of a consignor", async () => {
    const seller = await makeSeller();
    const input = {
      consignorId: seller.id,
      direction: "to" as const,
      amount: 100,
      reason: "why not",
    };
    expect(await addAdjustment(seller.actor, input, occasion)).toMatchObject({ code: "not_found" });
    const stranger = { ...input, consignorId: (await user()).userId };
    expect(await addAdjustment(await finance(), stranger, occasion)).toMatchObject({
      code: "not_found",
    });
    expect(await booksOf(seller)).toEqual(NOTHING);
  });
});
