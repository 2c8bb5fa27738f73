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
);

/** What even a field for free text refuses. */
const badText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", " ", "\0", "a\0b", "name\u0007", "\u001b[31m"),
  fc.integer({ min: 2_000, max: 60_000 }).map((length) => "x".repeat(length)),
);

/** A small whole number is no bad quantity, however it came about; a field left empty counts as left out. */
const isCount = (value: string | Buffer): boolean => /^\s*(\d{1,2}\s*)?$/.test(value.toString());

/**
 * A form of ours with something wrong in it: one of its fields spoiled or an object, or a field too many.
 * `good` is what it would take; the fields named in `free` take any text that can be stored.
 */
export function spoiled(
  good: Readonly<Record<string, string>>,
  free: readonly string[] = [],
): fc.Arbitrary<Part[]> {
  const fields = Object.entries(good);
  const withStray = fc
    .tuple(strayName, badValue)
    .map(([name, value]): Part[] => [...fields, [name, value]]);
  const bad: fc.Arbitrary<readonly [string, string | Buffer]> = fc
    .constantFrom(...Object.keys(good))
    .chain((name) => fc.tuple(fc.constant(name), free.includes(name) ? badText : badValue));
  const withBad = bad
    .filter(([name, value]) => free.includes(name) || !isCount(value))
    .map(([name, value]): Part[] =>
      fields.map(([field, kept]) => [field, field === name ? value : kept]),
    );
  const withObject = fc
    .constantFrom(...Object.keys(good))
    .map((name): Part[] =>
      fields.map(([field, kept]) => [field === name ? `${field}[$gt]` : field, kept]),
    );
  return fc.oneof(withStray, withBad, withObject);
}
