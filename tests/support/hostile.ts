import fc from "fast-check";
import { expect, it } from "vitest";
import type { z } from "zod";
import { isStorableText } from "@/lib/text";

/** Never a field's value, whatever the field: none of it can be typed into a form. */
const neverAField = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1.5,
    2 ** 53,
    1e21,
    [],
    [1],
    ["1"],
    [["OR"]],
    {},
    { $ne: null },
    { gt: "" },
    { $gt: "", $where: "1" },
    { valueOf: () => 1, toString: () => "1" },
    new Date(0),
    new Map([["a", 1]]),
    () => 1,
    Symbol("1"),
    10n,
  ),
  fc.array(fc.anything()),
  fc.dictionary(fc.string(), fc.anything()),
);

/** Any sequence of UTF-16 code units, halves of characters and NUL included. */
function codes(min: number, max: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min, max })).map((units) => String.fromCharCode(...units));
}

/** Text as it should never be, most of the time. */
export const anyText = codes(0, 0xffff);

const badText = fc.oneof(
  fc.constantFrom("\0", "a\0b", "\u{7f}", "\ud800", "x\udc00y", "\ud83d", "\u0007 bell"),
  anyText,
  codes(0xd800, 0xdfff),
  fc.string({ minLength: 300, maxLength: 5000 }),
  fc.constantFrom("1e3", "0x10", "Infinity", "NaN", "-1", "1.5", "99999999999999999999", "１"),
  fc.constantFrom("' OR 1=1 --", "%00", "../../etc", "__proto__", "constructor", "toString"),
);

const strayKeys = fc.constantFrom(
  "id",
  "userId",
  "cartId",
  "priceCents",
  "$ne",
  "constructor",
  "\0",
);

/** What the database is told must be storable text and whole numbers. */
function isHarmless(value: unknown): boolean {
  if (typeof value === "string") return isStorableText(value) && value.length <= 300;
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0;
  if (value === undefined) return true;
  return typeof value === "object" && value !== null && Object.values(value).every(isHarmless);
}

/**
 * Tries a schema with what forms cannot send and attackers do. `valid` is an input that it takes; `numbers` names
 * the fields that take a number as such.
 */
export function refusesHostileInput(
  schema: z.ZodType,
  valid: Readonly<Record<string, unknown>>,
  numbers: readonly string[] = [],
): void {
  const fields = Object.keys(valid);

  it("takes what it is made for", () => {
    expect(schema.safeParse(valid)).toMatchObject({ success: true });
  });

  it("refuses a field that it does not know", () => {
    fc.assert(
      fc.property(strayKeys, fc.anything(), (key, value) => {
        expect(schema.safeParse({ ...valid, [key]: value }).success).toBe(fields.includes(key));
      }),
    );
    expect(schema.safeParse(JSON.parse('{"__proto__":1}')).success).toBe(false);
  });

  it("refuses lists, operator objects and other things that cannot be typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), neverAField, (field, value) => {
        const allowed = numbers.includes(field) && typeof value === "number";
        const parsed = schema.safeParse({ ...valid, [field]: value });
        expect(parsed.success && !allowed).toBe(false);
        if (parsed.success) expect(isHarmless(parsed.data)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no text through that cannot be stored, and no number that is not whole", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), badText, (field, value) => {
        const parsed = schema.safeParse({ ...valid, [field]: value });
        if (parsed.success) expect(isHarmless(parsed.data)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses what is no object at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant([]), fc.constant([valid]), badText, fc.constant(null)),
        (input) => {
          expect(schema.safeParse(input).success).toBe(false);
        },
      ),
    );
  });
}
