import "../../support/stripe";
import { beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/clock";
import { applyMarkdowns } from "@/lib/consignment/apply-markdowns";
import { sql } from "@/lib/db";
import { blocked } from "../../support/blocked";
import { makePiece, setPrice, type Goods } from "../../support/goods";
import { guest, startPayment } from "../../support/shop";
import { hearTags } from "../catalog/desk";
import { openScratch } from "../house/client";

const LISTED = new Date("2026-01-05T10:00:00Z");
const at = (days: number) => fixedClock(new Date(LISTED.getTime() + days * 86_400_000));
const HOUSE = [
  { afterDays: 90, percentBp: 9000 },
  { afterDays: 120, percentBp: 8000 },
];

/** A piece at 100.00 dollars, listed on 5 January; its contract may say something else. */
async function consigned(terms: { floorCents?: number; markdowns?: unknown } = {}): Promise<Goods> {
  const piece = await makePiece({ priceCents: 10_000 });
  const { floorCents = 6_000, markdowns = HOUSE } = terms;
  await sql(
    `UPDATE resale_pieces SET listed_at = $2, floor_cents = $3, markdowns = $4 WHERE product_id = $1`,
    [piece.productId, LISTED, floorCents, JSON.stringify(markdowns)],
  );
  return piece;
}

async function price({ variantId }: Goods): Promise<number | undefined> {
  const [row] = await sql<{ cents: number }>(
    `SELECT price_cents AS cents FROM variants WHERE id = $1`,
    [variantId],
  );
  return row?.cents;
}

async function history({ variantId }: Goods): Promise<number[]> {
  const rows = await sql<{ cents: number }>(
    `SELECT price_cents AS cents FROM price_changes WHERE variant_id = $1 ORDER BY id`,
    [variantId],
  );
  return rows.map(({ cents }) => cents);
}

// Only the piece of the test has steps.
beforeEach(() => sql(`UPDATE resale_pieces SET markdowns = '[]'`));

describe("the markdown job", () => {
  it("takes a piece down at each step, by parts of its first price, and writes that down", async () => {
    const piece = await consigned();
    expect(await applyMarkdowns(at(89))).toEqual({ lowered: 0, unreadable: [] });
    expect(await applyMarkdowns(at(90))).toEqual({ lowered: 1, unreadable: [] });
    expect(await price(piece)).toBe(9_000);
    expect(await applyMarkdowns(at(119))).toEqual({ lowered: 0, unreadable: [] });
    expect(await applyMarkdowns(at(120))).toEqual({ lowered: 1, unreadable: [] });
    expect(await history(piece)).toEqual([10_000, 9_000, 8_000]);
  });

  it("goes to the step that is reached where the shop was closed in between", async () => {
    const piece = await consigned();
    await applyMarkdowns(at(200));
    expect(await history(piece)).toEqual([10_000, 8_000]);
  });

  it("stops at the floor", async () => {
    const piece = await consigned({ floorCents: 8_700 });
    await applyMarkdowns(at(90));
    await applyMarkdowns(at(120));
    expect(await applyMarkdowns(at(121))).toMatchObject({ lowered: 0 });
    expect(await history(piece)).toEqual([10_000, 9_000, 8_700]);
  });

  it("never raises what staff have lowered, and takes down what they have raised since", async () => {
    const piece = await consigned();
    await setPrice(piece.variantId, 8_500);
    expect(await applyMarkdowns(at(90))).toMatchObject({ lowered: 0 });
    expect(await price(piece)).toBe(8_500);
    await applyMarkdowns(at(120));
    expect(await price(piece)).toBe(8_000);
    await setPrice(piece.variantId, 12_000);
    await applyMarkdowns(at(121));
    expect(await price(piece)).toBe(8_000);
  });

  it("leaves a price that staff have raised until the first step", async () => {
    const piece = await consigned();
    await setPrice(piece.variantId, 12_000);
    await applyMarkdowns(at(89));
    expect(await price(piece)).toBe(12_000);
  });

  it("waits while somebody is paying", async () => {
    const piece = await consigned();
    await startPayment(guest(), [piece]);
    expect(await applyMarkdowns(at(90))).toMatchObject({ lowered: 0 });
    expect(await price(piece)).toBe(10_000);
  });

  it("passes by a piece that is being set aside at this moment, without waiting", async () => {
    const piece = await consigned();
    const scratch = await openScratch();
    await scratch.undone(async (run) => {
      await run(`UPDATE stock SET held = 1 WHERE variant_id = $1`, [piece.variantId]);
      expect(await applyMarkdowns(at(90))).toMatchObject({ lowered: 0 });
    });
    await scratch.close();
    expect(await applyMarkdowns(at(90))).toMatchObject({ lowered: 1 });
  });

  it("gives way to staff who change the price at the same moment", async () => {
    const piece = await consigned();
    const scratch = await openScratch();
    await scratch.run("BEGIN");
    await scratch.run(`UPDATE variants SET price_cents = 7700 WHERE id = $1`, [piece.variantId]);
    const applied = applyMarkdowns(at(90));
    await blocked("FROM unnest");
    await scratch.run("COMMIT");
    await scratch.close();
    expect(await applied).toMatchObject({ lowered: 0 });
    expect(await price(piece)).toBe(7_700);
  });

  it("leaves sold pieces and those out of the shop as they are", async () => {
    const [sold, drawer] = [await consigned(), await consigned()];
    await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = $1`, [sold.variantId]);
    await sql(
      `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor) VALUES ($1, 'adjusted', -1, 'gone', 'test')`,
      [sold.variantId],
    );
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [drawer.productId]);
    expect(await applyMarkdowns(at(90))).toMatchObject({ lowered: 0 });
    expect([await price(sold), await price(drawer)]).toEqual([10_000, 10_000]);
  });

  it("does it once where two workers do it at the same time", async () => {
    const pieces = await Promise.all(Array.from({ length: 12 }, () => consigned()));
    const reports = await Promise.all([applyMarkdowns(at(90)), applyMarkdowns(at(90))]);
    const again = await applyMarkdowns(at(90));
    expect(reports.reduce((sum, { lowered }) => sum + lowered, again.lowered)).toBe(12);
    for (const piece of pieces) expect(await history(piece)).toEqual([10_000, 9_000]);
  });

  it("tells every web process which pages are out of date", async () => {
    const piece = await consigned();
    const heard = await hearTags();
    await applyMarkdowns(at(90));
    const tags = [`product:${piece.productId}`, "catalog", "resale"];
    await expect.poll(() => heard.tags.toSorted()).toEqual(tags.toSorted());
    await heard.stop();
  });

  it("names a contract that it cannot read and goes on with the others", async () => {
    const [odd, even] = [await consigned({ markdowns: [{ afterDays: 90 }] }), await consigned()];
    expect(await applyMarkdowns(at(90))).toEqual({ lowered: 1, unreadable: [odd.sku] });
    expect([await price(odd), await price(even)]).toEqual([10_000, 9_000]);
  });
});
