import "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { declineItem } from "@/lib/consignment/decline-item";
import { offerItem } from "@/lib/consignment/offer-item";
import { requestChanges } from "@/lib/consignment/request-changes";
import { offerInput, type OfferInput } from "@/lib/consignment/staff-schema";
import { sql } from "@/lib/db";
import { makeItem, newsOf, standing, type Offered } from "../../support/consigned";
import { got } from "../../support/shop";
import { othersThanMerchandisers, staff } from "../catalog/desk";

const clock = fixedClock(new Date());
const occasion = { clock, origin: "203.0.113.7" };
const merchandiser = await staff("merchandiser");

const wish = (item: Offered, more: Record<string, unknown> = {}): OfferInput =>
  offerInput.parse({
    itemId: item.id,
    policyVersion: "1",
    price: "180.00",
    endOutcome: "return",
    ...more,
  });

async function contractOf({ id }: Offered) {
  const [row] = await sql(
    `SELECT round, status, policy_version AS policy, price_cents AS price, floor_cents AS floor, split, markdowns, term_days AS term,
            end_outcome AS outcome, override_reason AS reason, proposed_by AS by, expires_at AS until
       FROM consignment_contracts WHERE item_id = $1 ORDER BY round DESC LIMIT 1`,
    [id],
  );
  return row;
}

const auditOf = ({ id }: Offered) =>
  sql(
    `SELECT action, after FROM audit_entries WHERE entity = 'consignment' AND entity_id = $1 ORDER BY id`,
    [id],
  );

describe("asking for changes", () => {
  test("sends the piece back with a reason beside each field, writes it down and tells the seller", async () => {
    const item = await makeItem("submitted");
    const requests = [
      { field: "measurements", reason: "The sleeve is missing." },
      { field: "photo:label", reason: "The label is out of focus." },
    ];
    got(await requestChanges(merchandiser, { itemId: item.id, requests }, occasion));
    expect(await standing(item.id)).toMatchObject({
      status: "changes_requested",
      actor: `staff:${merchandiser.userId}`,
    });
    expect(
      await sql(
        `SELECT field, reason, answered_at FROM consignment_requests WHERE item_id = $1 ORDER BY field`,
        [item.id],
      ),
    ).toEqual(requests.map((request) => ({ ...request, answered_at: null })));
    expect(await newsOf(item)).toEqual([
      {
        news: "changes_requested",
        words: null,
        points: [
          "Measurements: The sleeve is missing.",
          "Photograph: label: The label is out of focus.",
        ],
      },
    ]);
    expect(await auditOf(item)).toEqual([
      { action: "request_changes", after: { fields: "measurements, photo:label" } },
    ]);
  });
});

describe("declining", () => {
  test("gives the reason from the list and the words that were added", async () => {
    const item = await makeItem("submitted");
    const words = "Moths have been at the left sleeve.";
    got(await declineItem(merchandiser, { itemId: item.id, reason: "condition", words }, occasion));
    const said = "Its condition is not what we can list. Moths have been at the left sleeve.";
    expect(await standing(item.id)).toMatchObject({ status: "declined", note: said });
    expect(
      await sql(`SELECT decline_reason FROM consignment_items WHERE id = $1`, [item.id]),
    ).toEqual([{ decline_reason: said }]);
    expect(await newsOf(item)).toMatchObject([{ news: "declined", words: said }]);
  });
});

describe("an offer", () => {
  test("has the terms that the rules give, stands for seven days and is told", async () => {
    const item = await makeItem("submitted");
    const { expiresAt } = got(await offerItem(merchandiser, wish(item), occasion));
    expect(expiresAt.getTime() - clock.now().getTime()).toBe(7 * 86_400_000);
    expect(await standing(item.id)).toMatchObject({ status: "offered", due: expiresAt });
    expect(await contractOf(item)).toMatchObject({
      round: 1,
      status: "proposed",
      policy: 1,
      price: 18_000,
      floor: 10_800,
      term: 180,
      outcome: "return",
      reason: null,
      by: merchandiser.userId,
      until: expiresAt,
    });
    expect(await newsOf(item)).toMatchObject([{ news: "offered" }]);
    expect(await auditOf(item)).toEqual([
      { action: "offer", after: { priceCents: 18_000, round: 1, otherwise: "" } },
    ]);
  });

  test("goes away from the rules only with a reason, which stands in the contract", async () => {
    const item = await makeItem("submitted");
    const otherwise = { split: [{ from: "0", share: "75" }], termDays: "90" };
    expect(await offerItem(merchandiser, wish(item, otherwise), occasion)).toEqual({
      ok: false,
      code: "reason_needed",
      detail: { terms: ["split", "termDays"] },
    });
    expect(await standing(item.id)).toMatchObject({ status: "submitted" });
    const overrideReason = "A collector is waiting for it.";
    got(await offerItem(merchandiser, wish(item, { ...otherwise, overrideReason }), occasion));
    expect(await contractOf(item)).toMatchObject({
      split: [{ fromCents: 0, shareBp: 7500 }],
      term: 90,
      reason: overrideReason,
    });
  });

  test("keeps no reason where nothing is otherwise after all", async () => {
    const item = await makeItem("submitted");
    got(
      await offerItem(
        merchandiser,
        wish(item, { termDays: "180", overrideReason: "none" }),
        occasion,
      ),
    );
    expect(await contractOf(item)).toMatchObject({ reason: null });
  });

  test("is refused where the rules are others by now, and where its floor is above its price", async () => {
    const item = await makeItem("submitted");
    const stale = { ...wish(item), policyVersion: 7 };
    expect(await offerItem(merchandiser, stale, occasion)).toMatchObject({ code: "rules_changed" });
    const odd = wish(item, { floor: "200.00", overrideReason: "odd" });
    expect(await offerItem(merchandiser, odd, occasion)).toMatchObject({
      code: "floor_above_price",
    });
    expect(await contractOf(item)).toBeUndefined();
  });

  test("of something that the rules do not take, or below their least, needs a reason", async () => {
    const [bag, low] = [
      await makeItem("submitted", { category: "bags" }),
      await makeItem("submitted"),
    ];
    const [rules] = await sql<{ rules: object }>(
      `SELECT rules FROM consignment_policies WHERE version = 1`,
    );
    const categories = [
      { category: "bags", taken: false, note: "We have enough", leastCents: 0 },
      { category: "clothing", taken: true, note: "", leastCents: 20_000 },
    ];
    await sql(
      `INSERT INTO consignment_policies (version, rules, published_at) VALUES (2, $1, now())`,
      [JSON.stringify({ ...rules?.rules, categories })],
    );
    const second = { policyVersion: "2" };
    expect(await offerItem(merchandiser, wish(bag, second), occasion)).toMatchObject({
      code: "reason_needed",
      detail: { terms: ["not_taken"] },
    });
    expect(await offerItem(merchandiser, wish(low, second), occasion)).toMatchObject({
      detail: { terms: ["too_little"] },
    });
    got(await offerItem(merchandiser, wish(low, { ...second, price: "200.00" }), occasion));
  });
});

test("of two who decide about a piece at once, one does; the other is told where it stands", async () => {
  const item = await makeItem("submitted");
  const version = (
    await sql<{ version: number }>(`SELECT max(version) AS version FROM consignment_policies`)
  )[0]?.version;
  const outcomes = await Promise.all([
    offerItem(
      merchandiser,
      wish(item, { policyVersion: String(version), price: "200.00" }),
      occasion,
    ),
    declineItem(merchandiser, { itemId: item.id, reason: "too_many" }, occasion),
    offerItem(
      merchandiser,
      wish(item, { policyVersion: String(version), price: "200.00" }),
      occasion,
    ),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.code).toBe("conflict");
  expect(await newsOf(item)).toHaveLength(1);
});

test("nobody but a merchandiser decides, and a missing piece reads the same", async () => {
  const item = await makeItem("submitted");
  const missing = { ok: false, code: "not_found" };
  const decline = { itemId: item.id, reason: "too_many" } as const;
  for (const actor of await othersThanMerchandisers()) {
    expect(await declineItem(actor, decline, occasion)).toEqual(missing);
    expect(await offerItem(actor, wish(item), occasion)).toEqual(missing);
    const requests = [{ field: "title", reason: "Too short." }];
    expect(await requestChanges(actor, { itemId: item.id, requests }, occasion)).toEqual(missing);
  }
  expect(await declineItem(merchandiser, { ...decline, itemId: randomUUID() }, occasion)).toEqual(
    missing,
  );
  expect(await standing(item.id)).toMatchObject({ status: "submitted" });
});
