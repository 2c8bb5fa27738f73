import "../../support/stripe";
import { describe, expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { rejectItem } from "@/lib/consignment/reject-item";
import { requoteItem } from "@/lib/consignment/requote-item";
import { saveInspection } from "@/lib/consignment/save-inspection";
import { saveListing } from "@/lib/consignment/save-listing";
import { sql } from "@/lib/db";
import { makeItem, newsOf, standing } from "../../support/consigned";
import { findings, inspect, makePhoto, versionOf, words } from "../../support/intake";
import { got } from "../../support/shop";
import { staff } from "../catalog/desk";

const now = fixedClock(new Date(Date.now() - 60_000));
const occasion = { clock: now, origin: "203.0.113.7" };
const merchandiser = await staff("merchandiser");

describe("preparing", () => {
  test("keeps what was found, with what the shop's own list says, and replaces what was found before", async () => {
    const item = await makeItem("received");
    await sql(
      `INSERT INTO resale_blocks (kind, term, reason) VALUES ('maker', 'Halden & Rye', 'Copied too often.')`,
    );
    const flaws = [{ text: "A stain" }, {}];
    got(await saveInspection(merchandiser, await findings(item, { flaws }), occasion));
    got(
      await saveInspection(
        merchandiser,
        await findings(item, { flaws: [{ text: "A tear" }] }),
        occasion,
      ),
    );
    expect(
      await sql(
        `SELECT recall_search, condition, outcome FROM consignment_inspections WHERE item_id = $1`,
        [item.id],
      ),
    ).toEqual([
      {
        recall_search:
          "cpsc.gov, Halden & Rye\nOur list, 1 entry: Halden & Rye (Copied too often.).",
        condition: "good",
        outcome: null,
      },
    ]);
    expect(
      await sql(`SELECT text FROM consignment_flaws WHERE item_id = $1 AND source = 'intake'`, [
        item.id,
      ]),
    ).toEqual([{ text: "A tear" }]);
    expect(await sql(`SELECT shelf FROM consignment_items WHERE id = $1`, [item.id])).toEqual([
      { shelf: "A-12" },
    ]);
    await sql(`UPDATE resale_blocks SET ended_at = now() WHERE term = 'Halden & Rye'`);
  });

  test("of two who save the same page, the second is told", async () => {
    const item = await makeItem("received");
    const [one, two] = [await findings(item), await findings(item, { condition: "fair" })];
    const outcomes = await Promise.all([
      saveInspection(merchandiser, one, occasion),
      saveInspection(merchandiser, two, occasion),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.code)).toSorted()).toEqual([
      "changed",
      "ok",
    ]);
  });

  test("takes no photograph of another piece", async () => {
    const [item, other] = [await makeItem("received"), await makeItem("received")];
    const theirs = await makePhoto(other);
    const version = await versionOf(item);
    expect(await saveListing(merchandiser, await words(item, [theirs]), occasion)).toMatchObject({
      code: "photo_missing",
    });
    expect(await versionOf(item)).toBe(version);
    const flaws = [{ text: "A stain", photoId: theirs, x: "1", y: "1" }];
    got(await saveInspection(merchandiser, await findings(item, { flaws }), occasion));
    expect(
      await sql(`SELECT photo_id, x_bp FROM consignment_flaws WHERE item_id = $1`, [item.id]),
    ).toEqual([{ photo_id: null, x_bp: null }]);
  });
});

describe("another price", () => {
  test("is put before the seller with the differences; all else stays as agreed", async () => {
    const item = await makeItem("received", { priceCents: 20_000, endOutcome: "donate" });
    await inspect(merchandiser, item, occasion, {
      findings: {
        checks: (await findings(item)).checks.map(({ check }) => ({ check, outcome: "failed" })),
      },
    });
    const ask = async (price: number) =>
      requoteItem(
        merchandiser,
        { itemId: item.id, version: await versionOf(item), price, differences: "A tear\nShorter" },
        occasion,
      );
    expect(await ask(20_000)).toMatchObject({ code: "same_price" });
    const { expiresAt } = got(await ask(15_000));
    expect(await standing(item.id)).toMatchObject({ status: "requoted", due: expiresAt });
    const [contract] = await sql(
      `SELECT round, status, price_cents, floor_cents, term_days, end_outcome, differences FROM consignment_contracts
        WHERE item_id = $1 ORDER BY round DESC LIMIT 1`,
      [item.id],
    );
    expect(contract).toEqual({
      round: 2,
      status: "proposed",
      price_cents: 15_000,
      floor_cents: 9_000,
      term_days: 180,
      end_outcome: "donate",
      differences: "A tear\nShorter",
    });
    expect(await newsOf(item)).toMatchObject([{ news: "requoted", points: ["A tear", "Shorter"] }]);
  });

  test("needs all that listing needs, since consent lists at once", async () => {
    const item = await makeItem("received");
    const version = await versionOf(item);
    expect(
      await requoteItem(
        merchandiser,
        { itemId: item.id, version, price: 100, differences: "x" },
        occasion,
      ),
    ).toMatchObject({ code: "incomplete" });
  });
});

test("rejecting sends it back and says why", async () => {
  const item = await makeItem("received");
  const reason = "Moths, in the lining too.";
  got(
    await rejectItem(
      merchandiser,
      { itemId: item.id, version: await versionOf(item), reason },
      occasion,
    ),
  );
  expect(await standing(item.id)).toMatchObject({ status: "returning", note: reason });
  expect(await newsOf(item)).toMatchObject([{ news: "rejected", words: reason }]);
  expect(
    await sql(`SELECT outcome FROM consignment_inspections WHERE item_id = $1`, [item.id]),
  ).toEqual([{ outcome: "reject" }]);
});
