import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext, withNext } from "@/lib/web/safe-next";

const SITE = "https://shop.example";

/** What tends to leave a site: slashes of both kinds, schemes, dots, tabs, credentials. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "\\",
        "..",
        ".",
        ":",
        "@",
        "%2f",
        "%5c",
        "\t",
        "\n",
        "\0",
        "?",
        "#",
      ),
      fc.constantFrom("javascript:", "https:", "data:", "evil.example", "shop"),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("safeNext", () => {
  it("never leaves the site, whatever is asked for", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((s) => `/${s}`),
          fc.string({ unit: "binary-ascii" }),
        ),
        (wanted) => {
          const path = safeNext(wanted);
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, SITE).origin).toBe(SITE);
          expect(path).not.toMatch(/^\/[/\\]|[\0-\u001F]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does not change a path it has passed before", () => {
    fc.assert(
      fc.property(hostile, (wanted) => {
        const once = safeNext(`/${wanted}`);
        expect(safeNext(once)).toBe(once);
      }),
    );
  });

  it.each(["/bag", "/checkout?step=review", "/products/felt-hat#details", "/"])(
    "keeps %s",
    (path) => {
      expect(safeNext(path)).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "bag",
    "",
    undefined,
    ["/bag"],
    { toString: () => "/bag" },
    `/${"a".repeat(3000)}`,
  ])("falls back for %s", (wanted) => {
    expect(safeNext(wanted)).toBe("/account");
  });
});

describe("withNext", () => {
  it("carries any path through a query", () => {
    fc.assert(
      fc.property(hostile, (next) => {
        fc.pre(next.isWellFormed());
        const url = new URL(withNext("/sign-in", next), SITE);
        expect(url.searchParams.get("next") ?? "").toBe(next);
      }),
    );
  });
});
