import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countText, movedTo } from "@/components/shop/search-keys";

describe("keys in a list of suggestions", () => {
  it("goes around with up and down", () => {
    expect([-1, 0, 1, 2].map((active) => movedTo("ArrowDown", active, 3))).toEqual([0, 1, 2, 0]);
    expect([-1, 0, 1, 2].map((active) => movedTo("ArrowUp", active, 3))).toEqual([2, 2, 0, 1]);
  });

  it("goes to the ends once something is chosen, and leaves the caret alone before that", () => {
    expect(["Home", "End"].map((key) => movedTo(key, 1, 3))).toEqual([0, 2]);
    expect(["Home", "End"].map((key) => movedTo(key, -1, 3))).toEqual([null, null]);
  });

  it("leaves all other keys to the field", () => {
    const own = ["ArrowDown", "ArrowUp", "Home", "End"];
    fc.assert(
      fc.property(fc.string(), fc.nat(9), (key, active) => {
        if (!own.includes(key)) expect(movedTo(key, active, 10)).toBeNull();
      }),
    );
    expect(own.map((key) => movedTo(key, -1, 0))).toEqual([null, null, null, null]);
  });

  it("never leaves the list", () => {
    const key = fc.constantFrom("ArrowDown", "ArrowUp", "Home", "End");
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 20 }), (keys, count) => {
        let active = -1;
        for (const one of keys) active = movedTo(one, active, count) ?? active;
        expect(active).toBeLessThan(count);
        expect(active).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it("says how many there are", () => {
    expect([0, 1, 2].map(countText)).toEqual([
      "No suggestions.",
      "1 suggestion.",
      "2 suggestions.",
    ]);
  });
});
