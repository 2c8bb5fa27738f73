import { describe, expect, it } from "vitest";
import { queues, schedules, type QueueName } from "@/lib/jobs/queues";

const id = "0190c6a0-0000-7000-8000-000000000001";
const payloads: Record<QueueName, object> = {
  "mail.send": { mailId: id },
  "stripe.event": { eventId: "evt_1" },
  "refund.send": { refundId: id },
  "label.make": { shipmentId: id },
  "label.void": { carrier: "local", tracking: "LC1" },
  "return-label.make": { returnId: id },
  "dispute.evidence": { disputeId: id },
  "gift-card.mail": { cardId: id },
  "gift-cards.due": {},
  "orders.complete": {},
  "parcels.follow": {},
  "tax.record": { orderId: id },
  "alerts.send": { productId: id },
  "privacy.export": { exportId: id },
  "privacy.sweep": {},
  "payments.poll": {},
  "invariants.check": {},
  "markdowns.apply": {},
  "earnings.settle": {},
  "payouts.prepare": {},
  "payouts.tend": {},
  "transfer.send": { transferId: id },
  "reversal.send": { reversalId: id },
  "consignment.deadlines": {},
  "consignment.terms": {},
  "photos.cut": { photoId: id },
  "photos.drop": { photoId: id },
  "uploads.sweep": {},
  "listings.fold": {},
  "search.words": {},
  "desk.run": { runId: id },
  "desk.schedule": { scheduleId: id },
  "standard.run": { runId: id },
  "standard.expire": {},
  "journal.publish": { articleId: id },
  "journal.due": {},
  "journal.dois": {},
  "newsletter.send": { issueId: id },
};

describe.each(Object.entries(payloads))("the queue %s", (name, payload) => {
  const schema = queues[name as QueueName];

  it("carries the name of a row and nothing else", () => {
    expect(schema.safeParse(payload).success).toBe(true);
    expect(schema.safeParse({ ...payload, amountCents: 1 }).success).toBe(false);
    for (const key of Object.keys(payload)) {
      for (const bad of [null, "", 1, {}, [id], { $ne: null }]) {
        expect(schema.safeParse({ [key]: bad }).success).toBe(false);
      }
    }
  });
});

it("jobs that come by the clock need nothing", () => {
  expect(Object.keys(schedules)).toEqual([
    "payments.poll",
    "parcels.follow",
    "gift-cards.due",
    "orders.complete",
    "invariants.check",
    "markdowns.apply",
    "earnings.settle",
    "payouts.prepare",
    "payouts.tend",
    "consignment.deadlines",
    "consignment.terms",
    "uploads.sweep",
    "privacy.sweep",
    "listings.fold",
    "search.words",
    "standard.expire",
    "journal.due",
    "journal.dois",
  ]);
  for (const name of Object.keys(schedules) as QueueName[]) {
    expect(queues[name].safeParse({}).success).toBe(true);
  }
});
