import { expect, it } from "vitest";
import { PRODUCT_STATES, productTransitions } from "@/lib/catalog/states";
import { ProductStatus } from "@/lib/generated/prisma/enums";
import { reachable } from "@/lib/state-machine";

it("names the states that the database knows", () => {
  expect([...PRODUCT_STATES].toSorted()).toEqual(Object.values(ProductStatus).toSorted());
});

it("reaches every state from a draft, and every product can be put back into the shop", () => {
  expect(reachable(productTransitions, "draft")).toEqual(new Set(PRODUCT_STATES));
  for (const state of PRODUCT_STATES)
    expect(reachable(productTransitions, state)).toContain("published");
});
