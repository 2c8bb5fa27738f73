import { afterAll, describe, expect, it } from "vitest";
import { listAudit } from "@/lib/access/queries";
import { changePrice } from "@/lib/catalog/edit-product";
import { closeDb, sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { AT, auditOf, goods, hearTags, occasion, othersThanMerchandisers, staff } from "./desk";

afterAll(closeDb);

describe("changing a price", () => {
  it("writes it with an audit row and tells the shop's processes", async () => {
    const actor = await staff("merchandiser");
    const before = await goods("UAA-101");
    const heard = await hearTags();
    const price = before.priceCents + 150;
    const changed = await changePrice(
      actor,
      { variantId: before.variantId, price, seenPriceCents: before.priceCents },
      occasion,
    );
    const tags = [`product:${before.productId}`, "catalog", "curated"];
    expect(changed).toEqual({ ok: true, value: { changed: true, status: "published", tags } });
    expect(await goods("UAA-101")).toMatchObject({ priceCents: price, updatedAt: AT });
    expect(await auditOf(before.productId)).toEqual([
      {
        actor_id: actor.userId,
        action: "change_price",
        before: { sku: "UAA-101", priceCents: before.priceCents },
        after: { sku: "UAA-101", priceCents: price },
        at: AT,
        origin: "203.0.113.7",
      },
    ]);
    await expect.poll(() => heard.tags).toEqual(tags);
    await heard.stop();
    expect(await listAudit(actor, "product", before.productId)).toMatchObject([
      { action: "change_price", who: "Merle Example" },
    ]);
  });

  it("does not overwrite what somebody else saved meanwhile, and says what it is", async () => {
    const actor = await staff("admin");
    const { variantId, productId, priceCents } = await goods("UAA-102");
    const save = (price: number) =>
      changePrice(actor, { variantId, price, seenPriceCents: priceCents }, occasion);
    const answers = await Promise.all([save(1001), save(1002), save(1003), save(1004)]);
    const won = answers.filter((answer) => answer.ok);
    expect(won).toHaveLength(1);
    const now = await goods("UAA-102");
    for (const answer of answers) {
      if (answer.ok) continue;
      expect(answer).toEqual({
        ok: false,
        code: "conflict",
        detail: { priceCents: now.priceCents },
      });
    }
    expect(await auditOf(productId)).toHaveLength(1);
  });

  it("writes nothing where the price is that already", async () => {
    const { variantId, productId, priceCents } = await goods("UAA-103");
    for (const seenPriceCents of [priceCents, priceCents + 1]) {
      const same = await changePrice(
        await staff("merchandiser"),
        { variantId, price: priceCents, seenPriceCents },
        occasion,
      );
      expect(same).toMatchObject({ ok: true, value: { changed: false, tags: [] } });
    }
    expect(await auditOf(productId)).toEqual([]);
  });

  it("does not know products that are not there", async () => {
    const variantId = "0190c6a0-0000-7000-8000-000000000001";
    const input = { variantId, price: 100, seenPriceCents: 200 };
    expect(await changePrice(await staff("merchandiser"), input, occasion)).toEqual({
      ok: false,
      code: "not_found",
    });
  });

  it("is for merchandisers only", async () => {
    const { variantId, priceCents } = await goods("UAA-104");
    const input = { variantId, price: 1, seenPriceCents: priceCents };
    for (const actor of await othersThanMerchandisers()) {
      expect(await changePrice(actor, input, occasion)).toEqual({ ok: false, code: "not_found" });
    }
    expect((await goods("UAA-104")).priceCents).toBe(priceCents);
  });

  it("leaves everything that must hold as it was", async () => {
    expect(await checkInvariants(sql, new Date())).toEqual([]);
  });
});
