import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS, WORLD_FACETS, type Facet } from "@/lib/catalog/facets";
import {
  listHref,
  readListQuery,
  toggled,
  writeValue,
  type ListPlace,
} from "@/lib/catalog/list-state";

const shop: ListPlace = {
  path: "/shop",
  world: "curated",
  facets: WORLD_FACETS.curated,
  sorts: ["newest", "price-low", "price-high"],
  shelves: true,
};
const concern: ListPlace = {
  path: "/concerns/dry-skin",
  world: "curated",
  facets: WORLD_FACETS.curated.filter((facet) => facet !== "concern"),
  sorts: ["newest", "price-low", "price-high"],
  fixed: { concern: ["dry-skin"] },
};
const search: ListPlace = {
  path: "/search",
  world: null,
  facets: FACETS,
  sorts: ["relevance", "newest", "price-low", "price-high"],
  text: "a & b, c=d",
  params: [
    ["q", "a & b, c=d"],
    ["tab", "pieces"],
  ],
};
const PLACES = [shop, concern, search];

/** What an address is read as, its shelf included. */
function open(place: ListPlace, href: string) {
  const url = new URL(href, "http://shop.test");
  const shelf = place.shelves ? url.pathname.slice(place.path.length + 1) : "";
  return readListQuery(place, [
    ...url.searchParams,
    ...(shelf ? [["category", shelf] as const] : []),
  ]);
}

const value = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
  fc.constantFrom(
    "under-25",
    "good",
    "20 to 45 cm",
    "US 6-8",
    "a,b",
    "\\",
    ",",
    "é/ü?#&=+%",
    "constructor",
  ),
  fc.string({ unit: "binary", maxLength: 100 }),
);
const params = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(...FACETS, "sort", "after", "before", "utm_source", "__proto__"),
      fc.string({ maxLength: 8 }),
    ),
    fc.oneof(
      value,
      fc.array(value, { maxLength: 4 }).map((list) => list.join(",")),
      fc.constantFrom("newest", "price-low", "relevance", "eyJhIjoxfQ"),
    ),
  ),
  { maxLength: 12 },
);

describe("a list's address", () => {
  it("reads back as the state it was written from, whatever it was made of", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), params, (place, given) => {
        const query = readListQuery(place, given);
        const href = listHref(place, query);
        expect(open(place, href)).toEqual(query);
        expect(listHref(place, open(place, href))).toBe(href);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same however the parameters are ordered, repeated or joined", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.array(fc.tuple(fc.constantFrom(...FACETS), value)),
        (place, chosen) => {
          const repeated = chosen.map(([facet, one]) => [facet, writeValue(one)] as const);
          const joined = FACETS.map(
            (facet) =>
              [
                facet,
                repeated
                  .filter(([name]) => name === facet)
                  .map(([, one]) => one)
                  .join(","),
              ] as const,
          );
          const backwards = [...repeated, ...repeated].toReversed();
          const href = listHref(place, readListQuery(place, repeated));
          expect(listHref(place, readListQuery(place, joined))).toBe(href);
          expect(listHref(place, readListQuery(place, backwards))).toBe(href);
        },
      ),
    );
  });

  it("is taken from what Next hands over, too", () => {
    const given = {
      brand: ["oak", "elm"],
      price: "under-25,from-200",
      sort: "price-low",
      page: undefined,
    };
    const query = readListQuery(shop, given);
    expect(query.selected).toEqual({ brand: ["elm", "oak"], price: ["from-200", "under-25"] });
    expect(listHref(shop, query)).toBe(
      "/shop?brand=elm,oak&price=from-200,under-25&sort=price-low",
    );
  });

  it.each<[ListPlace, string, string]>([
    [shop, "", "/shop"],
    [shop, "utm_source=mail&gclid=1", "/shop"],
    [shop, "sort=newest&brand=", "/shop"],
    [shop, "sort=relevance", "/shop"],
    [shop, "price=cheap&condition=good&size=M", "/shop"],
    [shop, "price=cheap,under-25", "/shop?price=under-25"],
    [shop, "category=body", "/shop/body"],
    [shop, "category=skincare&brand=elm", "/shop/skincare?brand=elm"],
    [shop, "category=skincare&category=body", "/shop?category=body,skincare"],
    [shop, "category=..", "/shop?category=.."],
    [shop, "category=a/b", "/shop?category=a%2Fb"],
    [shop, "after=abc&before=def", "/shop?after=abc"],
    [shop, "after=a b&before=def", "/shop?before=def"],
    [shop, "brand=%00,%ff,a%0Ab", "/shop?brand=%EF%BF%BD"],
    [concern, "concern=acne&brand=elm", "/concerns/dry-skin?brand=elm"],
    [concern, "category=body", "/concerns/dry-skin?category=body"],
    [search, "sort=relevance", "/search?q=a+%26+b,+c%3Dd&tab=pieces"],
    [search, "sort=newest", "/search?q=a+%26+b,+c%3Dd&tab=pieces&sort=newest"],
  ])("%#: %j becomes %s", (place, given, href) => {
    expect(listHref(place, readListQuery(place, new URLSearchParams(given)))).toBe(href);
  });

  it("keeps what the path has fixed, and never lets go of it", () => {
    expect(readListQuery(concern, [["concern", "acne"]]).selected).toEqual({
      concern: ["dry-skin"],
    });
  });

  it("is bounded: neither endless lists nor endless values", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `v${index}`).join(",");
    expect(readListQuery(shop, { brand: [many, "x".repeat(5000)] }).selected.brand).toHaveLength(
      40,
    );
  });
});

describe("choosing", () => {
  it("adds and takes away one value, and begins at the first page", () => {
    const second = readListQuery(shop, { brand: "elm", after: "abc" });
    const more = toggled(second, "brand", "oak");
    expect(listHref(shop, more)).toBe("/shop?brand=elm,oak");
    expect(listHref(shop, toggled(more, "brand", "elm"))).toBe("/shop?brand=oak");
    expect(listHref(shop, toggled(readListQuery(shop, { brand: "elm" }), "brand", "elm"))).toBe(
      "/shop",
    );
  });

  it("twice is as if nothing had happened", () => {
    const facet = fc.constantFrom<Facet>("brand", "concern", "price");
    fc.assert(
      fc.property(params, facet, (given, which) => {
        const query = readListQuery(shop, given);
        const there = toggled(toggled(query, which, "under-25"), which, "under-25");
        const { after: _after, before: _before, ...top } = query;
        expect(listHref(shop, there)).toBe(listHref(shop, top));
      }),
    );
  });
});
