import fc from "fast-check";
import { expect, it } from "vitest";
import { formHref } from "@/components/shop/form-href";
import { CONDITIONS } from "@/lib/catalog/product-view";
import { PRICE_BANDS, type Facet } from "@/lib/catalog/facets";
import { listRoom } from "@/lib/catalog/list-rooms";
import { listHref, readListQuery, type ListPlace } from "@/lib/catalog/list-state";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const words = fc.constantFrom("20 to 45 cm", "EU 39", "M", "1970s", "wool", "café & crème");

function valuesOf(facet: Facet) {
  if (facet === "price") return fc.constantFrom(...PRICE_BANDS.map(({ value }) => value));
  if (facet === "condition") return fc.constantFrom(...CONDITIONS);
  return facet === "size" ? words : slug;
}

const search: ListPlace = {
  ...(listRoom(["resale"])?.place ?? expect.fail()),
  path: "/search",
  shelves: false,
  sorts: ["relevance", "newest"],
  text: "a, b & c",
  params: [
    ["q", "a, b & c"],
    ["tab", "pieces"],
  ],
};
const places = [["shop"], ["resale"], ["concerns", "redness"], ["collections", "the-edit"]]
  .map((path) => listRoom(path)?.place ?? expect.fail())
  .concat(search);

it("a form leads where the shop would lead, whatever is chosen in it", () => {
  const filled = fc.constantFrom(...places).chain((place) =>
    fc.record({
      place: fc.constant(place),
      sort: fc.constantFrom(...place.sorts),
      chosen: fc.tuple(
        ...place.facets.map((facet) =>
          fc
            .uniqueArray(valuesOf(facet), { maxLength: 3 })
            .map((values) => values.map((value): [string, string] => [facet, value])),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(filled, ({ place, sort, chosen }) => {
      // In the order of the page: the sort stands above the sheet.
      const fields: [string, string][] = [
        ["sort", sort],
        ...(place.params ?? []).map(([name, value]): [string, string] => [name, value]),
        ...chosen.flat(),
      ];
      const form = {
        path: place.path,
        shelves: place.shelves === true,
        sort: place.sorts[0],
      };
      expect(formHref(form, fields)).toBe(listHref(place, readListQuery(place, fields)));
    }),
    { numRuns: 400 },
  );
});

it("takes nothing but text from a form", () => {
  const form = { path: "/shop", shelves: true, sort: "newest" };
  expect(
    formHref(form, [
      ["brand", new Blob(["x"])],
      ["sort", "newest"],
    ]),
  ).toBe("/shop");
});
