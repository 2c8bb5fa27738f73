import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLines, rowsAsCsv, safeCell, unsafeCell } from "@/lib/desk/csv";
import { listAddress, listQuery, queryParameters, readListState } from "@/lib/desk/list-state";
import { candidateList } from "@/lib/desk/lists/candidates";
import { productList } from "@/lib/desk/lists/products";

const ID = "0198d5f0-0000-7000-8000-000000000001";

describe("a list's address", () => {
  it("means what it says, the first of several", () => {
    const state = readListState(productList, {
      q: [" oil ", "x"],
      kind: "curated",
      status: ["draft", "published"],
      sort: "-price",
      cols: "updated,sku",
      after: ID,
    });
    expect(state).toEqual({
      q: "oil",
      filters: { kind: "curated", status: "draft" },
      sort: "price",
      down: true,
      columns: ["name", "sku", "updated"],
      after: ID,
      before: undefined,
    });
  });

  it("loses what it does not understand", () => {
    const state = readListState(productList, {
      q: "a\0",
      kind: "sold",
      brand: "'; DROP TABLE brands --",
      status: "",
      sort: "netQuantity",
      cols: ["__proto__", "secret"],
      after: "1 OR 1=1",
      before: ["no"],
    });
    expect(state).toEqual(readListState(productList, {}));
    expect(listAddress(productList, state)).toBe("/admin/products");
  });

  it("is sorted as its room usually is where nobody chose, which needs no word", () => {
    for (const given of [{}, { sort: "-decided" }, { sort: "nothing" }]) {
      const state = readListState(candidateList, given);
      expect(state).toMatchObject({ sort: "decided", down: true });
      expect(listAddress(candidateList, state)).toBe("/admin/standard/intake");
    }
    const byName = readListState(candidateList, { sort: "name" });
    expect(byName).toMatchObject({ sort: "name", down: false });
    expect(listAddress(candidateList, byName)).toBe("/admin/standard/intake?sort=name");
  });

  it("reads what it wrote, whatever was asked", () => {
    const words = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("draft", "resale", "low"));
    const given = fc.dictionary(
      fc.constantFrom("q", "kind", "status", "brand", "needs", "sort", "cols", "page"),
      fc.oneof(words, fc.constantFrom("-price", "name", "sku,held", "-sku")),
    );
    fc.assert(
      fc.property(given, (parameters) => {
        const state = readListState(productList, parameters);
        const again = queryParameters(listQuery(productList, state).toString());
        expect(readListState(productList, again)).toEqual(state);
      }),
    );
  });
});

describe("a CSV", () => {
  it("is no formula for a spreadsheet, and reads back as it was", () => {
    expect(csvLines([["=1+1", "-5", "@x", 'a "b", c']])).toBe(`'=1+1,-5,'@x,"a ""b"", c"\r\n`);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(safeCell(text)).toMatch(/^(?![=+@\t\r])/);
        if (!text.startsWith("'")) expect(unsafeCell(safeCell(text))).toBe(text);
      }),
    );
  });

  it("writes money in dollars and nothing for nothing", () => {
    const row = {
      id: ID,
      href: "/",
      image: null,
      cells: { name: "Oil", price: 3405, brand: null },
    };
    const columns = productList.columns.filter(({ key }) =>
      ["name", "price", "brand"].includes(key),
    );
    expect(rowsAsCsv(columns, [row])).toBe("Oil,,34.05\r\n");
  });
});
