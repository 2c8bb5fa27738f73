import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { bulkShelf, shelfChoices } from "@/lib/desk/bulk-shelf";
import { listBulkChoices } from "@/lib/desk/bulk-choices";
import { startBulk, type BulkWish } from "@/lib/desk/start-bulk";
import { stepRun } from "@/lib/desk/step-run";
import { undoChange } from "@/lib/desk/undo-change";
import { closeSender } from "@/lib/jobs/boss";
import {
  auditOf,
  goods,
  keepWorld,
  occasion,
  othersThanMerchandisers,
  staff,
} from "../catalog/desk";
import { move, rowsOf } from "./runs";

beforeAll(keepWorld);
afterAll(async () => {
  await closeSender();
  await closeDb();
});

const ALL = { percent: "", ids: null, query: "" };

/** Has a bulk change carried out, and hands out its run. */
async function bulk(wish: Partial<BulkWish> & { change: string }): Promise<string> {
  const started = await startBulk(await staff("merchandiser"), { ...ALL, ...wish }, occasion);
  if (!started.ok) throw new Error(started.code);
  await stepRun(started.value.runId, occasion.clock);
  return started.value.runId;
}
const prices = async () =>
  new Map(
    (
      await sql<{ sku: string; cents: number }>(
        `SELECT sku, price_cents AS cents FROM variants v JOIN products p ON p.id = v.product_id WHERE p.kind = 'curated'`,
      )
    ).map(({ sku, cents }) => [sku, cents]),
  );

describe("a change of many products", () => {
  it("of the chosen rows leaves all others alone, is written down, and is taken back as a whole", async () => {
    const [milk, toner] = [await goods("UAA-101"), await goods("UAA-102")];
    const before = await prices();
    const runId = await bulk({
      change: "price",
      percent: "-10",
      ids: [milk.productId, toner.productId],
    });
    const after = await prices();
    expect(after.get("UAA-101")).toBe(Math.round(milk.priceCents * 0.9));
    const others = [...before].filter(([sku]) => sku !== "UAA-101" && sku !== "UAA-102");
    expect(others.every(([sku, cents]) => after.get(sku) === cents)).toBe(true);
    expect((await auditOf(milk.productId)).at(-1)).toMatchObject({
      action: "bulk_change",
      before: { priceCents: milk.priceCents },
    });
    await move(runId, "revert");
    expect(await prices()).toEqual(before);
  });

  it("of all that match means what the list shows, and nothing else", async () => {
    const runId = await bulk({
      change: "+badges=vegan",
      query: "kind=curated&brand=umbel-and-ash",
    });
    const [{ n, brands } = { n: 0, brands: [] }] = await sql<{ n: number; brands: string[] }>(
      `SELECT count(*)::int AS n, array_agg(DISTINCT b.slug) AS brands FROM desk_run_rows r JOIN products p ON p.id = r.product_id
         JOIN brands b ON b.id = p.brand_id WHERE r.run_id = $1`,
      [runId],
    );
    expect([n, brands]).toEqual([4, ["umbel-and-ash"]]);
    const rows = await rowsOf(runId);
    expect(rows.every(({ action, state }) => action === "skip" || state === "done")).toBe(true);
  });

  it("goes on where it was left, does what is possible, and says why the rest stays", async () => {
    const coat = await goods("RS-0001");
    const milk = await goods("UAA-101");
    const runId = await bulk({
      change: "+badges=refillable",
      ids: [coat.productId, milk.productId],
    });
    const rows = await rowsOf(runId);
    expect(rows.map(({ action }) => action).toSorted()).toEqual(["change", "reject"]);
    expect(rows.find(({ action }) => action === "reject")?.problems).toEqual([
      "a one-of-a-kind piece has no badges",
    ]);
    // Asked again by a job that was delivered twice: nothing more happens.
    await stepRun(runId, occasion.clock);
    expect(await rowsOf(runId)).toEqual(rows);
  });

  it("never puts into the shop what the standard keeps out", async () => {
    const { productId } = await goods("NM-124");
    await sql(
      `UPDATE products SET status = 'draft', label_declaration = 'Water, Methylparaben' WHERE id = $1`,
      [productId],
    );
    const runId = await bulk({ change: "status=published", ids: [productId] });
    expect(await rowsOf(runId)).toMatchObject([
      { state: "done", note: expect.stringMatching(/^Not published: /) as string },
    ]);
    expect((await goods("NM-124")).status).toBe("draft");
  });

  it("archives and brings back by way of draft, many at a time", async () => {
    const ids = (
      await sql<{ id: string }>(
        `SELECT id FROM products p WHERE status = 'published' AND kind = 'curated' AND EXISTS (
           SELECT FROM product_images WHERE product_id = p.id) ORDER BY id LIMIT 6`,
      )
    ).map(({ id }) => id);
    const states = () =>
      sql<{ status: string }>(`SELECT DISTINCT status FROM products WHERE id = ANY ($1)`, [ids]);
    const away = await bulk({ change: "status=archived", ids });
    expect(await states()).toEqual([{ status: "archived" }]);
    const [first = ""] = ids;
    expect((await auditOf(first)).slice(-2)).toMatchObject([
      { action: "unpublish" },
      { action: "archive" },
    ]);
    await move(away, "revert");
    expect(await states()).toEqual([{ status: "published" }]);
  });

  it("is refused where it says nothing, means nobody, or is asked by somebody else", async () => {
    const actor = await staff("merchandiser");
    const ask = (wish: Partial<BulkWish>) =>
      startBulk(actor, { ...ALL, change: "status=draft", ...wish }, occasion);
    const { productId } = await goods("UAA-101");
    for (const change of ["", "status=deleted", "brand=nobody", "price", "taxCategory=none"])
      expect(await ask({ change, ids: [productId] })).toEqual({ ok: false, code: "unclear" });
    expect(await ask({ ids: [] })).toEqual({ ok: false, code: "nobody" });
    expect(await ask({ query: "q=nothing-is-called-this" })).toEqual({ ok: false, code: "nobody" });
    for (const other of await othersThanMerchandisers())
      expect(
        await startBulk(other, { ...ALL, change: "status=draft", ids: [productId] }, occasion),
      ).toEqual({ ok: false, code: "not_found" });
    expect((await goods("UAA-101")).status).toBe("published");
  });

  it("offers only what it can read, in every one of its choices", async () => {
    const { productId } = await goods("UAA-102");
    const choices = (await listBulkChoices(await staff("merchandiser"))).flatMap(
      ({ options }) => options,
    );
    expect(choices.length).toBeGreaterThan(60);
    for (const { value } of choices) {
      const started = await startBulk(
        await staff("merchandiser"),
        { ...ALL, change: value, percent: "5", ids: [productId] },
        occasion,
      );
      expect([value, started.ok]).toEqual([value, true]);
    }
  });
});

describe("a change of many shelves or ingredients", () => {
  const asked = { ids: null, query: "" };

  it("sets one field, writes each down, and each can be undone", async () => {
    const actor = await staff("merchandiser");
    const shown = () =>
      sql<{ slug: string; shown: boolean }>(
        `SELECT slug, published_at IS NOT NULL AS shown FROM collections ORDER BY slug`,
      );
    const before = await shown();
    const hidden = await bulkShelf(
      actor,
      { ...asked, room: "collections", change: "shown=no" },
      occasion,
    );
    expect(hidden).toMatchObject({ value: { changed: before.filter((one) => one.shown).length } });
    expect((await shown()).every((one) => !one.shown)).toBe(true);
    const entries = await sql<{ id: string }>(
      `SELECT id FROM audit_entries WHERE entity = 'collection' AND action = 'bulk_change'`,
    );
    for (const { id } of entries)
      expect(await undoChange(actor, { entryId: id }, occasion)).toMatchObject({ ok: true });
    expect(await shown()).toEqual(before);
  });

  it("knows only its own fields and values, and only those who may", async () => {
    const actor = await staff("merchandiser");
    expect(shelfChoices("ingredients").map(({ label }) => label)).toEqual(["Origin", "Source was"]);
    for (const [room, change] of [
      ["ingredients", "origin=moon"],
      ["ingredients", "inci=x"],
      ["brands", "shown=yes"],
      ["nothing", "shown=yes"],
    ] as const)
      expect((await bulkShelf(actor, { ...asked, room, change }, occasion)).ok).toBe(false);
    const change = { ...asked, room: "ingredients", change: "origin=plant" };
    for (const other of await othersThanMerchandisers())
      expect(await bulkShelf(other, change, occasion)).toMatchObject({ code: "not_found" });
    const query = "q=squalane";
    expect(await bulkShelf(actor, { ...change, query }, occasion)).toMatchObject({ ok: true });
    const [row] = await sql(`SELECT origin FROM ingredients WHERE slug = 'squalane'`);
    expect(row).toEqual({ origin: "plant" });
  });
});
