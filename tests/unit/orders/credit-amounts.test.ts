import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  creditFor,
  leftOf,
  type CreditableLine,
  type CreditableOrder,
  type CreditWish,
} from "@/lib/orders/credit-amounts";

const NOTHING = { quantity: 0, goodsCents: 0, taxCents: 0 };

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 12 }),
    unitPriceCents: fc.integer({ min: 1, max: 200_000 }),
    discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
    taxShare: fc.double({ min: 0, max: 0.25, noNaN: true }),
  })
  .map(({ discountShare, taxShare, ...line }) => {
    const discountCents = Math.floor(line.unitPriceCents * line.quantity * discountShare);
    const net = line.unitPriceCents * line.quantity - discountCents;
    return { ...line, discountCents, taxCents: Math.floor(net * taxShare), credited: NOTHING };
  });

const anyOrder: fc.Arbitrary<CreditableOrder> = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
    shippingCents: fc.integer({ min: 0, max: 5_000 }),
    shippingTaxShare: fc.double({ min: 0, max: 0.25, noNaN: true }),
  })
  .map(({ lines, shippingCents, shippingTaxShare }) => ({
    lines: lines.map((line, at) => ({ ...line, id: `line-${at}` })),
    shippingCents,
    shippingTaxCents: Math.floor(shippingCents * shippingTaxShare),
    creditedShippingCents: 0,
  }));

/** Steps in which an order is given back: who, how much of what is left, how. */
const anySteps = fc.array(
  fc.record({
    line: fc.nat(5),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("things", "reduction", "shipping"),
    refundBp: fc.constantFrom(10_000, 10_000, 5_000, 0),
    feeBp: fc.constantFrom(0, 0, 1_000),
  }),
  { maxLength: 12 },
);

const totalOf = (order: CreditableOrder) =>
  order.lines.reduce((sum, line) => sum + net(line) + line.taxCents, 0) +
  order.shippingCents +
  order.shippingTaxCents;
const taxOf = (order: CreditableOrder) =>
  order.lines.reduce((sum, line) => sum + line.taxCents, 0) + order.shippingTaxCents;
const net = (line: CreditableLine) => line.unitPriceCents * line.quantity - line.discountCents;

type Given = { order: CreditableOrder; total: number; tax: number; fees: number };

/** Gives back what is wished and writes it down. */
function give({ order, ...sums }: Given, wishes: CreditWish[], shipping: number): Given {
  const credit = creditFor(order, wishes, shipping);
  const lines = order.lines.map((line) => {
    const part = credit.lines.find(({ lineId }) => lineId === line.id);
    if (!part) return line;
    const { quantity, goodsCents, taxCents } = line.credited;
    return {
      ...line,
      credited: {
        quantity: quantity + part.quantity,
        goodsCents: goodsCents + part.goodsCents,
        taxCents: taxCents + part.taxCents,
      },
    };
  });
  return {
    order: { ...order, lines, creditedShippingCents: order.creditedShippingCents + shipping },
    total: sums.total + credit.totalCents,
    tax: sums.tax + credit.taxCents,
    fees: sums.fees + credit.feeCents,
  };
}

function step(
  given: Given,
  wish: { line: number; part: number; kind: string; refundBp: number; feeBp: number },
) {
  const { order } = given;
  const line = order.lines[wish.line % order.lines.length];
  if (!line) return given;
  if (wish.kind === "shipping") {
    const left = order.shippingCents - order.creditedShippingCents;
    return give(given, [], Math.floor(left * wish.part));
  }
  if (wish.kind === "reduction")
    return give(
      given,
      [
        {
          lineId: line.id,
          quantity: 0,
          goodsCents: Math.floor(leftOf(line).goodsCents * wish.part),
        },
      ],
      0,
    );
  const quantity = Math.ceil((line.quantity - line.credited.quantity) * wish.part);
  if (quantity === 0) return given;
  const { refundBp, feeBp } = wish;
  const reduced = { quantity: Math.floor(quantity * wish.part), refundBp };
  return give(given, [{ lineId: line.id, quantity, reduced, feeBp }], 0);
}

describe("giving money back", () => {
  it("in whatever steps comes to no more than was paid, of anything", () => {
    fc.assert(
      fc.property(anyOrder, anySteps, (order, steps) => {
        const given = steps.reduce(step, { order, total: 0, tax: 0, fees: 0 });
        expect(given.total + given.fees).toBeLessThanOrEqual(totalOf(order));
        expect(given.tax).toBeLessThanOrEqual(taxOf(order));
        for (const line of given.order.lines) {
          expect(line.credited.quantity).toBeLessThanOrEqual(line.quantity);
          const left = leftOf(line);
          expect(left.goodsCents).toBeGreaterThanOrEqual(0);
          expect(left.taxCents).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("of everything, thing by thing, comes to all of it: goods, tax and delivery to the cent", () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (order, parts) => {
          let given: Given = { order, total: 0, tax: 0, fees: 0 };
          for (const part of parts)
            given = step(given, { line: 0, part, kind: "shipping", refundBp: 0, feeBp: 0 });
          for (const { id, quantity } of order.lines)
            for (let n = 0; n < quantity; n += 1)
              given = give(given, [{ lineId: id, quantity: 1 }], 0);
          given = give(given, [], order.shippingCents - given.order.creditedShippingCents);
          expect(given.total).toBe(totalOf(order));
          expect(given.tax).toBe(taxOf(order));
        },
      ),
    );
  });

  it("after a reduction, the rest of the things come to the rest of the money", () => {
    fc.assert(
      fc.property(anyOrder, fc.double({ min: 0, max: 1, noNaN: true }), (order, part) => {
        let given: Given = { order, total: 0, tax: 0, fees: 0 };
        const wish = { line: 0, part, kind: "reduction", refundBp: 10_000, feeBp: 0 };
        given = step(given, wish);
        for (const { id, quantity } of order.lines)
          given = give(given, [{ lineId: id, quantity }], 0);
        given = give(given, [], order.shippingCents);
        expect(given.total).toBe(totalOf(order));
      }),
    );
  });

  it("of a line says what was paid, kept and given before, and these make its price", () => {
    fc.assert(
      fc.property(anyOrder, anySteps, (order, steps) => {
        const given = steps.reduce(step, { order, total: 0, tax: 0, fees: 0 });
        for (const line of given.order.lines) {
          const quantity = line.quantity - line.credited.quantity;
          if (quantity === 0) continue;
          const reduced = { quantity: 1, refundBp: 7_500 };
          for (const more of [{ reduced, feeBp: 500 }, {}, { goodsCents: 0 }]) {
            const wish = { lineId: line.id, quantity, ...more };
            const [part] = creditFor(given.order, [wish], 0).lines;
            if (!part) throw new Error("There is no part");
            expect(part.goodsCents + part.keptCents + part.beforeCents).toBe(
              part.grossCents - part.discountCents,
            );
            expect(part.feeCents).toBeLessThanOrEqual(part.goodsCents);
          }
        }
      }),
    );
  });

  it("refuses what is not there", () => {
    const line = {
      id: "a",
      quantity: 2,
      unitPriceCents: 100,
      discountCents: 0,
      taxCents: 0,
      credited: NOTHING,
    };
    const order = {
      lines: [line],
      shippingCents: 5,
      shippingTaxCents: 0,
      creditedShippingCents: 0,
    };
    for (const bad of [
      () => creditFor(order, [{ lineId: "a", quantity: 3 }], 0),
      () => creditFor(order, [{ lineId: "b", quantity: 1 }], 0),
      () => creditFor(order, [{ lineId: "a", quantity: 1, goodsCents: 101 }], 0),
      () =>
        creditFor(order, [{ lineId: "a", quantity: 1, reduced: { quantity: 2, refundBp: 0 } }], 0),
      () => creditFor(order, [{ lineId: "a", quantity: 0, goodsCents: 201 }], 0),
      () => creditFor(order, [], 6),
      () => creditFor(order, [], -1),
    ])
      expect(bad).toThrow(RangeError);
  });
});
