import { describe, expect, it } from "vitest";
import { allergenRule } from "@/lib/catalog/fragrance-allergens";
import { readCatalog } from "@/prisma/seed/catalog-file";

const usual = { leaveOnPercent: 0.001, rinseOffPercent: 0.01 };

describe("allergenRule", () => {
  it.each([
    ["leave-on", 0.001],
    ["rinse-off", 0.01],
    ["oral", 0.01],
    ["home", 0.01],
  ])("%s: named above %d %%", (use, percent) => {
    expect(allergenRule(use, [usual])?.percent).toBe(percent);
    expect(allergenRule(use, [])?.percent).toBe(percent);
  });

  it.each([null, "ingestible", "constructor", ""])("says nothing for %s", (use) => {
    expect(allergenRule(use, [usual])).toBeNull();
  });

  it("takes the strictest limit where allergens differ", () => {
    const strict = { leaveOnPercent: 0.0001, rinseOffPercent: 0.005 };
    expect(allergenRule("leave-on", [usual, strict])?.percent).toBe(0.0001);
    expect(allergenRule("rinse-off", [strict, usual])?.percent).toBe(0.005);
  });

  it("says why", () => {
    expect(allergenRule("leave-on", [])?.because).toBe("it stays on the skin");
    expect(allergenRule("rinse-off", [])?.because).toBe("it is rinsed off");
  });

  it("knows every use of the catalogue that is no food", () => {
    for (const { useType } of readCatalog().products)
      expect(allergenRule(useType, []) === null).toBe(useType === "ingestible");
  });
});
