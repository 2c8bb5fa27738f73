import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containing, cutPage, type ListStart } from "@/lib/list-page";

/** A list as the database would answer: keys in order, one more than a page, nearest first. */
function fetchFrom(keys: readonly string[], size: number, start: ListStart): string[] {
  if (start.before !== undefined) {
    const { before } = start;
    return keys
      .filter((key) => key < before)
      .toReversed()
      .slice(0, size + 1);
  }
  const { after } = start;
  return keys.filter((key) => after === undefined || key > after).slice(0, size + 1);
}

const pageFrom = (keys: readonly string[], size: number, start: ListStart) =>
  cutPage(fetchFrom(keys, size, start), size, start, (key) => key);

const lists = fc
  .integer({ min: 0, max: 40 })
  .map((length) => Array.from({ length }, (_, index) => String(index).padStart(3, "0")));

describe("pages of a list", () => {
  it("show every row once, from top to bottom and back again", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (keys, size) => {
        const down: string[][] = [];
        let page = pageFrom(keys, size, {});
        expect(page.previous).toBeNull();
        down.push([...page.rows]);
        while (page.next !== null) {
          page = pageFrom(keys, size, { after: page.next });
          down.push([...page.rows]);
        }
        expect(down.flat()).toEqual(keys);
        const up = [down.at(-1)];
        while (page.previous !== null) {
          page = pageFrom(keys, size, { before: page.previous });
          up.unshift([...page.rows]);
        }
        expect(up.flat()).toEqual(keys);
      }),
    );
  });

  it("have no neighbours where nothing is left", () => {
    expect(pageFrom(["1"], 2, { after: "1" })).toEqual({ rows: [], previous: null, next: null });
  });
});

it("looks for wildcards as they are typed", () => {
  expect(containing(String.raw`50%_\x`)).toBe(String.raw`%50\%\_\\x%`);
});
