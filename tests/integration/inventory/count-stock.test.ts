import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffActor } from "@/lib/access/actor";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { countStock } from "@/lib/inventory/count-stock";
import { checkInvariants } from "@/lib/invariants/check";
import {
  auditOf,
  goods,
  hearTags,
  occasion,
  keepWorld,
  othersThanMerchandisers,
  staff,
} from "../catalog/desk";
import { openScratch } from "../house/client";
import { NOW } from "../house/world";

let actor: StaffActor;
beforeAll(async () => {
  await keepWorld();
  actor = await staff("merchandiser");
});
afterAll(async () => {
  await closeSender();
  await closeDb();
});

async function count(sku: string, onHand: number, seenOnHand?: number) {
  const { variantId, onHand: present } = await goods(sku);
  const input = { variantId, onHand, seenOnHand: seenOnHand ?? present, reason: "counted twice" };
  return countStock(actor, input, occasion);
}

describe("counting stock", () => {
  it("writes the difference as a movement, with an audit row, and announces it", async () => {
    const { productId, variantId } = await goods("WORLD-OIL");
    const heard = await hearTags();
    const tags = [`product:${productId}`, "catalog", "curated"];
    expect(await count("WORLD-OIL", 11)).toEqual({
      ok: true,
      value: { changed: true, status: "published", tags },
    });
    expect((await goods("WORLD-OIL")).onHand).toBe(11);
    expect(
      await sql(
        `SELECT kind, quantity, reason, actor FROM stock_movements WHERE variant_id = $1 ORDER BY id DESC LIMIT 1`,
        [variantId],
      ),
    ).toEqual([
      { kind: "adjusted", quantity: 3, reason: "counted twice", actor: `staff:${actor.userId}` },
    ]);
    expect(await auditOf(productId)).toMatchObject([
      {
        action: "count_stock",
        before: { sku: "WORLD-OIL", onHand: 8 },
        after: { sku: "WORLD-OIL", onHand: 11, reason: "counted twice" },
        origin: "203.0.113.7",
      },
    ]);
    await expect.poll(() => heard.tags).toEqual(tags);
    await heard.stop();
  });

  it("notices a sale or another count in between, and says what there is", async () => {
    const { onHand } = await goods("WORLD-OIL");
    expect(await count("WORLD-OIL", 5, onHand + 2)).toEqual({
      ok: false,
      code: "conflict",
      detail: { onHand },
    });
    const answers = await Promise.all([3, 4, 5, 6].map((n) => count("WORLD-OIL", n, onHand)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it("waits for a sale that is being written, and then notices it", async () => {
    const { variantId, onHand } = await goods("UAA-104");
    const sale = await openScratch();
    await sale.run("BEGIN");
    await sale.run("UPDATE stock SET on_hand = on_hand - 1 WHERE variant_id = $1", [variantId]);
    await sale.run(
      `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor) VALUES ($1, 'adjusted', -1, 'gone', 'test')`,
      [variantId],
    );
    const counted = count("UAA-104", onHand + 5, onHand);
    const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(() => sql(waiting)).toEqual([{ n: 1 }]);
    await sale.run("COMMIT");
    await sale.close();
    expect(await counted).toEqual({ ok: false, code: "conflict", detail: { onHand: onHand - 1 } });
  });

  it("cannot go below what is held by payments", async () => {
    expect(await count("WORLD-COAT", 0)).toEqual({
      ok: false,
      code: "held_by_payment",
      detail: { held: 1 },
    });
    expect((await goods("WORLD-COAT")).onHand).toBe(1);
  });

  it("has a piece once or not at all, and not again while an order has it", async () => {
    expect(await count("WORLD-COAT", 2)).toEqual({ ok: false, code: "one_of_a_kind" });
    expect(await count("WORLD-DRESS", 1)).toEqual({ ok: false, code: "sold_piece" });
    expect(await count("RS-0001", 0)).toMatchObject({ ok: true, value: { changed: true } });
    expect(await count("RS-0001", 1)).toMatchObject({ ok: true, value: { changed: true } });
  });

  it("writes nothing where the count is right", async () => {
    const { productId, onHand } = await goods("UAA-102");
    expect(await count("UAA-102", onHand)).toMatchObject({ ok: true, value: { changed: false } });
    expect(await auditOf(productId)).toEqual([]);
  });

  it("is for merchandisers only, and for variants that are there", async () => {
    const { variantId, onHand } = await goods("UAA-103");
    const input = { variantId, onHand: 0, seenOnHand: onHand, reason: "none left" };
    const refused = { ok: false, code: "not_found" };
    for (const other of await othersThanMerchandisers()) {
      expect(await countStock(other, input, occasion)).toEqual(refused);
    }
    expect((await goods("UAA-103")).onHand).toBe(onHand);
    const nowhere = { ...input, variantId: "0190c6a0-0000-7000-8000-000000000001" };
    expect(await countStock(actor, nowhere, occasion)).toEqual(refused);
  });

  it("leaves everything that must hold as it was", async () => {
    expect(await checkInvariants(sql, NOW)).toEqual([]);
  });
});
