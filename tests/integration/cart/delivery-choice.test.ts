import "../../support/stripe";
import { describe, expect, it } from "vitest";
import { findBag, listRates } from "@/lib/cart/queries";
import { chooseRate, saveDetails } from "@/lib/cart/save-details";
import { US_STATES } from "@/lib/us-places";
import { quoteOrder } from "@/lib/orders/quote-order";
import { makeProduct, setPrice } from "../../support/goods";
import { CALIFORNIA, fillBag, got, guest, OREGON } from "../../support/shop";

describe("choosing delivery", () => {
  it("is offered for every state that an address can have", async () => {
    for (const { code } of US_STATES) expect(await listRates(code), code).not.toEqual([]);
    expect(await listRates("ZZ")).toEqual([]);
  });

  it("remembers a rate of the address's own zone only", async () => {
    const actor = guest();
    await fillBag(actor, [await makeProduct()]);
    const here = (await listRates("OR")).at(-1);
    const there = (await listRates("HI")).at(0);
    expect(await chooseRate(actor, { rateId: there?.id ?? "" })).toEqual({
      ok: false,
      code: "not_found",
    });
    expect((await findBag(actor))?.rateId).toBeNull();
    got(await chooseRate(actor, { rateId: here?.id ?? "" }));
    expect((await findBag(actor))?.rateId).toBe(here?.id);
  });

  it("does nothing to anybody else's bag", async () => {
    const [owner, stranger] = [guest(), guest()];
    await fillBag(owner, [await makeProduct()]);
    const rate = (await listRates("OR")).at(-1);
    expect(await chooseRate(stranger, { rateId: rate?.id ?? "" })).toMatchObject({
      code: "not_found",
    });
    expect((await findBag(owner))?.rateId).toBeNull();
  });

  it("falls back to the cheapest once the address moves to another zone", async () => {
    const actor = guest();
    await fillBag(actor, [await makeProduct({ priceCents: 500 })]);
    const express = got(await quoteOrder(actor)).quotes.at(-1);
    got(await chooseRate(actor, { rateId: express?.rateId ?? "" }));
    expect(got(await quoteOrder(actor)).delivery).toEqual(express);
    got(await saveDetails(actor, { ...OREGON, city: "Honolulu", state: "HI", postal: "96813" }));
    const quote = got(await quoteOrder(actor));
    expect(quote.quotes).toContainEqual(quote.delivery);
    expect((await listRates("HI")).map((rate) => rate.id)).toContain(quote.delivery.rateId);
  });
});

describe("a quote", () => {
  it("needs a bag, an address, and goods that are there", async () => {
    const actor = guest();
    expect(await quoteOrder(actor)).toEqual({ ok: false, code: "empty_bag" });
    const { addToBag } = await import("@/lib/cart/add-to-bag");
    const goods = await makeProduct({ stock: 2 });
    got(await addToBag(actor, { ...goods, quantity: 2 }));
    expect(await quoteOrder(actor)).toEqual({ ok: false, code: "no_address" });
    got(await saveDetails(actor, OREGON));
    expect(got(await quoteOrder(actor)).totals.taxCents).toBe(0);
  });

  it("taxes by the state of the address", async () => {
    const actor = guest();
    await fillBag(actor, [await makeProduct({ priceCents: 10_000 })], CALIFORNIA);
    const { totals, lines } = got(await quoteOrder(actor));
    expect(lines[0]?.taxRateBp).toBeGreaterThan(0);
    expect(totals.taxCents).toBe(lines[0]?.taxRateBp);
    expect(lines[0]?.taxCents).toBe(totals.taxCents);
  });

  it("takes its prices from the shop as it is now", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 10_000 });
    await fillBag(actor, [goods]);
    await setPrice(goods.variantId, 777);
    expect(got(await quoteOrder(actor)).totals.subtotalCents).toBe(777);
  });
});
