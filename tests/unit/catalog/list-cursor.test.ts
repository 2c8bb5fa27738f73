import fc from "fast-check";
import { expect, it } from "vitest";
import { LIST_SORTS } from "@/lib/catalog/facets";
import { readCursor, writeCursor } from "@/lib/catalog/internal/list-cursor";

const sort = fc.constantFrom(...LIST_SORTS);
const cursor = fc.record({ key: fc.maxSafeInteger(), id: fc.uuid() });

it("reads what it wrote, for the same sort only", () => {
  fc.assert(
    fc.property(sort, sort, cursor, (one, other, where) => {
      const text = writeCursor(one, where);
      expect(text).toMatch(/^[\w-]+$/);
      expect(readCursor(one, text)).toEqual(where);
      expect(readCursor(other, text)).toEqual(one === other ? where : null);
    }),
  );
});

it("reads anything else as none", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
    fc.constantFrom("", "W10", "null", "0".repeat(10_000)),
  );
  fc.assert(
    fc.property(sort, junk, (by, text) => {
      expect(readCursor(by, text)).toBeNull();
    }),
  );
  expect(readCursor("newest", undefined)).toBeNull();
});

it("does not follow a key or an id that cannot be one", () => {
  const id = "0190c6a0-0000-7000-8000-000000000001";
  for (const parts of [
    ["newest", 1.5, id],
    ["newest", "1", id],
    ["newest", 1, "x"],
    ["newest", 1e300, id],
  ]) {
    const text = Buffer.from(JSON.stringify(parts)).toString("base64url");
    expect(readCursor("newest", text)).toBeNull();
  }
});
