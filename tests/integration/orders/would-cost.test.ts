import "../../support/stripe";
import { expect, it } from "vitest";
import { quoteOrder } from "@/lib/orders/quote-order";
import { costQuestion, listTaxCategories, wouldCost } from "@/lib/orders/would-cost";
import { staff } from "../../support/after-sale";
import { makeProduct } from "../../support/goods";
import { CALIFORNIA, fillBag, got, guest } from "../../support/shop";

it("says what the checkout would ask, by every way", async () => {
  const coat = await makeProduct({ priceCents: 4000, taxCategory: "clothing" });
  const actor = guest();
  await fillBag(actor, [coat], CALIFORNIA);
  const quote = got(await quoteOrder(actor));
  const grams = quote.bag.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const question = { zip: CALIFORNIA.postal, goodsCents: 4000, grams, taxCategory: "clothing" };
  const answer = got(await wouldCost(await staff("finance"), question));
  expect(answer.state).toBe("CA");
  expect(answer.ways.map(({ rateId }) => rateId)).toEqual(quote.quotes.map(({ rateId }) => rateId));
  expect(answer.ways.find(({ rateId }) => rateId === quote.delivery.rateId)).toMatchObject({
    priceCents: quote.totals.shippingCents,
    taxCents: quote.totals.taxCents,
    totalCents: quote.totals.totalCents,
  });
});

it("knows the categories of rates and of goods", async () => {
  await makeProduct({ taxCategory: "only_here" });
  const categories = await listTaxCategories();
  expect(categories).toEqual(expect.arrayContaining(["clothing", "general", "only_here"]));
});

it("answers staff of these desks alone, and no ZIP that lies nowhere", async () => {
  const question = { zip: "00000", goodsCents: 4000, grams: 300, taxCategory: "general" };
  expect(await wouldCost(guest(), question)).toMatchObject({ code: "not_found" });
  expect(await wouldCost(await staff("editor"), question)).toMatchObject({ code: "not_found" });
  expect(await wouldCost(await staff("fulfilment"), question)).toMatchObject({
    code: "no_such_zip",
  });
});

it("leaves out of an address what it does not understand", () => {
  const read = costQuestion({ zip: "9721", goods: "a lot", grams: "1e3", taxed: "no; such" });
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
});
