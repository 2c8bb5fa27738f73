import { afterAll, describe, expect, it } from "vitest";
import { moveProduct } from "@/lib/catalog/move-product";
import type { ProductMove } from "@/lib/catalog/states";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { auditOf, goods, hearTags, occasion, othersThanMerchandisers, staff } from "./desk";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("publishing and taking out", () => {
  it("goes along the table, audited and announced, and keeps the first date of publication", async () => {
    const actor = await staff("merchandiser");
    const { productId } = await goods("RS-0004");
    const published = () => sql(`SELECT published_at FROM products WHERE id = $1`, [productId]);
    const first = await published();
    const heard = await hearTags();
    const moves: ProductMove[] = ["unpublish", "archive", "publish"];
    const states = ["draft", "archived", "published"];
    for (const [index, move] of moves.entries()) {
      const moved = await moveProduct(actor, { productId, move }, occasion);
      expect(moved).toMatchObject({ ok: true, value: { status: states[index] } });
    }
    expect(await published()).toEqual(first);
    expect(await auditOf(productId)).toMatchObject([
      { action: "unpublish", before: { status: "published" }, after: { status: "draft" } },
      { action: "archive", before: { status: "draft" }, after: { status: "archived" } },
      { action: "publish", before: { status: "archived" }, after: { status: "published" } },
    ]);
    const each = [`product:${productId}`, "catalog", "resale"];
    await expect.poll(() => heard.tags).toEqual([...each, ...each, ...each]);
    await heard.stop();
  });

  it("is done once where two press at the same time; the other learns how it stands", async () => {
    const actor = await staff("merchandiser");
    const { productId } = await goods("RS-0005");
    const press = () => moveProduct(actor, { productId, move: "unpublish" }, occasion);
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const lost = { ok: false, code: "conflict", detail: { status: "draft" } };
    expect(answers.filter((answer) => !answer.ok)).toEqual([lost, lost]);
    expect(await auditOf(productId)).toHaveLength(1);
  });

  it("needs a picture", async () => {
    const actor = await staff("merchandiser");
    const { productId } = await goods("RS-0006");
    await moveProduct(actor, { productId, move: "unpublish" }, occasion);
    await sql(`DELETE FROM product_images WHERE product_id = $1`, [productId]);
    expect(await moveProduct(actor, { productId, move: "publish" }, occasion)).toEqual({
      ok: false,
      code: "incomplete",
    });
    expect((await goods("RS-0006")).status).toBe("draft");
  });

  it("is for merchandisers only, and for products that are there", async () => {
    const { productId } = await goods("RS-0007");
    const refused = { ok: false, code: "not_found" };
    for (const actor of await othersThanMerchandisers()) {
      expect(await moveProduct(actor, { productId, move: "unpublish" }, occasion)).toEqual(refused);
    }
    expect((await goods("RS-0007")).status).toBe("published");
    const nowhere = { productId: "0190c6a0-0000-7000-8000-000000000001", move: "publish" } as const;
    expect(await moveProduct(await staff("admin"), nowhere, occasion)).toEqual(refused);
  });
});
