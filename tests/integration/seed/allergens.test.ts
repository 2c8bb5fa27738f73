import { describe, expect, it } from "vitest";
import { readCatalog } from "@/prisma/seed/catalog-file";
import { COMPLEMENT_PAIRS } from "@/prisma/seed/complement-pairs";
import { seed } from "@/prisma/seed/seed";
import { everything, rowsOf, stocked, temporaryFolder } from "./database";

const folder = temporaryFolder();
const TABLES = ["fragrance_allergens", "product_allergens", "product_complements", "ingredients"];

async function contents() {
  const all = await everything(stocked());
  return TABLES.map((table) => all[table]);
}

describe("allergens and complements", () => {
  it("link each declared name to the law's entry for it", async () => {
    const rows = await rowsOf<{ sku: string; name: string; ref: string }>(
      stocked(),
      `SELECT v.sku, pa.name, fa.annex_ref AS ref FROM product_allergens pa
         JOIN fragrance_allergens fa ON fa.id = pa.allergen_id JOIN variants v ON v.product_id = pa.product_id`,
    );
    const declared = readCatalog().products.flatMap(({ sku, euAllergensPresent }) =>
      euAllergensPresent.map(({ inci, annexRef }) => `${sku} ${inci} ${annexRef}`),
    );
    const linked = rows.map(({ sku, name, ref }) => `${sku} ${name} ${ref}`);
    expect(linked.toSorted()).toEqual(declared.toSorted());
  });

  it("come to a database that is older than they are, once", async () => {
    const fresh = await contents();
    for (const change of [
      // How often an entry was edited is no part of what an older database lacks.
      "ALTER TABLE ingredients DISABLE TRIGGER count_version",
      "DELETE FROM product_complements",
      "DELETE FROM product_allergens",
      "UPDATE ingredients SET allergen_id = NULL, origin_note = NULL",
      "DELETE FROM fragrance_allergens",
    ])
      await rowsOf(stocked(), change);
    await seed(stocked(), { demo: true, dataDir: folder() });
    expect(await contents()).toEqual(fresh);
    await rowsOf(stocked(), "UPDATE ingredients SET allergen_id = NULL");
    await rowsOf(stocked(), "DELETE FROM product_allergens");
    await seed(stocked(), { demo: true, dataDir: folder() });
    expect((await contents())[1]).toEqual([]);
  });

  it("go with every curated product: two others, never itself, each with a reason", () => {
    const { products } = readCatalog();
    const skus = products.map(({ sku }) => sku);
    expect(Object.keys(COMPLEMENT_PAIRS).toSorted()).toEqual(skus.toSorted());
    for (const [sku, others] of Object.entries(COMPLEMENT_PAIRS)) {
      expect(new Set([sku, ...others.map(([other]) => other)]).size).toBe(3);
      for (const [other, reason] of others) {
        expect(skus).toContain(other);
        expect(reason).toMatch(/^[a-z].{8,60}$/);
      }
    }
  });

  it("call nothing unscented that names a scent, and nobody the same maker who is not", () => {
    const { products } = readCatalog();
    const bySku = new Map(products.map((product) => [product.sku, product]));
    for (const [sku, others] of Object.entries(COMPLEMENT_PAIRS))
      for (const [other, reason] of others) {
        const found = bySku.get(other);
        if (reason.includes("unscented")) expect(found?.badges).toContain("fragrance-free");
        if (reason.includes("same maker")) expect(found?.brandId).toBe(bySku.get(sku)?.brandId);
        if (reason.includes("refilled too")) expect(found?.badges).toContain("refillable");
        if (reason.includes("third party")) expect(found?.badges).toContain("third-party tested");
      }
  });
});
