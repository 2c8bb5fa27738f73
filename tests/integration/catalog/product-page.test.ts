import { describe, expect, it } from "vitest";
import { findProduct } from "@/lib/catalog/find-product";
import { listComplements, listRelated } from "@/lib/catalog/related-queries";
import { sql } from "@/lib/db";
import { readCatalog } from "@/prisma/seed/catalog-file";

const found = async (slug: string) => {
  const product = await findProduct(slug);
  if (!product) throw new Error(`No product at ${slug}`);
  return product;
};
const sell = (slug: string, onHand: number) =>
  sql(
    `UPDATE stock SET on_hand = $2 WHERE variant_id =
       (SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id WHERE p.slug = $1)`,
    [slug, onHand],
  );

describe("findProduct", () => {
  it("has the label in its order, each entry with what the glossary knows", async () => {
    const { label, net } = await found("perfume-oil-halfmoon");
    expect(label.map((entry) => entry.label).join(", ")).toBe(
      readCatalog().products.find(({ sku }) => sku === "O-135")?.labelDeclaration,
    );
    expect(label[1]).toMatchObject({
      label: "Fragrance (Parfum)",
      name: "Parfum",
      slug: "parfum",
      percent: 18,
    });
    expect(label[1]?.originNote).toContain("until the brand confirms");
    expect(label.find((entry) => entry.label === "Santalol")).toMatchObject({
      slug: null,
      functions: [],
    });
    expect(net).toEqual({ value: 10, unit: "mL" });
  });

  it("has the fragrance allergens that the brand declares, with their limits", async () => {
    const { allergens } = await found("perfume-oil-halfmoon");
    expect(allergens.map(({ name }) => name)).toEqual([
      "Benzyl Salicylate",
      "Citronellol",
      "Coumarin",
      "Farnesol",
      "Geraniol",
      "Limonene",
      "Linalool",
      "Santalol",
    ]);
    expect(allergens.find(({ name }) => name === "Linalool")).toEqual({
      name: "Linalool",
      annexRef: "III/84",
      leaveOnPercent: 0.001,
      rinseOffPercent: 0.01,
      slug: "linalool",
    });
    expect(allergens.at(-1)?.slug).toBeNull();
    expect((await found("plain-cream")).allergens).toEqual([]);
  });

  it("has badges with their meaning, concerns with their address, and its brand's", async () => {
    const product = await found("plain-cream");
    expect(product.badges[0]).toMatchObject({ slug: "fragrance-free", name: "Fragrance-free" });
    expect(product.badges.every(({ meaning }) => meaning.length > 10)).toBe(true);
    expect(product.concerns.map(({ slug }) => slug)).toEqual(["sensitivity", "dryness", "redness"]);
    expect(product.brand).toMatchObject({ slug: "quiet-basin" });
  });

  it("has a supplement's facts in front of its other ingredients", async () => {
    const { label, supplementFacts } = await found("evening-magnesium");
    expect(label.slice(0, 2).map((entry) => entry.label)).toEqual(
      supplementFacts?.map(({ name }) => name),
    );
  });

  it("shows nothing that is not published", async () => {
    await sql("UPDATE products SET status = 'archived' WHERE slug = 'gel-wash'");
    expect(await findProduct("gel-wash")).toBeNull();
    await sql("UPDATE products SET status = 'published' WHERE slug = 'gel-wash'");
  });
});

describe("what stands beside a product", () => {
  it("goes with it, in its order, as long as it can be bought", async () => {
    const { id } = await found("meadow-milk-cleanser");
    const slugs = async () => (await listComplements(id)).map(({ slug }) => slug);
    expect(await slugs()).toEqual(["field-dew-toner", "bramble-face-oil"]);
    await sell("field-dew-toner", 0);
    expect(await slugs()).toEqual(["bramble-face-oil"]);
    await sell("field-dew-toner", 5);
    await sql("UPDATE products SET status = 'draft' WHERE slug = 'field-dew-toner'");
    expect(await slugs()).toEqual(["bramble-face-oil"]);
    await sql("UPDATE products SET status = 'published' WHERE slug = 'field-dew-toner'");
  });

  it("is related: of its kind, then for the same concern, never itself or what goes with it", async () => {
    const { id, category } = await found("meadow-milk-cleanser");
    const related = await listRelated(id, 4);
    expect(related[0]?.slug).toBe("gel-wash");
    expect(related).toHaveLength(4);
    const slugs = related.map(({ slug }) => slug);
    for (const other of ["meadow-milk-cleanser", "field-dew-toner", "bramble-face-oil"])
      expect(slugs).not.toContain(other);
    for (const slug of slugs) expect((await found(slug)).category.slug).toBe(category.slug);
  });

  it("leaves out what is not published, and puts what ran out last", async () => {
    const { id } = await found("meadow-milk-cleanser");
    await sql("UPDATE products SET status = 'draft' WHERE slug = 'gel-wash'");
    expect((await listRelated(id, 20)).map(({ slug }) => slug)).not.toContain("gel-wash");
    await sql("UPDATE products SET status = 'published' WHERE slug = 'gel-wash'");
    const [first] = (await listRelated(id, 20)).filter(({ slug }) => slug !== "gel-wash");
    await sell(first?.slug ?? "", 0);
    const after = await listRelated(id, 20);
    const place = (slug: string | undefined) => after.findIndex((card) => card.slug === slug);
    expect(place(first?.slug)).toBeGreaterThan(1);
    await sell(first?.slug ?? "", 5);
  });
});
