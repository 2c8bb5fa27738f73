import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/mail/feedback/route";
import { systemClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { signFeedback } from "@/lib/email/feedback";
import { env } from "@/lib/env";
import { closeSender } from "@/lib/jobs/boss";

const SECRET = "a secret of the mail service";
const settings = env as { MAIL_FEEDBACK_SECRET?: string | undefined };

beforeEach(async () => {
  settings.MAIL_FEEDBACK_SECRET = SECRET;
  await sql("DELETE FROM newsletter_deliveries");
  await sql("DELETE FROM newsletter_issues");
  await sql("DELETE FROM newsletter_subscribers");
  await sql("DELETE FROM suppressions");
});
afterAll(async () => {
  settings.MAIL_FEEDBACK_SECRET = undefined;
  await closeSender();
  await closeDb();
});

type Forged = { secret?: string; body?: string; ageSeconds?: number; id?: string };

async function report(events: unknown, forged: Forged = {}) {
  const body = JSON.stringify({ events });
  const at = String(Math.floor(systemClock.now().getTime() / 1000) - (forged.ageSeconds ?? 0));
  return POST(
    new Request("http://shop.test/api/mail/feedback", {
      method: "POST",
      body: forged.body ?? body,
      headers: {
        "webhook-id": forged.id ?? "msg_1",
        "webhook-timestamp": at,
        "webhook-signature": `v1,bm90aGluZw== ${signFeedback(forged.secret ?? SECRET, "msg_1", at, body)}`,
      },
    }),
  );
}
const closed = () =>
  sql(`SELECT email::text, reason::text, detail, actor FROM suppressions ORDER BY email`);
const bounce = (email: string, detail = "550 no such user") => ({ kind: "bounced", email, detail });

async function subscriber(email: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO newsletter_subscribers (email, source, status, confirmed_at) VALUES ($1, 'journal', 'subscribed', now()) RETURNING id`,
    [email],
  );
  return row?.id ?? "";
}
async function delivery(subscriberId: string, number: number, status: string): Promise<void> {
  await sql(
    `WITH issue AS (INSERT INTO newsletter_issues (number, subject, status, created_by, updated_by, started_at)
       VALUES ($1, 'Letter', 'sending', 'staff:x', 'staff:x', now()) RETURNING id)
     INSERT INTO newsletter_deliveries (issue_id, subscriber_id, status) SELECT id, $2, $3::delivery_status FROM issue`,
    [number, subscriberId, status],
  );
}

describe("what the mail service reports", () => {
  it("closes the address: no letter waits for it, none goes to it again", async () => {
    const gone = await subscriber("Gone@mail.example");
    await delivery(gone, 1, "sent");
    await delivery(gone, 2, "queued");
    const stays = await subscriber("stays@mail.example");
    await delivery(stays, 3, "queued");

    const answer = await report([
      bounce("gone@mail.example"),
      { kind: "complained", email: "cross@mail.example" },
    ]);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ closed: 2 });
    expect(await closed()).toEqual([
      {
        email: "cross@mail.example",
        reason: "complained",
        detail: null,
        actor: "system:mail",
      },
      {
        email: "gone@mail.example",
        reason: "bounced",
        detail: "550 no such user",
        actor: "system:mail",
      },
    ]);
    expect(
      await sql(
        `SELECT i.number, d.status::text FROM newsletter_deliveries d JOIN newsletter_issues i ON i.id = d.issue_id ORDER BY i.number`,
      ),
    ).toEqual([
      { number: 1, status: "bounced" },
      { number: 2, status: "skipped" },
      { number: 3, status: "queued" },
    ]);
    expect(await sql(`SELECT status::text FROM newsletter_subscribers ORDER BY email`)).toEqual([
      { status: "unsubscribed" },
      { status: "subscribed" },
    ]);
  });

  it("may be said twice, and what closed it first stays", async () => {
    await report([bounce("gone@mail.example")]);
    expect((await report([{ kind: "complained", email: "gone@mail.example" }])).status).toBe(200);
    expect(await closed()).toMatchObject([{ email: "gone@mail.example", reason: "bounced" }]);
  });

  it("counts only with the service's own signature over this body, at this time", async () => {
    const events = [bounce("gone@mail.example")];
    const refused = [
      { secret: "some other secret, also long" },
      { body: JSON.stringify({ events: [bounce("victim@mail.example")] }) },
      { ageSeconds: 301 },
      { ageSeconds: -301 },
      { id: "msg_2" },
    ];
    for (const forged of refused)
      expect((await report(events, forged)).status, JSON.stringify(forged)).toBe(401);
    expect(await closed()).toEqual([]);
    settings.MAIL_FEEDBACK_SECRET = undefined;
    expect((await report(events)).status).toBe(404);
    expect(await closed()).toEqual([]);
  });

  it("takes nothing but addresses and what became of them", async () => {
    for (const events of [
      [],
      "bounced",
      [{ kind: "delivered", email: "a@mail.example" }],
      [bounce("no address")],
      [bounce("gone@mail.example"), { kind: "bounced" }],
      Array.from({ length: 501 }, (_, n) => bounce(`n${n}@mail.example`)),
    ])
      expect((await report(events)).status).toBe(400);
    expect(await closed()).toEqual([]);
  });
});
