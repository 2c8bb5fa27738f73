import { describe, expect, it } from "vitest";
import { findBrand, findBrandLook, listBrands, listBrandSlugs } from "@/lib/catalog/brand-queries";
import {
  findIngredient,
  listIngredientSlugs,
  listLetter,
  listLetters,
} from "@/lib/catalog/ingredient-queries";
import { countLabels, listOnSide, type Side } from "@/lib/catalog/ingredient-products";
import { hasPage } from "@/lib/catalog/has-page";
import { sql } from "@/lib/db";
import { lookOf } from "@/prisma/seed/brands/look-of";

const archive = (brand: string, status: string) =>
  sql(
    `UPDATE products SET status = $2::product_status WHERE brand_id = (SELECT id FROM brands WHERE slug = $1)`,
    [brand, status],
  );

const ALL = { limit: 500 };

describe("the glossary", () => {
  it("has every entry under one letter, figures under one of their own", async () => {
    const letters = await listLetters();
    expect(letters.map(({ letter }) => letter)).toEqual(
      letters.map(({ letter }) => letter).toSorted(),
    );
    expect(letters[0]?.letter).toBe("0-9");
    expect(letters.reduce((sum, { total }) => sum + total, 0)).toBe(500);
    const figures = await listLetter("0-9");
    expect(figures.map(({ name }) => name.charAt(0))).toEqual(["1", "3"]);
    expect((await listLetter("p")).map(({ name }) => name)).toContain("p-Anisic Acid");
  });

  it("says on how many published labels an entry stands", async () => {
    const water = async () => {
      const letters = await listLetters();
      const lines = letters.flatMap(({ onLabels }) => onLabels);
      return lines.find(({ slug }) => slug === "aqua")?.labels;
    };
    const before = await water();
    expect(before).toBeGreaterThan(15);
    await sql("UPDATE products SET status = 'draft' WHERE slug = 'plain-cream'");
    expect(await water()).toBe((before ?? 0) - 1);
    const withWater = (await findIngredient("aqua"))?.id ?? "";
    const slugs = (await listOnSide(withWater, "with", ALL)).map(({ slug }) => slug);
    expect(slugs).toHaveLength((before ?? 0) - 1);
    expect(slugs).not.toContain("plain-cream");
    await sql("UPDATE products SET status = 'published' WHERE slug = 'plain-cream'");
  });

  it("puts those first where the entry stands nearest to the beginning", async () => {
    const id = (await findIngredient("squalane"))?.id ?? "";
    const [first] = await listOnSide(id, "with", ALL);
    const places = await sql<{ slug: string; place: number }>(
      `SELECT p.slug, min(pi.position) AS place FROM product_ingredients pi JOIN products p ON p.id = pi.product_id
        WHERE pi.ingredient_id = $1 GROUP BY p.slug ORDER BY 2`,
      [id],
    );
    expect(places[0]?.place).toBe(places.find(({ slug }) => slug === first?.slug)?.place);
  });

  it("tells products with an entry from those without it, and both from those that nobody can tell of", async () => {
    const id = (await findIngredient("squalane"))?.id ?? "";
    const before = await countLabels(id);
    const total = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM products WHERE kind = 'curated' AND status = 'published'`,
    );
    expect(before.with + before.without + before.unsure).toBe(total[0]?.n);
    const slugs = async (side: Side) => (await listOnSide(id, side, ALL)).map(({ slug }) => slug);
    const [has, hasNot] = [await slugs("with"), await slugs("without")];
    expect([has.length, hasNot.length]).toEqual([before.with, before.without]);
    expect(has.filter((slug) => hasNot.includes(slug))).toEqual([]);
    // Those of a category that also has it come first: one would take them instead.
    const near = await sql<{ slug: string }>(
      `SELECT p.slug FROM products p WHERE p.slug = ANY ($1) AND p.category_id IN (
         SELECT category_id FROM products WHERE slug = ANY ($2))`,
      [hasNot, has],
    );
    const others = new Set(near.map(({ slug }) => slug));
    expect(hasNot.findIndex((slug) => !others.has(slug))).toBe(others.size);
    const paged = await listOnSide(id, "without", { limit: 5, offset: 5 });
    expect(paged.map(({ slug }) => slug)).toEqual(hasNot.slice(5, 10));
    // Not known to the last entry: on neither side.
    const [first = ""] = hasNot;
    await sql(
      `UPDATE product_standings SET verdict = 'unknown' WHERE product_id = (SELECT id FROM products WHERE slug = $1)`,
      [first],
    );
    expect(await slugs("without")).not.toContain(first);
    expect(await countLabels(id)).toEqual({
      ...before,
      without: before.without - 1,
      unsure: before.unsure + 1,
    });
    await sql(
      `UPDATE product_standings SET verdict = 'meets' WHERE product_id = (SELECT id FROM products WHERE slug = $1)`,
      [first],
    );
  });

  it("knows what the law says about an allergen, and nothing of the kind about water", async () => {
    expect((await findIngredient("linalool"))?.allergen).toMatchObject({
      annexRef: "III/84",
      leaveOnPercent: 0.001,
      rinseOffPercent: 0.01,
    });
    expect((await findIngredient("aqua"))?.allergen).toBeNull();
    expect(await findIngredient("nothing")).toBeNull();
  });

  it("has a page for each letter that something begins with, and for no other", async () => {
    const has = (slug: string) => hasPage({ show: "letter", slug });
    expect(await Promise.all(["c", "0-9"].map(has))).toEqual([true, true]);
    expect(await Promise.all(["C", "y", "cc", "0"].map(has))).toEqual(Array(4).fill(false));
  });

  it("builds the most frequent entries ahead", async () => {
    expect((await listIngredientSlugs(2)).toSorted()).toEqual(["aqua", "glycerin"]);
  });
});

describe("makers", () => {
  it("are listed, by name, once something of theirs is published", async () => {
    const names = (await listBrands()).map(({ name }) => name);
    expect(names).toHaveLength(12);
    expect(names).toEqual(names.toSorted());
    expect(await listBrandSlugs()).not.toContain("glasswing-labs");
    expect(await findBrand("glasswing-labs")).toBeNull();
    await archive("odelund", "archived");
    expect(await findBrand("odelund")).toBeNull();
    expect((await listBrands()).map(({ slug }) => slug)).not.toContain("odelund");
    expect(await listBrandSlugs()).not.toContain("odelund");
    expect(await hasPage({ show: "brand", slug: "odelund" })).toBe(false);
    await archive("odelund", "published");
  });

  it("have on file what their labels say, and nothing of what is not published", async () => {
    const brand = await findBrand("tallis-verre");
    expect(brand?.cards).toHaveLength(4);
    expect(brand?.onFile).toEqual({
      products: 4,
      labels: 4,
      entries: 51,
      explained: 51,
      allergens: [],
      withAllergens: 0,
      percents: [
        { product: "Low-Dose Retinol Cream", name: "Phenoxyethanol", percent: 0.8 },
        { product: "Low-Dose Retinol Cream", name: "Retinol", percent: 0.1 },
      ],
    });
    await sql("UPDATE products SET status = 'draft' WHERE slug = 'low-dose-retinol-cream'");
    expect((await findBrand("tallis-verre"))?.onFile).toMatchObject({ products: 3, percents: [] });
    await sql("UPDATE products SET status = 'published' WHERE slug = 'low-dose-retinol-cream'");
  });

  it("look as they were designed, in lists by the size of their wordmark alone", async () => {
    const look = await findBrandLook("umbel-and-ash");
    expect(look).toEqual(lookOf("umbel-and-ash"));
    expect((await findBrand("umbel-and-ash"))?.look).toEqual(look);
    const line = (await listBrands()).find(({ slug }) => slug === "umbel-and-ash");
    expect(line?.sign).toEqual({
      layout: look?.layout,
      paper: look?.paper,
      width: look?.wordmark.width,
      height: look?.wordmark.height,
    });
    expect(await findBrandLook("nobody")).toBeNull();
  });

  it("do without looks and picture where nobody has given us any", async () => {
    await sql("UPDATE brands SET look = NULL, picture_base = NULL WHERE slug = 'hearthrow'");
    const line = (await listBrands()).find(({ slug }) => slug === "hearthrow");
    expect(line).toMatchObject({ sign: null, picture: null });
    expect(await findBrand("hearthrow")).toMatchObject({ look: null, picture: null });
  });

  it("show all that they sell in one picture, until it is taken away", async () => {
    const { picture } = (await findBrand("umbel-and-ash")) ?? {};
    expect(picture).toMatchObject({ base: "brands/umbel-and-ash", widths: [640, 1024, 1600] });
    await sql("DELETE FROM house_pictures WHERE base = 'brands/umbel-and-ash'");
    expect((await findBrand("umbel-and-ash"))?.picture).toBeNull();
  });

  it("name each declared allergen once", async () => {
    const { onFile } = (await findBrand("pith-and-pestle")) ?? {};
    expect(onFile?.allergens).toEqual([...new Set(onFile?.allergens)]);
    expect(onFile?.allergens).toContain("Limonene");
    expect(onFile?.withAllergens).toBe(3);
  });
});
