import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugList } from "@/lib/catalog/cards-by-slug";
import { MOST_SEEN, parseSeen, SLUG, withSeen } from "@/lib/catalog/seen";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe("what a browser has shown", () => {
  it("has the latest first, each once, and twelve at most", () => {
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 40 }), (visits) => {
        const seen = visits.reduce<readonly string[]>(withSeen, []);
        const latest = [...new Set(visits.toReversed())].slice(0, MOST_SEEN);
        expect(seen).toEqual(latest);
        expect(parseSeen(JSON.stringify(seen))).toEqual(seen);
      }),
    );
  });

  it("is read without trust: whatever stands there, only slugs come out", () => {
    const kept = fc.oneof(fc.string(), fc.json(), fc.constant(null));
    fc.assert(
      fc.property(kept, (text) => {
        const seen = parseSeen(text);
        expect(seen.length).toBeLessThanOrEqual(MOST_SEEN);
        for (const one of seen) expect(one).toMatch(SLUG);
      }),
    );
    expect(parseSeen('["oat-balm", 5, null, "../x", "A", "ink-coat"]')).toEqual([
      "oat-balm",
      "ink-coat",
    ]);
  });
});

describe("the list of slugs in an address", () => {
  it("is what a browser sends, each once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: MOST_SEEN }), (slugs) => {
        expect(slugList.parse(slugs.join(","))).toEqual(slugs);
        expect(slugList.parse([...slugs, slugs[0]].join(","))).toEqual(slugs);
      }),
    );
  });

  it.each([
    "",
    ",",
    "a,,b",
    "a b",
    "A",
    "a\0",
    "-a",
    "a'--",
    "x".repeat(121),
    Array.from({ length: 13 }, (_, n) => `s${n}`).join(","),
    "a,".repeat(5000),
    null,
  ])("is nothing else: %j", (text) => {
    expect(slugList.safeParse(text).success).toBe(false);
  });
});
