import { clock, standIn } from "../../support/stripe";
import { afterEach, describe, expect, it } from "vitest";
import { sql, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/enqueue";
import { runWorker, type Handlers } from "@/lib/jobs/run-worker";
import { processEvent } from "@/lib/events/process-event";
import { sendRefund } from "@/lib/orders/send-refund";
import { makePiece } from "../../support/goods";
import { guest, payOnPage, startPayment } from "../../support/shop";

const idle: Handlers = {
  "mail.send": async () => {},
  "stripe.event": async () => {},
  "refund.send": async () => {},
  "label.make": async () => {},
  "label.void": async () => {},
  "return-label.make": async () => {},
  "dispute.evidence": async () => {},
  "gift-card.mail": async () => {},
  "gift-cards.due": async () => {},
  "orders.complete": async () => {},
  "parcels.follow": async () => {},
  "tax.record": async () => {},
  "alerts.send": async () => {},
  "privacy.export": async () => {},
  "privacy.sweep": async () => {},
  "payments.poll": async () => {},
  "invariants.check": async () => {},
  "markdowns.apply": async () => {},
  "earnings.settle": async () => {},
  "payouts.prepare": async () => {},
  "payouts.tend": async () => {},
  "transfer.send": async () => {},
  "reversal.send": async () => {},
  "consignment.deadlines": async () => {},
  "consignment.terms": async () => {},
  "photos.cut": async () => {},
  "photos.drop": async () => {},
  "uploads.sweep": async () => {},
  "listings.fold": async () => {},
  "search.words": async () => {},
  "desk.run": async () => {},
  "desk.schedule": async () => {},
  "standard.run": async () => {},
  "standard.expire": async () => {},
  "journal.publish": async () => {},
  "journal.due": async () => {},
  "journal.dois": async () => {},
  "newsletter.send": async () => {},
};

let stops: (() => Promise<void>)[] = [];

async function work(handlers: Partial<Handlers>, report: (error: unknown) => void = () => {}) {
  const options = { databaseUrl: env.DATABASE_URL, report };
  const worker = await runWorker({ ...idle, ...handlers }, options);
  stops.push(() => worker.stop());
}

afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

async function jobs(eventId: string) {
  return sql<{ state: string }>(
    `SELECT state FROM pgboss.job WHERE name = 'stripe.event' AND data->>'eventId' = $1`,
    [eventId],
  );
}

describe("a job", () => {
  // First in its file: nothing has been sent yet, and every connection of the pool is taken by a transaction.
  it("can be sent from as many transactions at once as the pool has connections", async () => {
    const ids = Array.from({ length: env.DATABASE_POOL }, (_, at) => `evt_pool_${at}`);
    const ready = Promise.withResolvers<void>();
    let open = 0;
    await Promise.all(
      ids.map((eventId) =>
        transaction(async (tx) => {
          await tx("SELECT 1");
          open += 1;
          if (open === ids.length) ready.resolve();
          await ready.promise;
          await enqueue(tx, "stripe.event", { eventId });
        }),
      ),
    );
    for (const id of ids) expect(await jobs(id)).toEqual([{ state: "created" }]);
    await sql(`DELETE FROM pgboss.job`);
  }, 20_000);

  it("is there exactly if the transaction that sent it was kept", async () => {
    await expect(
      transaction(async (tx) => {
        await enqueue(tx, "stripe.event", { eventId: "evt_undone" });
        throw new Error("thought better of it");
      }),
    ).rejects.toThrow("thought better");
    expect(await jobs("evt_undone")).toEqual([]);
    await transaction((tx) => enqueue(tx, "stripe.event", { eventId: "evt_kept" }));
    expect(await jobs("evt_kept")).toEqual([{ state: "created" }]);
    await sql(`DELETE FROM pgboss.job`);
  });

  it("that carries something else than its queue's throws at once", async () => {
    await expect(enqueue(sql, "stripe.event", { eventId: "" })).rejects.toThrow();
    await expect(enqueue(sql, "refund.send", { refundId: "1" })).rejects.toThrow();
    const more = { eventId: "evt_more", amountCents: 5 } as { eventId: string };
    await expect(enqueue(sql, "stripe.event", more)).rejects.toThrow();
    expect(await jobs("evt_more")).toEqual([]);
  });

  it("is done by one of several workers, and only once where it succeeds", async () => {
    const done: string[] = [];
    const handlers = {
      "stripe.event": async ({ eventId }: { eventId: string }) => void done.push(eventId),
    };
    await Promise.all([work(handlers), work(handlers)]);
    // Far more than are fetched at a time, and done well before anybody would look again unasked.
    const ids = Array.from({ length: 120 }, (_, at) => `evt_shared_${at}`);
    await Promise.all(ids.map((eventId) => enqueue(sql, "stripe.event", { eventId })));
    await expect.poll(() => done.toSorted(), { timeout: 4_500 }).toEqual(ids.toSorted());
    for (const id of ids) {
      await expect.poll(() => jobs(id)).toEqual([{ state: "completed" }]);
    }
    expect(done).toHaveLength(ids.length);
  });

  it("that fails is reported and comes back", async () => {
    const reported: unknown[] = [];
    const fail = () => Promise.reject(new Error("not today"));
    await work({ "stripe.event": fail }, (error) => reported.push(error));
    await enqueue(sql, "stripe.event", { eventId: "evt_fails" });
    await expect.poll(() => jobs("evt_fails"), { timeout: 20_000 }).toEqual([{ state: "retry" }]);
    expect(reported).toEqual([new Error("not today")]);
    await sql(`DELETE FROM pgboss.job`);
  });

  it("waits for its time where it has one", async () => {
    const done: string[] = [];
    const later = new Date(clock.now().getTime() + 3_600_000);
    await enqueue(sql, "stripe.event", { eventId: "evt_later" }, { after: later });
    await work({ "stripe.event": async ({ eventId }) => void done.push(eventId) });
    await enqueue(sql, "stripe.event", { eventId: "evt_now" });
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(["evt_now"]);
  });
});

describe("the worker with the shop's own handlers", () => {
  it("places an order from the webhook alone", async () => {
    const events = (data: { eventId: string }) => processEvent(data.eventId, clock);
    const refunds = (data: { refundId: string }) => sendRefund(data.refundId, clock);
    await work({ "stripe.event": events, "refund.send": refunds });
    standIn.webhooks.setMode({ mode: "normal" });
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    await payOnPage(orderId);
    await expect
      .poll(() => sql(`SELECT status FROM orders WHERE id = $1`, [orderId]), { timeout: 20_000 })
      .toEqual([{ status: "placed" }]);
    await standIn.settle();
    await expect
      .poll(() => sql(`SELECT 1 FROM stripe_events WHERE status = 'received'`), { timeout: 20_000 })
      .toEqual([]);
  });
});
