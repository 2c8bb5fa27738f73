import { clock } from "../../support/stripe";
import { beforeEach, describe, expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { endDeadlines } from "@/lib/consignment/end-deadlines";
import { endTerms } from "@/lib/consignment/end-terms";
import { recordRun } from "@/lib/consignment/record-run";
import { sql } from "@/lib/db";
import { blocked } from "../../support/blocked";
import { makeItem, newsOf, standing } from "../../support/consigned";
import { makePiece, shelf, type Goods } from "../../support/goods";
import { buy, guest, startPayment } from "../../support/shop";
import { openScratch } from "../house/client";

// After all that made the pieces of a test.
const DUE = new Date(Date.now() + 200 * 86_400_000);
const at = (days: number) => fixedClock(new Date(DUE.getTime() + days * 86_400_000));

// Only the pieces of a test are due.
beforeEach(() =>
  sql(`UPDATE consignment_items SET due_at = '2100-01-01' WHERE due_at IS NOT NULL`),
);

describe("the deadlines", () => {
  test("end offers, re-quotes and agreements that nobody kept, each with its letter, and not a moment before", async () => {
    const [offer, parcel, quote] = [
      await makeItem("offered", { dueAt: DUE }),
      await makeItem("accepted", { dueAt: DUE }),
      await makeItem("requoted", { dueAt: DUE }),
    ];
    const nothing = { offers: 0, parcels: 0, requotes: 0, failed: [] };
    expect(await endDeadlines(fixedClock(new Date(DUE.getTime() - 1)))).toEqual(nothing);
    expect(await endDeadlines(at(0))).toEqual({ offers: 1, parcels: 1, requotes: 1, failed: [] });
    expect(await endDeadlines(at(1))).toEqual(nothing);
    expect(await standing(offer.id)).toMatchObject({
      status: "withdrawn",
      actor: "system:deadlines",
    });
    expect(await standing(parcel.id)).toMatchObject({ status: "withdrawn", move: "miss_deadline" });
    expect(await standing(quote.id)).toMatchObject({ status: "returning", move: "expire_requote" });
    expect(await newsOf(offer)).toMatchObject([{ news: "offer_ended" }]);
    expect(await newsOf(parcel)).toMatchObject([{ news: "deadline_missed" }]);
    expect(await newsOf(quote)).toMatchObject([{ news: "requote_ended" }]);
    const contracts = await sql(
      `SELECT status FROM consignment_contracts WHERE item_id = ANY ($1::uuid[]) ORDER BY item_id, round`,
      [[offer.id, parcel.id, quote.id]],
    );
    expect(contracts).toEqual(
      ["expired", "accepted", "accepted", "expired"].map((status) => ({ status })),
    );
  });

  test("leave a blocked piece alone", async () => {
    const item = await makeItem("offered", { dueAt: DUE });
    await sql(
      `UPDATE consignment_items SET status = 'blocked', blocked_from = 'offered', block_reason = 'x' WHERE id = $1`,
      [item.id],
    );
    await sql(
      `INSERT INTO consignment_history (item_id, transition, "from", "to", actor) VALUES ($1, 'block', 'offered', 'blocked', 'test')`,
      [item.id],
    );
    expect(await endDeadlines(at(1))).toMatchObject({ offers: 0 });
  });

  test("end each once where several workers do it at the same time", async () => {
    const items = await Promise.all(
      Array.from({ length: 8 }, () => makeItem("offered", { dueAt: DUE })),
    );
    const reports = await Promise.all([
      endDeadlines(at(1)),
      endDeadlines(at(1)),
      endDeadlines(at(1)),
    ]);
    expect(reports.reduce((sum, { offers }) => sum + offers, 0)).toBe(8);
    for (const item of items) expect(await newsOf(item)).toHaveLength(1);
  });

  test("give way to a seller who answers at the same moment", async () => {
    const item = await makeItem("offered", { dueAt: DUE });
    const scratch = await openScratch();
    await scratch.run("BEGIN");
    await scratch.run(`UPDATE consignment_items SET status = 'accepted' WHERE id = $1`, [item.id]);
    await scratch.run(
      `INSERT INTO consignment_history (item_id, transition, "from", "to", actor) VALUES ($1, 'accept', 'offered', 'accepted', 'test')`,
      [item.id],
    );
    const ended = endDeadlines(at(1));
    await blocked("FOR UPDATE");
    await scratch.run("COMMIT");
    await scratch.close();
    expect(await ended).toMatchObject({ offers: 0 });
    expect(await standing(item.id)).toMatchObject({ status: "accepted" });
  });

  test("go through more than one batch", async () => {
    await Promise.all(Array.from({ length: 103 }, () => makeItem("accepted", { dueAt: DUE })));
    expect(await endDeadlines(at(1))).toMatchObject({ parcels: 103 });
  });
});

async function listed(
  outcome: "return" | "donate" | "convert" = "return",
): Promise<Goods & { id: string }> {
  const piece = await makePiece({ priceCents: 12_800 });
  const [row] = await sql<{ id: string }>(
    `UPDATE consignment_items SET due_at = $2 WHERE product_id = $1 RETURNING id`,
    [piece.productId, DUE],
  );
  const id = row?.id ?? "";
  if (outcome !== "return") {
    // A contract is never rewritten: this piece was accepted with another one.
    await sql(`UPDATE consignment_contracts SET status = 'replaced' WHERE item_id = $1`, [id]);
    await sql(
      `INSERT INTO consignment_contracts (item_id, round, status, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
         ship_by_days, end_outcome, credit_bonus_bp, proposed_at, proposed_by, expires_at, terms_version, accepted_at)
       SELECT item_id, 2, 'accepted', policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days, ship_by_days, $2,
         credit_bonus_bp, proposed_at, proposed_by, expires_at, 1, accepted_at FROM consignment_contracts WHERE item_id = $1`,
      [id, outcome],
    );
  }
  return { ...piece, id };
}

describe("the end of a term", () => {
  test("takes the piece off the shelf for its grace, and then does what the contract says", async () => {
    const [back, given, kept] = [await listed(), await listed("donate"), await listed("convert")];
    const all = [back, given, kept];
    expect(await endTerms(at(-1))).toMatchObject({ intoGrace: 0, held: [] });
    expect(await endTerms(at(0))).toMatchObject({ intoGrace: 3, returning: 0 });
    for (const piece of all) {
      expect(await standing(piece.id)).toMatchObject({ status: "in_grace", due: at(14).now() });
      expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    }
    expect(await endTerms(at(13))).toMatchObject({ intoGrace: 0, returning: 0 });
    expect(await endTerms(at(14))).toMatchObject({ returning: 1, donated: 1, converted: 1 });
    expect(await endTerms(at(15))).toMatchObject({ returning: 0, donated: 0, converted: 0 });
    const states = await Promise.all(all.map(({ id }) => standing(id)));
    expect(states.map((one) => one?.status)).toEqual(["returning", "donated", "converted"]);
    expect(await shelf(back.variantId)).toEqual({ onHand: 0, held: 0 });
  });

  test("a piece that stays in the shop is sold for the shop alone", async () => {
    const piece = await listed("convert");
    await endTerms(at(0));
    await endTerms(at(14));
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    const { orderId } = await buy(guest(), [piece]);
    expect(await standing(piece.id)).toMatchObject({ status: "converted" });
    expect(
      await sql(`SELECT consignor_cents FROM order_lines WHERE order_id = $1`, [orderId]),
    ).toEqual([{ consignor_cents: 0 }]);
    expect(await sql(`SELECT 1 FROM consignor_earnings WHERE item_id = $1`, [piece.id])).toEqual(
      [],
    );
  });

  test("waits while somebody is paying, and says so", async () => {
    const piece = await listed();
    const { orderId } = await startPayment(guest(), [piece]);
    const [row] = await sql<{ number: string }>(
      `SELECT number FROM consignment_items WHERE id = $1`,
      [piece.id],
    );
    expect(await endTerms(at(0))).toMatchObject({ intoGrace: 0, held: [row?.number] });
    expect(await standing(piece.id)).toMatchObject({ status: "listed" });
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 1 });
    expect(orderId).toBeTruthy();
  });

  test("of a payment and the end of the term at the same moment, one comes first and the other gives way", async () => {
    for (let round = 0; round < 6; round += 1) {
      const piece = await listed();
      const [placed] = await Promise.all([
        buy(guest(), [piece]).catch(() => null),
        endTerms(at(0)),
      ]);
      const now = await standing(piece.id);
      expect(now?.status).toBe(placed ? "sold" : "in_grace");
      expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    }
  });

  test("names a piece that it cannot deal with and goes on with the others", async () => {
    const [odd, even] = [await listed(), await listed()];
    await sql(`UPDATE consignment_contracts SET status = 'replaced' WHERE item_id = $1`, [odd.id]);
    const [row] = await sql<{ number: string }>(
      `SELECT number FROM consignment_items WHERE id = $1`,
      [odd.id],
    );
    expect(await endTerms(at(0))).toMatchObject({ intoGrace: 1, failed: [row?.number] });
    expect(await standing(even.id)).toMatchObject({ status: "in_grace" });
  });
});

describe("a run", () => {
  test("is kept with what it did; one that was cut off has no end", async () => {
    const report = await recordRun("deadlines", clock, async () => ({
      offers: 2,
      failed: ["C-1"],
    }));
    expect(report).toEqual({ offers: 2, failed: ["C-1"] });
    await expect(
      recordRun("terms", clock, () => Promise.reject(new Error("killed"))),
    ).rejects.toThrow("killed");
    expect(
      await sql(
        `SELECT kind, report, finished_at IS NOT NULL AS over FROM consignment_runs ORDER BY started_at, id`,
      ),
    ).toEqual([
      { kind: "deadlines", report: { offers: 2, failed: ["C-1"] }, over: true },
      { kind: "terms", report: {}, over: false },
    ]);
  });
});
