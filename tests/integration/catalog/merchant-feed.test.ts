import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { merchantAttributes, merchantFeed, type MerchantItem } from "@/lib/catalog/merchant-feed";
import { listMerchantItems } from "@/lib/catalog/merchant-queries";
import { closeDb, sql } from "@/lib/db";
import { goods, keepWorld } from "./desk";

beforeAll(keepWorld);
afterAll(closeDb);

const address = (path: string) => `https://shop.example${path}`;
const item: MerchantItem = {
  sku: "A-1",
  slug: "oat-balm",
  name: "Oat balm",
  description: "A balm.",
  kind: "curated",
  category: "skincare",
  categoryName: "Skincare",
  subcategory: "balm",
  brand: "Fern",
  priceCents: 2405,
  currency: "usd",
  weightGrams: 120,
  inStock: true,
  condition: null,
  color: null,
  material: null,
  size: null,
  net: { value: 40, unit: "g" },
  images: ["products/A-1/1", "products/A-1/2"],
};
const attributes = (one: MerchantItem) => Object.fromEntries(merchantAttributes(one, address));

/** What every item needs, and what its value may be (Google's product data specification). */
const RULES: Readonly<Record<string, RegExp>> = {
  id: /^.{1,50}$/,
  title: /^.{1,150}$/,
  description: /^[^]{1,5000}$/,
  link: /^https:\/\/shop\.example\/products\/[a-z0-9-]+$/,
  image_link: /^https:\/\/shop\.example\/media\/.+-1200\.webp$/,
  availability: /^(in_stock|out_of_stock)$/,
  price: /^\d+\.\d\d USD$/,
  condition: /^(new|used)$/,
  google_product_category: /^(Health & Beauty|Apparel & Accessories|Home & Garden)( > .+)?$/,
  shipping_weight: /^\d+ g$/,
};

describe("the Merchant feed", () => {
  it("says of everything in the shop what Google asks for", async () => {
    const items = await listMerchantItems();
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(["curated", "resale"]));
    for (const one of items) {
      const said = attributes(one);
      for (const [name, rule] of Object.entries(RULES))
        expect([one.sku, name, said[name]]).toEqual([one.sku, name, expect.stringMatching(rule)]);
      // Without a brand Google has to be told that nothing identifies it.
      expect(said["identifier_exists"] === "no" || Boolean(said["brand"] && said["mpn"])).toBe(
        true,
      );
      if (String(said["google_product_category"]).startsWith("Apparel")) {
        expect([said["age_group"], said["gender"]]).toEqual(["adult", "unisex"]);
        expect(said["color"]).toBeTruthy();
      }
    }
  });

  it("leaves out drafts, pieces that are sold and what has no picture; what ran out stays and says so", async () => {
    const listed = async () => new Map((await listMerchantItems()).map((one) => [one.sku, one]));
    expect((await listed()).has("WORLD-OIL")).toBe(false);
    const { variantId } = await goods("UAA-101");
    const piece = await goods("RS-0016");
    const draft = await goods("NM-124");
    await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = ANY ($1)`, [
      [variantId, piece.variantId],
    ]);
    await sql(`UPDATE products SET status = 'draft' WHERE id = $1`, [draft.productId]);
    const now = await listed();
    expect([now.has("RS-0016"), now.has("NM-124"), now.get("UAA-101")?.inStock]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("writes new and used, unit prices, and text that is XML whatever it says", () => {
    expect(attributes(item)).toMatchObject({
      condition: "new",
      price: "24.05 USD",
      unit_pricing_measure: "40g",
      unit_pricing_base_measure: "100g",
      additional_image_link: address("/media/products/A-1/2-1200.webp"),
    });
    expect(
      attributes({
        ...item,
        kind: "resale",
        brand: null,
        category: "clothing",
        condition: "new_with_tags",
      }),
    ).toMatchObject({ condition: "used", identifier_exists: "no", mpn: null });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = merchantFeed([{ ...item, name: text, description: text }], address);
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        expect(xml.match(/<[^>]*>/g)?.every((tag) => /^<[/?]?[a-z:_]+[^<]*>$/i.test(tag))).toBe(
          true,
        );
        expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
      }),
    );
  });
});
