import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { moveRun } from "@/lib/desk/move-run";
import { startImport } from "@/lib/desk/start-run";
import { stepRun } from "@/lib/desk/step-run";
import { closeSender } from "@/lib/jobs/boss";
import {
  auditOf,
  goods,
  hearTags,
  keepWorld,
  occasion,
  othersThanMerchandisers,
  staff,
} from "../catalog/desk";
import { check, move, rowsOf } from "./runs";

beforeAll(keepWorld);
afterAll(async () => {
  await closeSender();
  await closeDb();
});

const { clock } = occasion;

const statusOf = async (runId: string) =>
  (
    await sql<{ status: string; handled: number; total: number }>(
      `SELECT status, handled, total FROM desk_runs WHERE id = $1`,
      [runId],
    )
  )[0];
const product = async (sku: string) =>
  (
    await sql<Record<string, unknown>>(
      `SELECT p.id, p.status, p.slug, p.name, p.description, p.badges, p.label_declaration AS label, v.price_cents AS price, s.on_hand AS stock,
       (SELECT array_agg(label ORDER BY position) FROM product_ingredients WHERE product_id = p.id) AS entries
      FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id WHERE v.sku = $1`,
      [sku],
    )
  )[0];

const HEADS = "SKU,Name,Brand,Category,Kind,Description,Price,Weight,Use,Label,Stock,Status";
const line = (
  sku: string,
  cells: Partial<Record<"brand" | "price" | "label" | "status" | "category", string>> = {},
) =>
  [
    sku,
    `Balm ${sku}`,
    cells.brand ?? "Uncommon Acre",
    cells.category ?? "Skincare",
    "balm",
    "A balm.",
    cells.price ?? "24.00",
    "120",
    "leave-on",
    `"${cells.label ?? "Aqua, Glycerin"}"`,
    "7",
    cells.status ?? "",
  ].join(",");

async function brandName(): Promise<string> {
  return (
    (await sql<{ name: string }>(`SELECT name FROM brands ORDER BY slug LIMIT 1`))[0]?.name ?? ""
  );
}

describe("a file", () => {
  it("is only looked at first: counts, and every mistake by row and column", async () => {
    const brand = await brandName();
    const { sku: known } = await goods("UAA-101");
    const before = await product(known);
    const runId = await check(
      [
        HEADS,
        line("NEW-1", { brand }),
        line("NEW-2", { brand, price: "a lot" }),
        line("NEW-1", { brand }),
        line("bad sku", { brand: "Nobody", category: "" }),
        "",
        `${known},${String(before?.["name"])},,,,,,,,,,`,
      ].join("\n"),
    );
    expect(await statusOf(runId)).toMatchObject({ status: "checked", handled: 6, total: 6 });
    const rows = await rowsOf(runId);
    expect(rows.map(({ row, action }) => [row, action])).toEqual([
      [2, "create"],
      [3, "reject"],
      [4, "reject"],
      [5, "reject"],
      [6, "skip"],
      [7, "reject"],
    ]);
    expect(rows[1]?.problems).toEqual([
      "column Price: is no price: write dollars and cents, such as 34.00",
    ]);
    expect(rows[2]?.problems).toEqual(["column SKU: row 2 has NEW-1 too"]);
    expect(rows[3]?.problems).toEqual([
      "column SKU: may have at most 40 letters, digits, dots, hyphens and underscores",
      "column Brand: does not know “Nobody”",
      "column Category: is needed",
    ]);
    expect(await product("NEW-1")).toBeUndefined();
    expect(await product(known)).toEqual(before);
  });

  it("leaves alone what it has no column for, and what is the same", async () => {
    const { sku } = await goods("UAA-101");
    const before = await product(sku);
    const runId = await check(`sku;price\n${sku};31.50\nRS-0016;168.00\n`);
    expect((await rowsOf(runId)).map(({ action }) => action)).toEqual(["change", "skip"]);
    const heard = await hearTags();
    await move(runId, "commit");
    expect(await product(sku)).toEqual({ ...before, price: 3150 });
    expect(heard.tags).toContain(`product:${String(before?.["id"])}`);
    await heard.stop();
    expect((await auditOf(String(before?.["id"]))).at(-1)).toMatchObject({
      action: "import",
      before: { sku, priceCents: before?.["price"] },
      after: { sku, priceCents: 3150 },
    });
    await move(runId, "revert");
    expect(await product(sku)).toEqual(before);
  });

  it("makes drafts with stock, label and history, and puts them away when it is reverted", async () => {
    const brand = await brandName();
    const runId = await check(
      [HEADS, line("NEW-7", { brand }), line("NEW-8", { brand, price: "0" })].join("\r\n"),
    );
    expect(await move(runId, "commit")).toEqual({ ok: true, value: undefined });
    expect(await product("NEW-7")).toMatchObject({
      status: "draft",
      slug: "balm-new-7-new-7",
      price: 2400,
      stock: 7,
      entries: ["Aqua", "Glycerin"],
    });
    expect(await product("NEW-8")).toBeUndefined();
    expect(await move(runId, "commit")).toMatchObject({ ok: false, code: "conflict" });
    expect(await move(runId, "revert")).toEqual({ ok: true, value: undefined });
    expect(await product("NEW-7")).toMatchObject({ status: "archived", stock: 0 });
    expect(await statusOf(runId)).toMatchObject({ status: "reverted" });
  });

  it("does not write over what somebody changed after it was looked at, or after it was imported", async () => {
    const { sku, variantId } = await goods("UAA-101");
    const first = await check(`SKU,Price\n${sku},40.00\n`);
    await sql(`UPDATE variants SET price_cents = 4100 WHERE id = $1`, [variantId]);
    await move(first, "commit");
    expect((await rowsOf(first))[0]).toMatchObject({
      state: "failed",
      note: "Somebody changed Price meanwhile.",
    });
    expect(await product(sku)).toMatchObject({ price: 4100 });
    const second = await check(`SKU,Price\n${sku},42.00\n`);
    await move(second, "commit");
    await sql(`UPDATE variants SET price_cents = 4300 WHERE id = $1`, [variantId]);
    await move(second, "revert");
    expect(await product(sku)).toMatchObject({ price: 4300 });
    expect((await rowsOf(second))[0]?.note).toBe("Changed since and left as it is: Price.");
  });

  it("cannot publish what the standard keeps out, or has no picture: it is saved, and the row says why", async () => {
    const brand = await brandName();
    const label = "Aqua, Methylparaben";
    const runId = await check(
      [
        HEADS,
        line("NEW-P", { brand, label, status: "published" }),
        line("NEW-Q", { brand, status: "published" }),
      ].join("\n"),
    );
    await move(runId, "commit");
    const [fails, bare] = await rowsOf(runId);
    expect(fails?.note).toMatch(/^Not published: Methylparaben: /);
    expect(bare?.note).toBe("Not published: it needs a picture and a price first.");
    expect(await product("NEW-P")).toMatchObject({
      status: "draft",
      entries: ["Aqua", "Methylparaben"],
    });
  });

  it("cannot take what is in the shop below the standard", async () => {
    const { sku } = await goods("UAA-101");
    const before = await product(sku);
    const runId = await check(
      `SKU,Label,Price\n${sku},"Aqua, Methylparaben",55.00\nNM-124,,22.50\n`,
    );
    await move(runId, "commit");
    const [kept] = await rowsOf(runId);
    expect(kept).toMatchObject({ state: "failed" });
    expect(kept?.note).toMatch(/would not be allowed there any more/);
    expect(await product(sku)).toEqual(before);
  });

  it("is not for others, and not for those who lost the right meanwhile", async () => {
    const bytes = new TextEncoder().encode("SKU,Price\nUAA-101,1.00\n");
    for (const actor of await othersThanMerchandisers()) {
      expect(await startImport(actor, { name: "x", bytes }, occasion)).toEqual({
        ok: false,
        code: "not_found",
      });
    }
    const runId = await check("SKU,Price\nUAA-101,1.00\n");
    for (const actor of await othersThanMerchandisers())
      expect(await moveRun(actor, { runId, move: "commit" })).toEqual({
        ok: false,
        code: "not_found",
      });
    const moved = await moveRun(await staff("merchandiser"), { runId, move: "commit" });
    expect(moved.ok).toBe(true);
    await sql(
      `UPDATE users SET disabled_at = now() WHERE email = 'merchandiser@necessite.example'`,
    );
    await stepRun(runId, clock);
    await sql(`UPDATE users SET disabled_at = NULL WHERE email = 'merchandiser@necessite.example'`);
    expect(await statusOf(runId)).toMatchObject({ status: "failed" });
    expect(await product("UAA-101")).not.toMatchObject({ price: 100 });
  });
});
