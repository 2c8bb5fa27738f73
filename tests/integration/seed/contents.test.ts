import { verify } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { readCatalog } from "@/prisma/seed/catalog-file";
import { demoAccounts } from "@/prisma/seed/demo-accounts";
import { labelParts } from "@/prisma/seed/labels";
import { rowsOf, stocked } from "./database";

const catalog = readCatalog();
const count = async (what: string): Promise<number> =>
  Number((await rowsOf<{ n: string }>(stocked(), `SELECT count(*) AS n FROM ${what}`))[0]?.n);

describe("what the shop starts with", () => {
  it.each([
    ["brands", 14],
    ["categories", 13],
    ["badges", 9],
    ["concerns", 31],
    ["collections WHERE published_at < now()", 6],
    ["collection_products", 44],
    ["ingredients", 500],
    ["ingredients WHERE origin_note IS NOT NULL", 500],
    ["ingredients WHERE allergen_id IS NOT NULL AND allergen IS NOT NULL", 55],
    ["fragrance_allergens", 80],
    ["product_allergens", 36],
    ["product_complements", 82],
    ["products WHERE kind = 'curated' AND status = 'published'", 41],
    ["products WHERE kind = 'resale' AND status = 'published'", 36],
    ["resale_pieces", 36],
    ["variants WHERE is_piece AND order_limit = 1", 36],
    ["variants", 77],
    ["users", 7],
    ["staff_members", 5],
    ["shipping_zones", 3],
    ["shipping_rates", 30],
    ["tax_rates", 40],
    ["settings", 5],
  ])("%s: %i", async (what, expected) => {
    expect(await count(what)).toBe(expected);
  });

  it("has a price, a weight and stock for every product, and its movements say why", async () => {
    const odd = await rowsOf(
      stocked(),
      `SELECT p.slug FROM products p
         LEFT JOIN variants v ON v.product_id = p.id
         LEFT JOIN stock s ON s.variant_id = v.id
         LEFT JOIN LATERAL (SELECT sum(quantity) AS moved FROM stock_movements WHERE variant_id = v.id) m ON true
        WHERE (v.price_cents > 0 AND v.weight_grams > 0 AND s.on_hand >= 1 AND s.on_hand = m.moved
               AND s.held = 0 AND p.published_at < now()
               AND (v.is_piece OR s.on_hand BETWEEN 12 AND 60)) IS NOT TRUE`,
    );
    expect(odd).toEqual([]);
  });

  it("keeps every label part, in its order and word for word", async () => {
    for (const product of catalog.products) {
      const rows = await rowsOf<{ label: string; position: number }>(
        stocked(),
        `SELECT label, position FROM product_ingredients
          WHERE product_id = (SELECT product_id FROM variants WHERE sku = $1) ORDER BY position`,
        [product.sku],
      );
      const parts = labelParts(product).map(({ label }, index) => ({ label, position: index + 1 }));
      expect(rows).toEqual(parts);
      if (product.labelDeclaration !== null)
        expect(rows.map(({ label }) => label).join(", ")).toBe(product.labelDeclaration);
    }
  });

  it("links label parts to the glossary, all but the one that it does not know", async () => {
    const unknown = await rowsOf(
      stocked(),
      "SELECT label FROM product_ingredients WHERE ingredient_id IS NULL",
    );
    expect(unknown).toEqual([{ label: "Santalol" }]);
    const [oat] = await rowsOf(
      stocked(),
      `SELECT i.inci::text FROM product_ingredients pi JOIN ingredients i ON i.id = pi.ingredient_id
        WHERE label = 'Avena Sativa (Oat) Kernel Oil' LIMIT 1`,
    );
    expect(oat).toEqual({ inci: "Avena Sativa Kernel Oil" });
  });

  it("keeps the dagger where a supplement's claim carries the statement", async () => {
    const rows = await rowsOf<{ description: string; kept: boolean }>(
      stocked(),
      "SELECT description, dshea_disclaimer AS kept FROM products WHERE description LIKE '%†%'",
    );
    expect(rows).toHaveLength(4);
    expect(rows.every(({ kept }) => kept)).toBe(true);
  });

  it("freezes the house's split into every piece, for the demo's seller", async () => {
    const rows = await rowsOf(
      stocked(),
      "SELECT DISTINCT split, u.email::text FROM resale_pieces r JOIN users u ON u.id = r.consignor_id",
    );
    const split = [
      { fromCents: 0, shareBp: 4000 },
      { fromCents: 5000, shareBp: 5000 },
      { fromCents: 20000, shareBp: 6000 },
      { fromCents: 50000, shareBp: 7000 },
    ];
    expect(rows).toEqual([{ split, email: "seller@necessite.example" }]);
  });

  it("lets each demo person in, staff with their one permission", async () => {
    const rows = await rowsOf<{ email: string; hash: string; permissions: string | null }>(
      stocked(),
      `SELECT email::text, password_hash AS hash, permissions::text FROM users
         LEFT JOIN staff_members ON user_id = id`,
    );
    for (const { email, password, role } of demoAccounts) {
      const row = rows.find((one) => one.email === email);
      expect(row?.hash).toMatch(/^\$argon2id\$/);
      expect(await verify(row?.hash ?? "", password)).toBe(true);
      const staff = !["shopper", "seller"].includes(role);
      expect(row?.permissions).toBe(staff ? `{${role}}` : null);
    }
  });

  it("delivers to each state from exactly one zone, up to the same weight at every rate", async () => {
    const states = await rowsOf<{ n: number }>(
      stocked(),
      "SELECT count(*)::int AS n FROM shipping_zones, unnest(states) AS state GROUP BY state",
    );
    expect(states).toHaveLength(49 + 2 + 8);
    expect(states.every(({ n }) => n === 1)).toBe(true);
    const tops = await rowsOf<{ top: number }>(
      stocked(),
      "SELECT name, max(max_weight_grams) AS top FROM shipping_rates GROUP BY zone_id, name",
    );
    expect(tops).toHaveLength(6);
    expect(new Set(tops.map(({ top }) => top))).toEqual(new Set([68_000]));
    expect(await count("shipping_rates WHERE free_from_cents = 7500 AND name = 'Standard'")).toBe(
      5,
    );
  });

  it("taxes by state and category, and says what a rate leaves out", async () => {
    const exempt = await rowsOf<{ row: string }>(
      stocked(),
      "SELECT state || ' ' || tax_category AS row FROM tax_rates WHERE rate_bp = 0 ORDER BY 1",
    );
    const rows = exempt.map(({ row }) => row);
    expect(rows).toEqual(expect.arrayContaining(["MN clothing", "NJ clothing", "PA clothing"]));
    expect(rows.some((row) => row.endsWith("general"))).toBe(false);
    expect(await count("tax_rates WHERE source LIKE '%district rates are not included%'")).toBe(40);
    expect(await count("(SELECT state FROM tax_rates GROUP BY 1 HAVING count(*) = 4) s")).toBe(10);
  });
});
