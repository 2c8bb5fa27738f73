import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS } from "@/lib/catalog/facets";
import { listRoom, rightAddress } from "@/lib/catalog/list-rooms";
import { listHref, readListQuery } from "@/lib/catalog/list-state";

describe("the list at a path", () => {
  it("is a world's, a category's, a concern's or a collection's", () => {
    expect(listRoom(["shop"])).toMatchObject({
      shelf: null,
      place: { path: "/shop", world: "curated" },
    });
    expect(listRoom(["resale", "bags"])).toMatchObject({
      shelf: "bags",
      place: { path: "/resale", world: "resale" },
    });
    expect(listRoom(["concerns", "redness"])).toMatchObject({
      shelf: null,
      place: { path: "/concerns/redness", fixed: { concern: ["redness"] } },
    });
    expect(listRoom(["collections", "the-edit"])?.place).toMatchObject({
      world: null,
      fixed: { collection: ["the-edit"] },
    });
  });

  it.each([
    [[]],
    [[""]],
    [["search"]],
    [["collections"]],
    [["concerns"]],
    [["shop", "a", "b"]],
    [["constructor"]],
  ])("%j is none", (path) => {
    expect(listRoom(path)).toBeNull();
  });

  it("does not offer what it has fixed", () => {
    expect(listRoom(["concerns", "redness"])?.place.facets).not.toContain("concern");
    expect(listRoom(["collections", "x"])?.place.facets).not.toContain("collection");
  });
});

describe("an address that is written another way", () => {
  it.each([
    ["/shop?brand=oak&brand=elm", "/shop?brand=elm,oak"],
    ["/shop?category=body", "/shop/body"],
    ["/shop/body?category=hair", "/shop?category=body,hair"],
    ["/shop/body?category=body", "/shop/body"],
    ["/resale?sort=newest", "/resale"],
    ["/resale?sort=price-low&color=red", "/resale?color=red&sort=price-low"],
    ["/resale?brand=elm", "/resale"],
    ["/shop?brand=", "/shop"],
    ["/concerns/redness?concern=acne&brand=elm&utm_source=mail", "/concerns/redness?brand=elm"],
    ["/shop?brand=%00", "/shop"],
  ])("%s leads to %s", (address, right) => {
    expect(rightAddress(address)).toBe(right);
  });

  it.each([
    "/shop",
    "/shop?utm_source=mail&gclid=x",
    "/shop?brand=elm,oak",
    "/shop?brand=elm%2Coak",
    "/shop/body?brand=elm&utm_source=mail",
    "/resale?size=20+to+45+cm",
    "/resale?size=20%20to%2045%20cm",
    "/products/x?brand=b&brand=a",
    "/collections?brand=b&brand=a",
    "/search?q=x&sort=newest",
    "/shop/%00?brand=",
    "/shop?brand=%ff%E0",
  ])("%s stays", (address) => {
    expect(rightAddress(address)).toBeNull();
  });

  it("leads to one that stays, with the same meaning, whatever it carries", () => {
    const path = fc.constantFrom(
      "/shop",
      "/shop/body",
      "/resale",
      "/resale/bags",
      "/concerns/redness",
    );
    const value = fc.oneof(
      fc.constantFrom(
        "elm",
        "oak",
        "body",
        "under-25",
        "good",
        "price-low",
        "newest",
        "a,b",
        "eyJ",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const names = fc.constantFrom(...FACETS, "sort", "after", "before", "utm_source");
    fc.assert(
      fc.property(path, fc.array(fc.tuple(names, value), { maxLength: 6 }), (where, given) => {
        const address = `${where}?${new URLSearchParams(given).toString()}`;
        const right = rightAddress(address);
        if (right === null) return;
        expect(rightAddress(right)).toBeNull();
        const { place, shelf } = listRoom(where.slice(1).split("/")) ?? expect.fail();
        const meant = readListQuery(place, [...new URLSearchParams(given), ["category", shelf]]);
        expect(listHref(place, meant)).toBe(right);
      }),
      { numRuns: 150 },
    );
  });
});
