import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { closeSender } from "@/lib/jobs/boss";
import { enqueue } from "@/lib/jobs/enqueue";
import { checkReadiness, missingMigrations } from "@/lib/operations/readiness";
import { fetchMissed } from "@/lib/operations/fetch-missed";
import { listLetterKinds, previewLetter } from "@/lib/operations/letter-queries";
import { replayEvent } from "@/lib/operations/replay-event";
import { resendMail } from "@/lib/operations/resend-mail";
import { findSystem } from "@/lib/operations/system-queries";
import { discardJob, retryJob } from "@/lib/operations/tend-jobs";
import { beat, firstBeat } from "@/lib/operations/worker-beat";
import { occasion, staff } from "../../support/after-sale";
import { makeProduct } from "../../support/goods";
import { absent, buy, got, guest } from "../../support/shop";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const auditsOf = (entityId: string) =>
  sql<{ action: string }>("SELECT action FROM audit_entries WHERE entity_id = $1 ORDER BY id", [
    entityId,
  ]);

describe("readiness", () => {
  it("needs a worker that was heard of within a minute", async () => {
    const now = fixedClock(new Date("2031-01-01T12:00:00Z"));
    expect(await checkReadiness(now)).toEqual({
      ready: false,
      database: true,
      migrations: true,
      worker: false,
    });
    const id = await firstBeat(now);
    expect(await checkReadiness(now)).toMatchObject({ ready: true, worker: true });
    now.advance(59_000);
    expect(await checkReadiness(now)).toMatchObject({ ready: true });
    now.advance(1000);
    expect(await checkReadiness(now)).toMatchObject({ ready: false, worker: false });
    await beat(id, now);
    expect(await checkReadiness(now)).toMatchObject({ ready: true });
    // Those that are not heard of any more are swept away by the next.
    now.advance(25 * 3_600_000);
    await firstBeat(now);
    expect(await sql("SELECT 1 FROM worker_beats WHERE id = $1", [id])).toEqual([]);
    await sql("DELETE FROM worker_beats WHERE at > '2030-01-01'");
  });

  it("names migrations that the database does not have", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "migrations-"));
    fs.mkdirSync(path.join(folder, "29991231000000_to_come"));
    fs.writeFileSync(path.join(folder, "last-schema.prisma"), "");
    expect(await missingMigrations(folder)).toEqual(["29991231000000_to_come"]);
    expect(await missingMigrations()).toEqual([]);
    fs.rmSync(folder, { recursive: true });
  });
});

/** A job that has failed for good. */
async function failedJob(): Promise<{ queue: string; jobId: string }> {
  const mailId = randomUUID();
  await transaction((tx) => enqueue(tx, "mail.send", { mailId }));
  const [job] = await sql<{ id: string }>(
    `UPDATE pgboss.job SET state = 'failed', completed_on = now(), output = '{"message":"No road"}'
      WHERE data ->> 'mailId' = $1 RETURNING id`,
    [mailId],
  );
  return { queue: "mail.send", jobId: job?.id ?? "" };
}

const stateOf = async ({ jobId }: { jobId: string }) =>
  (
    await sql<{ state: string }>("SELECT state::text AS state FROM pgboss.job WHERE id = $1", [
      jobId,
    ])
  )[0]?.state;

describe("the system page", () => {
  it("shows an admin what failed, and nobody else anything", async () => {
    const job = await failedJob();
    const admin = await staff("admin");
    const system = got(await findSystem(admin, clock));
    expect(system.failedJobs).toContainEqual(
      expect.objectContaining({ id: job.jobId, queue: "mail.send", message: "No road" }),
    );
    expect(system.queues.find(({ queue }) => queue === "mail.send")?.failed).toBeGreaterThan(0);
    expect(system.storage).toMatchObject({ reached: true });
    expect(system.versions.postgres).toMatch(/^18\./);
    expect(await findSystem(await staff("finance"), clock)).toEqual(absent);
  });

  it("tries a failed job again or gives it up, once, and writes down who did", async () => {
    const admin = await staff("admin");
    const other = await staff("finance", "merchandiser", "fulfilment", "editor");
    const [one, two] = [await failedJob(), await failedJob()];
    expect(await retryJob(other, one, occasion)).toEqual(absent);
    expect(await discardJob(other, one, occasion)).toEqual(absent);
    expect(await stateOf(one)).toBe("failed");
    expect(await retryJob(admin, one, occasion)).toMatchObject({ ok: true });
    expect(await stateOf(one)).not.toBe("failed");
    expect(await retryJob(admin, one, occasion)).toEqual(absent);
    expect(await discardJob(admin, two, occasion)).toMatchObject({ ok: true });
    expect(await stateOf(two)).toBeUndefined();
    expect(await auditsOf(one.jobId)).toEqual([{ action: "retry_job" }]);
    expect(await auditsOf(two.jobId)).toEqual([{ action: "discard_job" }]);
  });

  it("sends a letter again, unless it carried what is kept nowhere else", async () => {
    const admin = await staff("admin");
    const mail = async (status: string, url = `${env.APP_URL}/account/data`) => {
      const [row] = await sql<{ id: string }>(
        `INSERT INTO mails (key, "to", template, props, status, sent_at)
         VALUES ($1, 'reader@people.example', 'data-export', $2, $3::mail_status, CASE $3 WHEN 'sent' THEN now() END) RETURNING id`,
        [`test:${randomUUID()}`, JSON.stringify({ name: null, url, days: 7 }), status],
      );
      return row?.id ?? "";
    };
    const rows = (id: string) =>
      sql<{ status: string }>(
        "SELECT status::text AS status FROM mails WHERE id::text = $1 OR key LIKE 'again:' || $1 || ':%' ORDER BY created_at, id",
        [id],
      );
    const failed = await mail("failed");
    expect(await resendMail(await staff("finance"), { mailId: failed }, occasion)).toEqual(absent);
    expect(await resendMail(admin, { mailId: failed }, occasion)).toMatchObject({ ok: true });
    expect(await rows(failed)).toEqual([{ status: "queued" }]);
    expect(await resendMail(admin, { mailId: failed }, occasion)).toMatchObject({
      code: "under_way",
    });
    const sent = await mail("sent");
    expect(await resendMail(admin, { mailId: sent }, occasion)).toMatchObject({ ok: true });
    expect(await rows(sent)).toEqual([{ status: "sent" }, { status: "queued" }]);
    const secret = await mail("sent", env.APP_URL);
    expect(await resendMail(admin, { mailId: secret }, occasion)).toMatchObject({
      code: "link_lost",
    });
    expect(await resendMail(admin, { mailId: randomUUID() }, occasion)).toEqual(absent);
    expect(await auditsOf(sent)).toEqual([{ action: "resend_mail" }]);
  });

  it("has an event of Stripe's worked on again, with its job", async () => {
    const admin = await staff("admin");
    const eventId = `evt_${randomUUID().replaceAll("-", "")}`;
    await sql(
      `INSERT INTO stripe_events (id, type, payload, status, note, finished_at)
       VALUES ($1, 'checkout.session.completed', '{"data":{"object":{"id":"cs_1"}}}', 'flagged', 'odd', now())`,
      [eventId],
    );
    expect(await replayEvent(await staff("finance"), { eventId }, occasion)).toEqual(absent);
    expect(await replayEvent(admin, { eventId }, occasion)).toMatchObject({ ok: true });
    const [event] = await sql("SELECT status::text, note FROM stripe_events WHERE id = $1", [
      eventId,
    ]);
    expect(event).toEqual({ status: "received", note: null });
    const jobs = await sql("SELECT 1 FROM pgboss.job WHERE data ->> 'eventId' = $1", [eventId]);
    expect(jobs).toHaveLength(1);
    expect(await replayEvent(admin, { eventId: "evt_none" }, occasion)).toEqual(absent);
    // One whose person has gone says nothing any more.
    await sql(
      "UPDATE stripe_events SET payload = '{}', status = 'processed', finished_at = now() WHERE id = $1",
      [eventId],
    );
    expect(await replayEvent(admin, { eventId }, occasion)).toEqual(absent);
  });

  it("asks Stripe for the events that never arrived, and works on them once", async () => {
    const admin = await staff("admin");
    await buy(guest(), [{ variantId: (await makeProduct()).variantId }]);
    const all = got(await fetchMissed(admin, occasion));
    expect(all.asked).toBeGreaterThan(0);
    // As if the webhook had been shut at the time.
    const lost = await sql<{ id: string }>(
      "DELETE FROM stripe_events WHERE type = 'checkout.session.completed' RETURNING id",
    );
    const found = got(await fetchMissed(admin, occasion));
    expect(found.missed).toBeGreaterThan(0);
    expect(lost.length).toBeGreaterThanOrEqual(found.missed);
    const [waiting] = await sql<{ jobs: number }>(
      `SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'stripe.event' AND data ->> 'eventId' IN (
         SELECT id FROM stripe_events WHERE type = 'checkout.session.completed')`,
    );
    expect(waiting?.jobs).toBeGreaterThanOrEqual(found.missed);
    expect(got(await fetchMissed(admin, occasion))).toEqual({ asked: found.asked, missed: 0 });
    expect(await fetchMissed(await staff("finance"), occasion)).toEqual(absent);
    expect((await auditsOf("missed")).map(({ action }) => action)).toContain("fetch_events");
  });

  it("shows every kind of letter with what its latest was about", async () => {
    const admin = await staff("admin");
    const props = { name: "Ann", url: `${env.APP_URL}/account/data`, days: 7 };
    await sql(
      `INSERT INTO mails (key, "to", template, props) VALUES ($1, 'ann@people.example', 'data-export', $2)`,
      [`test:${randomUUID()}`, JSON.stringify(props)],
    );
    const kinds = got(await listLetterKinds(admin));
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.find(({ template }) => template === "data-export")?.lastAt).not.toBeNull();
    const { letter } = got(await previewLetter(admin, "data-export"));
    expect(letter).toMatchObject({ subject: "Your data from nécessité is ready" });
    expect(letter?.text).toContain("Ann");
    expect(got(await previewLetter(admin, "claim-answered")).letter).toBeNull();
    expect(await previewLetter(admin, "nothing")).toEqual(absent);
    const other = await staff("finance", "merchandiser", "fulfilment", "editor");
    expect(await previewLetter(other, "data-export")).toEqual(absent);
    expect(await listLetterKinds(other)).toEqual(absent);
  });
});
