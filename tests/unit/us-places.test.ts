import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUsState, US_STATES, zipFitsState } from "@/lib/us-places";

const codes = US_STATES.map((state) => state.code);

describe("where the shop sends to", () => {
  it("is every state, the district, three territories and military mail", () => {
    expect(codes).toHaveLength(50 + 1 + 3 + 3);
    expect(new Set(codes).size).toBe(codes.length);
    expect(US_STATES.map((state) => state.name)).toEqual(
      US_STATES.map((state) => state.name).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it("is nothing that only looks like a state", () => {
    for (const code of ["", "or", "ZZ", "AS", "constructor", "__proto__", "toString"]) {
      expect(isUsState(code)).toBe(false);
      expect(zipFitsState("97214", code)).toBe(false);
    }
  });

  it.each([
    ["OR", "97214"],
    ["NY", "10001"],
    ["NY", "06390"],
    ["CT", "06510"],
    ["MA", "02139"],
    ["VT", "05401"],
    ["DC", "20500"],
    ["VA", "20101"],
    ["TX", "88510"],
    ["CA", "94110-1234"],
    ["HI", "96813"],
    ["AK", "99501"],
    ["PR", "00901"],
    ["VI", "00802"],
    ["GU", "96910"],
    ["AE", "09012"],
    ["AP", "96201"],
    ["AA", "34002"],
  ])("%s has %s", (state, zip) => {
    expect(zipFitsState(zip, state)).toBe(true);
  });

  it.each([
    ["OR", "98101"],
    ["CA", "96201"],
    ["CA", "97001"],
    ["MA", "05401"],
    ["DC", "20101"],
    ["WA", "99501"],
  ])("%s has not %s", (state, zip) => {
    expect(zipFitsState(zip, state)).toBe(false);
  });

  it("puts a ZIP into two states at most, and only where two share a prefix", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (prefix) => {
        const zip = `${String(prefix).padStart(3, "0")}01`;
        const homes = codes.filter((code) => zipFitsState(zip, code));
        expect(homes.length).toBeLessThanOrEqual(2);
        if (homes.length === 2) expect(["063", "340"]).toContain(zip.slice(0, 3));
      }),
      { numRuns: 1000 },
    );
  });
});
