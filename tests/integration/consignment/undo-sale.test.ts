import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { freezeEarnings, unfreezeEarnings } from "@/lib/consignment/freeze-earnings";
import { startReturnWindow } from "@/lib/consignment/start-return-window";
import { undoSale } from "@/lib/consignment/undo-sale";
import { sql, transaction } from "@/lib/db";
import { credit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { deliver, earningOf, sellPiece, type SoldPiece } from "../../support/earnings";
import { got } from "../../support/shop";

const fulfilment = { kind: "system", name: "fulfilment" } as const;
const undo = (piece: SoldPiece) =>
  transaction((tx) =>
    undoSale(tx, { orderLineId: piece.lineId, at: clock.now(), actor: fulfilment }),
  );

/** What a return books: the sale is taken back and owed to the buyer. */
async function undoAndBook(piece: SoldPiece) {
  return transaction(async (tx) => {
    const postings = got(
      await undoSale(tx, { orderLineId: piece.lineId, at: clock.now(), actor: fulfilment }),
    );
    const back = postings.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await tx(`UPDATE order_lines SET live = false WHERE id = $1`, [piece.lineId]);
    await postTransaction(tx, {
      key: `test:undo:${piece.lineId}`,
      kind: "sale_undone",
      currency: "usd",
      at: clock.now(),
      postings: [...postings, credit({ kind: "allowances" }, back)],
    });
    return postings.map(({ account, amountCents }) => [account.kind, amountCents]);
  });
}

const reversalsOf = ({ lineId }: SoldPiece) =>
  sql(
    `SELECT r.amount_cents AS cents, r.status FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id
      WHERE t.order_line_id = $1`,
    [lineId],
  );

describe("a buyer's window", () => {
  test("starts when the piece arrives, and for pieces only", async () => {
    const piece = await sellPiece();
    const other = await sellPiece();
    const deliveredAt = new Date("2027-01-01T12:00:00Z");
    await transaction((tx) =>
      startReturnWindow(tx, { orderLineIds: [piece.lineId, randomUUID()], deliveredAt, days: 14 }),
    );
    expect((await earningOf(piece)).payableFrom).toEqual(new Date("2027-01-15T12:00:00Z"));
    expect((await earningOf(other)).payableFrom).toBeNull();
  });

  test("is not moved once the earning went on", async () => {
    const piece = await sellPiece();
    await deliver([piece]);
    const { payableFrom } = await earningOf(piece);
    await undoAndBook(piece);
    await deliver([piece]);
    expect((await earningOf(piece)).payableFrom).toEqual(payableFrom);
  });
});

describe("freezing", () => {
  const freeze = (piece: SoldPiece, reason: "return" | "dispute") =>
    transaction((tx) => freezeEarnings(tx, [piece.lineId], reason, clock.now()));
  const unfreeze = (piece: SoldPiece, reason: "return" | "dispute") =>
    transaction((tx) => unfreezeEarnings(tx, [piece.lineId], reason));

  test("counts each reason once, and each is taken away by itself", async () => {
    const piece = await sellPiece();
    const other = await sellPiece();
    await freeze(piece, "return");
    await freeze(piece, "dispute");
    await freeze(piece, "return");
    expect((await earningOf(piece)).frozenFor.toSorted()).toEqual(["dispute", "return"]);
    expect((await earningOf(other)).frozenFor).toEqual([]);
    await unfreeze(piece, "return");
    expect((await earningOf(piece)).frozenFor).toEqual(["dispute"]);
  });

  test("leaves what was undone alone", async () => {
    const piece = await sellPiece();
    await undoAndBook(piece);
    await freeze(piece, "dispute");
    expect(await earningOf(piece)).toMatchObject({ status: "reversed", frozenFor: [] });
  });
});

describe("undoing a sale", () => {
  test("before the window is over takes back what is pending, and the piece stands as received", async () => {
    const piece = await sellPiece({ priceCents: 12_801 });
    expect(await undoAndBook(piece)).toEqual([
      ["consignor_pending", 6_401],
      ["commission", 6_400],
    ]);
    expect(await earningOf(piece)).toMatchObject({ status: "reversed", item: "received" });
    // Nobody can buy it before it was looked at, even where it is on its shelf already.
    expect(await sql(`SELECT status FROM products WHERE id = $1`, [piece.productId])).toEqual([
      { status: "draft" },
    ]);
    expect(await reversalsOf(piece)).toEqual([]);
  });

  test("happens once", async () => {
    const piece = await sellPiece();
    await undoAndBook(piece);
    expect(await undo(piece)).toEqual({ ok: false, code: "undone" });
    const other = await sellPiece();
    const answers = await Promise.allSettled([undoAndBook(other), undoAndBook(other)]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await earningOf(other)).toMatchObject({ status: "reversed", item: "received" });
  });

  test("of a line that earns nothing is not found", async () => {
    const missing = { orderLineId: randomUUID(), at: clock.now(), actor: fulfilment };
    expect(await transaction((tx) => undoSale(tx, missing))).toEqual({
      ok: false,
      code: "not_found",
    });
  });

  test("of a piece that staff put in by hand moves no consignment", async () => {
    const piece = await sellPiece({ consigned: false });
    expect(await undoAndBook(piece)).toHaveLength(2);
    expect(await earningOf(piece)).toMatchObject({ status: "reversed", item: null });
  });
});
