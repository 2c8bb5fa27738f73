import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProductSheet, listDeskProducts } from "@/lib/catalog/desk-queries";
import type { ProductFilter } from "@/lib/catalog/desk-view";
import { closeDb, sql } from "@/lib/db";
import { keepWorld, othersThanMerchandisers, staff } from "./desk";

beforeAll(keepWorld);
afterAll(closeDb);

async function list(filter: ProductFilter) {
  const found = await listDeskProducts(await staff("merchandiser"), filter);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const skus = async (filter: ProductFilter) => (await list(filter)).rows.map((row) => row.sku);

describe("the products list", () => {
  it("shows every variant once on its way down and up, by name", async () => {
    const first = await list({});
    const down = [first];
    for (let page = first; page.next;) down.push((page = await list({ after: page.next })));
    const names = down.flatMap((page) => page.rows.map((row) => row.name));
    const [all] = await sql<{ skus: string[] }>(
      `SELECT array_agg(v.sku ORDER BY p.name, v.id) AS skus FROM variants v JOIN products p ON p.id = v.product_id`,
    );
    expect(down.flatMap((page) => page.rows.map((row) => row.sku))).toEqual(all?.skus);
    expect(names).toHaveLength(first.total);
    const back = await list({ before: down[1]?.previous ?? "" });
    expect(back.rows).toEqual(first.rows);
  });

  it("finds by name, SKU and brand, in any case, and takes wildcards as they are", async () => {
    expect(await skus({ q: "uaa-101" })).toEqual(["UAA-101"]);
    expect(await skus({ q: "MEADOW MILK" })).toEqual(["UAA-101"]);
    const [brand] = await sql<{ name: string; n: number }>(
      `SELECT b.name, count(*)::int AS n FROM brands b JOIN products p ON p.brand_id = b.id
        WHERE NOT EXISTS (SELECT 1 FROM products WHERE name ILIKE '%' || b.name || '%') GROUP BY 1 ORDER BY 1 LIMIT 1`,
    );
    expect(await list({ q: brand?.name.toUpperCase() })).toMatchObject({ total: brand?.n });
    expect(await skus({ q: "%" })).toEqual([]);
    expect(await skus({ q: "_" })).toEqual([]);
  });

  it("narrows to a world and a status", async () => {
    const resale = await list({ kind: "resale" });
    expect(resale.total).toBe(38);
    expect(resale.rows.every((row) => row.kind === "resale" && row.status === "published")).toBe(
      true,
    );
    expect((await list({ status: "draft" })).rows).toEqual([]);
  });

  it("says what is on hand and held", async () => {
    expect((await list({ q: "WORLD-COAT" })).rows).toMatchObject([
      { sku: "WORLD-COAT", onHand: 1, held: 1, priceCents: 20_000, imageBase: null },
    ]);
  });

  it("does not exist for others", async () => {
    for (const actor of await othersThanMerchandisers()) {
      expect(await listDeskProducts(actor, {})).toEqual({ ok: false, code: "not_found" });
      expect(await findProductSheet(actor, "world-oil")).toEqual({ ok: false, code: "not_found" });
    }
  });
});

describe("one product", () => {
  it("comes with its variants and movements, and names the order of a sale", async () => {
    const found = await findProductSheet(await staff("admin"), "world-oil");
    expect(found).toMatchObject({
      ok: true,
      value: {
        name: "Oil",
        variants: [{ sku: "WORLD-OIL", priceCents: 3400, onHand: 8, held: 0, isPiece: false }],
        movements: [
          { kind: "sold", quantity: -2, orderNumber: expect.stringMatching(/^N-\d+$/) as string },
          { kind: "received", quantity: 10, orderNumber: null },
        ],
      },
    });
  });

  it.each(["no-such-thing", "a\0b", "\ud800"])("answers %j with not found", async (slug) => {
    expect(await findProductSheet(await staff("admin"), slug)).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});
