import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { freezeEarnings, unfreezeEarnings } from "@/lib/consignment/freeze-earnings";
import { recordRun } from "@/lib/consignment/record-run";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import { sql, transaction } from "@/lib/db";
import { findDeskList } from "@/lib/desk/list-queries";
import { readListState } from "@/lib/desk/list-state";
import { consignmentRunList } from "@/lib/desk/lists/consignment-runs";
import { deliver, earningOf, sellPiece } from "../../support/earnings";
import { booksOf, finance, makeSeller } from "../../support/payouts";
import { got } from "../../support/shop";

const DAY_MS = 86_400_000;
const at = (days: number) => ({ now: () => new Date(clock.now().getTime() + days * DAY_MS) });

describe("settling", () => {
  test("waits until the buyer's window is over to the moment, and no longer", async () => {
    const seller = await makeSeller({ account: "none" });
    const piece = await sellPiece({ priceCents: 12_801, consignorId: seller.id });
    expect(await settleEarnings(at(100))).toEqual({ settled: 0, settledCents: 0, frozen: [] });
    await deliver([piece]);
    const { payableFrom } = await earningOf(piece);
    const over = payableFrom?.getTime() ?? 0;
    expect((await settleEarnings({ now: () => new Date(over - 1) })).settled).toBe(0);
    expect(await booksOf(seller)).toMatchObject({ pending: 6_401, payable: 0 });
    expect(await settleEarnings({ now: () => new Date(over) })).toEqual({
      settled: 1,
      settledCents: 6_401,
      frozen: [],
    });
    expect(await earningOf(piece)).toMatchObject({ status: "payable", item: "settled" });
    expect(await booksOf(seller)).toMatchObject({ pending: 0, payable: 6_401 });
    const [moved] = await sql(
      `SELECT h.transition, h.actor FROM consignment_history h JOIN consignor_earnings e ON e.item_id = h.item_id
        WHERE e.order_line_id = $1 ORDER BY h.id DESC LIMIT 1`,
      [piece.lineId],
    );
    expect(moved).toEqual({ transition: "settle", actor: "system:settlement" });
  });

  test("passes by what is frozen and says so, until it is let go", async () => {
    const seller = await makeSeller({ account: "none" });
    const piece = await sellPiece({ consignorId: seller.id });
    await deliver([piece], 15);
    await transaction((tx) => freezeEarnings(tx, [piece.lineId], "dispute", clock.now()));
    const [order] = await sql<{ number: string }>(`SELECT number FROM orders WHERE id = $1`, [
      piece.orderId,
    ]);
    expect(await settleEarnings(clock)).toEqual({
      settled: 0,
      settledCents: 0,
      frozen: [order?.number],
    });
    await transaction((tx) => unfreezeEarnings(tx, [piece.lineId], "dispute"));
    expect((await settleEarnings(clock)).settled).toBe(1);
  });

  test("of many by several workers at once books each once", async () => {
    const sellers = [await makeSeller({ account: "none" }), await makeSeller({ account: "none" })];
    const pieces = [];
    for (let made = 0; made < 6; made += 1) {
      pieces.push(await sellPiece({ consignorId: sellers[made % 2]?.id ?? "" }));
    }
    await deliver(pieces, 15);
    const reports = await Promise.all([1, 2, 3].map(() => settleEarnings(clock)));
    expect(reports.reduce((sum, { settled }) => sum + settled, 0)).toBe(6);
    for (const seller of sellers) {
      expect(await booksOf(seller)).toMatchObject({ pending: 0, payable: 19_200 });
    }
    expect((await settleEarnings(clock)).settled).toBe(0);
  });

  test("settles a piece that staff had put in by hand, which has no consignment", async () => {
    const piece = await sellPiece({ consigned: false });
    await deliver([piece], 15);
    expect((await settleEarnings(clock)).settled).toBe(1);
    expect(await earningOf(piece)).toMatchObject({ status: "payable", item: null });
  });

  test("keeps a report of each run", async () => {
    await recordRun("settlements", clock, () => settleEarnings(clock));
    const [run] = await sql(
      `SELECT report, finished_at IS NOT NULL AS finished FROM consignment_runs WHERE kind = 'settlements' ORDER BY id DESC LIMIT 1`,
    );
    expect(run).toEqual({ report: { settled: 0, settledCents: 0, frozen: [] }, finished: true });
  });

  test("counts in the desk's list what was settled, and not what it comes to", async () => {
    await recordRun("settlements", clock, async () => ({
      settled: 2,
      settledCents: 6_400,
      frozen: ["N-100001"],
    }));
    const found = got(
      await findDeskList(
        await finance(),
        consignmentRunList,
        readListState(consignmentRunList, {}),
      ),
    );
    expect(found.rows[0]?.cells).toMatchObject({ done: 2, open: 1 });
  });
});
