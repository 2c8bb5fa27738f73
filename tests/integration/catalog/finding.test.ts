import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormerAddress } from "@/lib/catalog/former-address";
import { pathSubject } from "@/lib/catalog/page-paths";
import { findShareCard } from "@/lib/catalog/share-queries";
import { countSitemapFiles, listSitemapPaths, SITEMAP_ROOMS } from "@/lib/catalog/sitemap-queries";
import { closeDb, sql } from "@/lib/db";
import { makeProduct, type Goods } from "@/tests/support/goods";

afterAll(() => closeDb());

let goods: Goods;
let slug = "";
const status = (to: string) =>
  sql(`UPDATE products SET status = $2::product_status WHERE id = $1`, [goods.productId, to]);

beforeAll(async () => {
  goods = await makeProduct();
  slug = goods.sku.toLowerCase();
});

async function listed(): Promise<string[]> {
  const rooms = await Promise.all(SITEMAP_ROOMS.map((room) => listSitemapPaths(room, 1)));
  return rooms.flat().map(({ path }) => path);
}

describe("the sitemap", () => {
  it("names what can be seen, each once, and nothing that cannot", async () => {
    const all = await listed();
    expect(all).toContain(`/products/${slug}`);
    expect(new Set(all).size).toBe(all.length);
    await status("archived");
    expect(await listed()).not.toContain(`/products/${slug}`);
    await status("published");
  });

  it("names the pictures of things, makers and shelves", async () => {
    const room = async (name: (typeof SITEMAP_ROOMS)[number], path: string) =>
      (await listSitemapPaths(name, 1)).find((one) => one.path === path)?.images;
    expect(await room("products", "/products/bramble-face-oil")).toContain(
      "products/UAA-103/1-1200.webp",
    );
    expect(await room("brands", "/brands/umbel-and-ash")).toEqual([
      "brands/umbel-and-ash-1600.webp",
    ]);
    expect(await room("lists", "/shop/skincare")).toEqual(["categories/skincare-720.webp"]);
    expect(await room("standard", "/standard/parabens")).toEqual([]);
  });

  it("has as many files as its rooms need", async () => {
    const files = await countSitemapFiles();
    expect(files.length).toBeGreaterThan(3);
    for (const { room, files: count } of files) {
      expect(await listSitemapPaths(room, count)).not.toEqual([]);
      expect(await listSitemapPaths(room, count + 1)).toEqual([]);
    }
  });
});

describe("a page that moved", () => {
  const ask = (path: string) => {
    const subject = pathSubject(path);
    return subject && findFormerAddress(subject);
  };

  it("is found under every address it had, and not while it is hidden", async () => {
    const rename = (to: string) =>
      sql(`UPDATE products SET slug = $2 WHERE id = $1`, [goods.productId, to]);
    await rename(`${slug}-2`);
    await rename(`${slug}-3`);
    expect(await ask(`/products/${slug}`)).toBe(`/products/${slug}-3`);
    expect(await ask(`/products/${slug}-2`)).toBe(`/products/${slug}-3`);
    expect(await ask(`/brands/${slug}`)).toBeNull();
    expect(await ask(`/products/${slug}-3`)).toBeNull();
    await status("archived");
    expect(await ask(`/products/${slug}`)).toBeNull();
    await status("published");
    await rename(slug);
    expect(await ask(`/products/${slug}`)).toBeNull();
  });

  it.each([
    ["brand", "brands", "/brands/"],
    ["ingredient", "ingredients", "/ingredients/"],
    ["collection", "collections", "/collections/"],
    ["article", "articles", "/journal/"],
  ])("is found where a %s moved", async (_what, table, room) => {
    const visible = table === "brands" ? `WHERE id IN (SELECT brand_id FROM products)` : "";
    const [row] = await sql<{ id: string; slug: string }>(
      `SELECT id, slug FROM ${table} ${visible} ORDER BY slug LIMIT 1`,
    );
    const old = row?.slug ?? "";
    await sql(`UPDATE ${table} SET slug = slug || '-moved' WHERE id = $1`, [row?.id]);
    expect(await ask(`${room}${old}`)).toBe(`${room}${old}-moved`);
    await sql(`UPDATE ${table} SET slug = $2 WHERE id = $1`, [row?.id, old]);
  });
});

describe("share cards", () => {
  it("show what can be seen and nothing else", async () => {
    expect(await findShareCard("products", slug)).toMatchObject({ title: `Thing ${goods.sku}` });
    expect(await findShareCard("products", "nothing")).toBeNull();
    expect(await findShareCard("constructor", slug)).toBeNull();
    await status("draft");
    expect(await findShareCard("products", slug)).toBeNull();
  });

  it.each([
    ["products", "bramble-face-oil", "Bramble Face Oil", "tall"],
    ["brands", "umbel-and-ash", "Umbel & Ash", "wide"],
    ["shop", "skincare", "Skincare", "tall"],
    ["resale", "bags", "Bags", "tall"],
    ["concerns", "dryness", "Dryness", "tall"],
    ["ingredients", "glycerin", "Glycerin", undefined],
  ])("%s/%s has its own words and picture", async (room, name, title, form) => {
    const card = await findShareCard(room, name);
    expect(card).toMatchObject({ title });
    expect(card?.picture?.form).toBe(form);
  });

  it("say of a piece in what state it is, and show a maker as it signs", async () => {
    const piece = await findShareCard("products", "camel-double-faced-wool-coat");
    expect(piece?.line).toMatch(/^(Excellent|Very good|Good|Fair|New with tags)/);
    expect(piece?.look).toBeNull();
    expect((await findShareCard("brands", "odelund"))?.look?.wordmark.outlines).not.toEqual([]);
    expect(await findShareCard("shop", "bags")).toBeNull();
  });
});
