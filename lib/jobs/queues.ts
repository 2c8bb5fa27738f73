import { z } from "zod";

/** Every queue and what its jobs carry. Handlers may run twice, so a payload only names a row. */
export const queues = {
  "mail.send": z.strictObject({ mailId: z.guid() }),
  "stripe.event": z.strictObject({ eventId: z.string().min(1) }),
  "refund.send": z.strictObject({ refundId: z.guid() }),
  "label.make": z.strictObject({ shipmentId: z.guid() }),
  "label.void": z.strictObject({ carrier: z.string().min(1), tracking: z.string().min(1) }),
  "gift-card.mail": z.strictObject({ cardId: z.guid() }),
  "gift-cards.due": z.strictObject({}),
  "dispute.evidence": z.strictObject({ disputeId: z.guid() }),
  "return-label.make": z.strictObject({ returnId: z.guid() }),
  "orders.complete": z.strictObject({}),
  "parcels.follow": z.strictObject({}),
  "tax.record": z.strictObject({ orderId: z.guid() }),
  "alerts.send": z.strictObject({ productId: z.guid() }),
  "payments.poll": z.strictObject({}),
  "invariants.check": z.strictObject({}),
  "markdowns.apply": z.strictObject({}),
  "earnings.settle": z.strictObject({}),
  "payouts.prepare": z.strictObject({}),
  "payouts.tend": z.strictObject({}),
  "transfer.send": z.strictObject({ transferId: z.guid() }),
  "reversal.send": z.strictObject({ reversalId: z.guid() }),
  "consignment.deadlines": z.strictObject({}),
  "consignment.terms": z.strictObject({}),
  "photos.cut": z.strictObject({ photoId: z.guid() }),
  "photos.drop": z.strictObject({ photoId: z.guid() }),
  "uploads.sweep": z.strictObject({}),
  "listings.fold": z.strictObject({}),
  "search.words": z.strictObject({}),
  "desk.run": z.strictObject({ runId: z.guid() }),
  "desk.schedule": z.strictObject({ scheduleId: z.guid() }),
  "standard.run": z.strictObject({ runId: z.guid() }),
  "standard.expire": z.strictObject({}),
  "journal.publish": z.strictObject({ articleId: z.guid() }),
  "journal.due": z.strictObject({}),
} as const;

export type QueueName = keyof typeof queues;
export type JobData<Queue extends QueueName> = z.infer<(typeof queues)[Queue]>;

/** Jobs that come by the clock (cron, UTC). */
export const schedules: Partial<Record<QueueName, string>> = {
  "payments.poll": "*/5 * * * *",
  "parcels.follow": "*/5 * * * *",
  "gift-cards.due": "*/15 * * * *",
  "orders.complete": "37 * * * *",
  "invariants.check": "7 * * * *",
  "markdowns.apply": "23 * * * *",
  "earnings.settle": "13 * * * *",
  "payouts.prepare": "30 6 * * *",
  "payouts.tend": "*/10 * * * *",
  "consignment.deadlines": "33 * * * *",
  "consignment.terms": "43 * * * *",
  "uploads.sweep": "53 * * * *",
  "listings.fold": "*/5 * * * *",
  "search.words": "41 * * * *",
  "standard.expire": "13 0 * * *",
  "journal.due": "*/5 * * * *",
};
