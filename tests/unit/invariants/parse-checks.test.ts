import { describe, expect, test } from "vitest";
import { parseChecks } from "@/lib/invariants/parse-checks";

const file = `-- A file.
-- name: one-thing
-- It holds,
-- always.
SELECT 1 AS a
-- with a comment inside
WHERE x::date < :now::timestamptz;

-- name: other-thing
-- It does too.
SELECT 2;
`;

describe("the file of checks is taken apart", () => {
  test("into names, sentences and queries", () => {
    expect(parseChecks(file)).toEqual([
      {
        name: "one-thing",
        says: "It holds, always.",
        text: "SELECT 1 AS a\n-- with a comment inside\nWHERE x::date < $1::timestamptz",
        usesNow: true,
      },
      { name: "other-thing", says: "It does too.", text: "SELECT 2", usesNow: false },
    ]);
  });

  test.each([
    ["without a sentence", "-- name: a\nSELECT 1;", "not complete"],
    ["without a query", "-- name: a\n-- It holds.\n", "not complete"],
    ["without an end", "-- name: a\n-- It holds.\nSELECT 1", "not complete"],
    ["with one name twice", "-- name: a\n-- It holds.\nSELECT 1;\n".repeat(2), "same name"],
  ])("and refused %s", (_name, text, message) => {
    expect(() => parseChecks(text)).toThrow(message);
  });
});
