import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opensOrder, orderKey, orderUrl } from "@/lib/orders/access-key";
import { anyText } from "../../support/hostile";

const id = "0190c6a0-0000-7000-8000-000000000001";

describe("the key of a mailed link", () => {
  it("opens its own order and no other", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        expect(orderKey(one)).toMatch(/^[\w-]{32}$/);
        expect(opensOrder(one, orderKey(one))).toBe(true);
        expect(opensOrder(other, orderKey(one))).toBe(one === other);
      }),
    );
  });

  it("is not guessed, and whatever is tried does not throw", () => {
    const tried = fc.oneof(anyText, fc.string({ minLength: 32, maxLength: 32 }));
    fc.assert(
      fc.property(tried, (key) => {
        expect(opensOrder(id, key)).toBe(false);
      }),
    );
  });

  it("stands in the link", () => {
    const url = new URL(orderUrl({ id, number: "N-100234" }));
    expect(url.pathname).toBe("/orders/N-100234");
    expect(opensOrder(id, url.searchParams.get("key") ?? "")).toBe(true);
  });
});
