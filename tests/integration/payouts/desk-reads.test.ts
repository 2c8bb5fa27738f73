import { clock } from "../../support/stripe";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { createRun } from "@/lib/payouts/create-run";
import {
  findConsignorSheet,
  findRun,
  listFailedPayouts,
  listFrozen,
  listRuns,
  previewPayouts,
} from "@/lib/payouts/desk-queries";
import { discardRun } from "@/lib/payouts/discard-run";
import { freezeSale } from "@/lib/payouts/freeze-sale";
import { findLedgerTies } from "@/lib/payouts/ledger-queries";
import { liabilitiesCsv } from "@/lib/payouts/liabilities-csv";
import { findLiabilities } from "@/lib/payouts/liabilities-queries";
import { earningOf, sellPiece } from "../../support/earnings";
import {
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  type Seller,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { MISSING, makeEarner } from "./reads";

const later = (ms: number) => new Date(clock.now().getTime() + ms);

let own: Seller;
beforeAll(async () => {
  own = await makeEarner();
});

describe("the desk", () => {
  test("sees what would go out, the run, the sheet and what is frozen", async () => {
    const staff = await finance();
    const sees = async () =>
      got(await previewPayouts(staff)).rows.find(({ consignorId }) => consignorId === own.id);
    expect(await sees()).toMatchObject({ amountCents: 35_000, debtCents: 0, hold: null, lines: 1 });
    const { runId } = got(await createRun(staff, clock));
    const sheet = got(await findRun(staff, runId));
    expect(sheet).toMatchObject({ amountCents: 35_000, counts: { pending: 1 } });
    expect(sheet.list).toMatchObject([{ consignorId: own.id, status: "pending" }]);
    expect(got(await listRuns(staff))[0]).toMatchObject({ id: runId, payouts: 1 });
    expect(await sees()).toBeUndefined();
    got(await discardRun(staff, runId, occasion));
    expect(got(await listFailedPayouts(staff))).toEqual([]);

    const money = got(await findConsignorSheet(staff, own.id));
    expect(money).toMatchObject({ pendingCents: 6_400, payableCents: 35_000, debtCents: 0 });
    expect(money.adjustments).toMatchObject([{ amountCents: -400 }]);
    expect(money.earnings).toHaveLength(3);

    const piece = await sellPiece({ priceCents: 12_800, consignorId: own.id });
    const { id } = await earningOf(piece);
    got(await freezeSale(staff, { earningId: id, release: null }, occasion));
    expect(got(await listFrozen(staff))).toMatchObject([{ earningId: id, frozenFor: ["staff"] }]);
    got(await freezeSale(staff, { earningId: id, release: "staff" }, occasion));
    expect(got(await listFrozen(staff))).toEqual([]);
  });

  test("shows nothing to those who do not keep the books", async () => {
    const { id } = await payoutOf(own);
    const desk: Actor = { ...(await finance()), permissions: ["merchandiser", "fulfilment"] };
    for (const actor of [desk, own.actor]) {
      const answers = await Promise.all([
        previewPayouts(actor),
        listRuns(actor),
        listFailedPayouts(actor),
        listFrozen(actor),
        findRun(actor, id),
        findConsignorSheet(actor, own.id),
        findLiabilities(actor, clock.now()),
        findLedgerTies(actor, clock.now()),
      ]);
      for (const answer of answers) expect(answer).toEqual(MISSING);
    }
    expect(await findRun(await finance(), id)).toEqual(MISSING);
    expect(await findConsignorSheet(await finance(), "x")).toEqual(MISSING);
  });
});

describe("liabilities", () => {
  test("as of a moment stay what they were when more is booked", async () => {
    const staff = await finance();
    const one = await makeSeller();
    const of = async (at: Date) =>
      got(await findLiabilities(staff, at)).rows.find(({ consignorId }) => consignorId === one.id);
    const early = later(-3_600_000);
    await payable(one);
    expect(await of(early)).toBeUndefined();
    expect(await of(later(1_000))).toMatchObject({
      pendingCents: 0,
      payableCents: 6_400,
      debtCents: 0,
    });
    await sql(`UPDATE users SET name = '=HYPERLINK("x")' WHERE id = $1`, [one.id]);
    const csv = liabilitiesCsv(got(await findLiabilities(staff, later(1_000))));
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain("64.00");
  });

  test("the books agree with the shop's lists, and it shows where they do not", async () => {
    const staff = await finance();
    const broken = async () =>
      got(await findLedgerTies(staff, clock.now())).flatMap((tie) => tie.broken);
    expect(await broken()).toEqual([]);
    expect(got(await findLedgerTies(staff, clock.now()))).toHaveLength(5);
    await sql(
      `UPDATE consignor_earnings SET amount_cents = amount_cents - 1 WHERE consignor_id = $1 AND status = 'pending'`,
      [own.id],
    );
    expect((await broken()).map(({ subject }) => subject)).toContain(`consignor_pending:${own.id}`);
    await sql(
      `UPDATE consignor_earnings SET amount_cents = amount_cents + 1 WHERE consignor_id = $1 AND status = 'pending'`,
      [own.id],
    );
  });
});
