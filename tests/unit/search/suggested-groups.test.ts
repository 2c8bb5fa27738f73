import { describe, expect, it } from "vitest";
import { suggestedGroups } from "@/app/api/search/suggested-groups";
import type { Suggestions } from "@/lib/search/search-view";

const nothing: Suggestions = {
  queries: [],
  products: [],
  brands: [],
  categories: [],
  ingredients: [],
  articles: [],
};

const product = {
  slug: "plain-cream",
  name: "Plain Cream",
  kind: "curated",
  brandName: "Elm",
  priceCents: 2400,
  currency: "usd",
  imageBase: "products/A-1/1",
  dominant: "#ddd",
} as const;

describe("suggestions in groups", () => {
  it("leaves out what is empty", () => {
    expect(suggestedGroups(nothing)).toEqual([]);
  });

  it("parts products from pieces, and leads to the page of each thing", () => {
    const piece = {
      ...product,
      slug: "ink-coat",
      kind: "resale" as const,
      brandName: null,
      imageBase: null,
      dominant: null,
    };
    const groups = suggestedGroups({
      queries: ["oat milk & 50 %", "oat", "oats", "oatmeal"],
      products: [piece, product],
      brands: [{ slug: "elm", name: "Elm" }],
      categories: [
        { slug: "bags", name: "Bags", kind: "resale" },
        { slug: "hair", name: "Hair", kind: "curated" },
      ],
      ingredients: [{ slug: "squalane", name: "Squalane" }],
      articles: [{ slug: "barrier", title: "The barrier" }],
    });
    expect(groups.map(({ label, options }) => [label, options.map(({ href }) => href)])).toEqual([
      ["Searches", ["/search?q=oat%20milk%20%26%2050%20%25", "/search?q=oat", "/search?q=oats"]],
      ["Products", ["/products/plain-cream"]],
      ["Pieces", ["/products/ink-coat"]],
      ["Shelves", ["/resale/bags", "/shop/hair", "/brands/elm"]],
      ["Ingredients", ["/ingredients/squalane"]],
      ["Journal", ["/journal/barrier"]],
    ]);
    expect(groups[1]?.options[0]).toEqual({
      href: "/products/plain-cream",
      text: "Plain Cream",
      note: "Elm",
      price: "$24.00",
      image: "/media/products/A-1/1-360.webp",
      tint: "#ddd",
    });
    expect(groups[2]?.options[0]).not.toHaveProperty("image");
  });
});
