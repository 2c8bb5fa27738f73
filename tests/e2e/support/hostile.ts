import fc from "fast-check";
import type { Part } from "./raw-visitor";

const INVALID_UTF8 = Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80]);

/** Values that no field of ours takes. */
const badValue: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom<(string | Buffer)[]>(
    "-1",
    "1.5",
    "1e9",
    "99999999999999999999",
    "NaN",
    "Infinity",
    "0x10",
    "\0",
    "a\0b",
    "[object Object]",
    '{"$gt":""}',
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "\u202e\ufffe",
    "../../etc/passwd",
    INVALID_UTF8,
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 2_000, max: 60_000 }).map((length) => "x".repeat(length)),
);

/** Names that no form of ours has. */
const strayName = fc.constantFrom(
  "a[$gt]",
  "variantId[$ne]",
  "quantity[0]",
  "quantity.valueOf",
  "__proto__",
  "__proto__[polluted]",
  "constructor.prototype.x",
  "priceCents",
  "a[4000000000]",
  "\0",
  "",
  "$ACTION_9",
);

/**
 * A form of ours with something wrong in it: one or more of its fields spoiled, doubled or missing, or a field
 * too many. `good` is what it would take.
 */
export function spoiled(good: Readonly<Record<string, string>>): fc.Arbitrary<Part[]> {
  const names = Object.keys(good);
  const fields = Object.entries(good);
  const withStray = fc
    .tuple(strayName, badValue)
    .map(([name, value]): Part[] => [...fields, [name, value]]);
  const withBad = fc
    .tuple(fc.constantFrom(...names), badValue)
    .map(([name, value]): Part[] =>
      fields.map(([field, kept]) => [field, field === name ? value : kept]),
    );
  const withObject = fc
    .constantFrom(...names)
    .map((name): Part[] =>
      fields.map(([field, kept]) => [field === name ? `${field}[$gt]` : field, kept]),
    );
  return fc.oneof(withStray, withBad, withObject);
}
