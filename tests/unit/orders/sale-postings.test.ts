import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salePostings } from "@/lib/orders/sale-postings";
import { anySoldOrder } from "./order-arbitrary";

const sum = (cents: readonly number[]) => cents.reduce((total, value) => total + value, 0);

describe("what a sale books", () => {
  it("sums to zero for any order", () => {
    fc.assert(
      fc.property(anySoldOrder, (order) => {
        expect(sum(salePostings(order).map((posting) => posting.amountCents))).toBe(0);
      }),
    );
  });

  it("takes in the order's total and gives each line its net price", () => {
    fc.assert(
      fc.property(anySoldOrder, (order) => {
        const postings = salePostings(order);
        const booked = (kind: string) =>
          sum(postings.filter(({ account }) => account.kind === kind).map((p) => p.amountCents));
        expect(booked("stripe_clearing")).toBe(order.cardCents);
        expect(booked("tenders_held")).toBe(order.heldCents);
        expect(booked("shipping_income")).toBe(0 - order.shippingCents);
        expect(booked("promotions")).toBe(
          sum(order.lines.map((line) => line.discountCents - line.sharedDiscountCents)) +
            order.shippingDiscountCents,
        );
        for (const line of order.lines) {
          const own = postings.filter((posting) => posting.orderLineId === line.id);
          const net = line.unitPriceCents * line.quantity - line.discountCents;
          expect(sum(own.map((posting) => posting.amountCents))).toBe(0 - net);
          expect(own.map((posting) => posting.account.kind)).toEqual(
            line.consignorId === null
              ? ["sales", "promotions"]
              : ["consignor_pending", "commission", "promotions"],
          );
        }
      }),
    );
  });

  it("gives a consignor their share under their own name", () => {
    const line = {
      id: "line",
      quantity: 1,
      unitPriceCents: 10_000,
      discountCents: 0,
      sharedDiscountCents: 0,
      consignorId: "cora",
      consignorCents: 6000,
    };
    const postings = salePostings({
      shippingCents: 0,
      shippingDiscountCents: 0,
      taxCents: 0,
      cardCents: 10_000,
      heldCents: 0,
      lines: [line],
    });
    expect(postings.filter((posting) => posting.amountCents !== 0)).toEqual([
      { account: { kind: "stripe_clearing" }, amountCents: 10_000 },
      {
        account: { kind: "consignor_pending", ownerId: "cora" },
        amountCents: -6000,
        orderLineId: "line",
      },
      { account: { kind: "commission" }, amountCents: -4000, orderLineId: "line" },
    ]);
  });
});
