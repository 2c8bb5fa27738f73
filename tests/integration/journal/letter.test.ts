import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { findIssue, issueMail, listIssueThings } from "@/lib/journal/newsletter/issue-queries";
import { issueFormSchema } from "@/lib/journal/newsletter/issue-schema";
import { previewIssue } from "@/lib/journal/newsletter/preview-issue";
import { saveIssue } from "@/lib/journal/newsletter/save-issue";
import { startIssue, stepIssue, stopIssue, testIssue } from "@/lib/journal/newsletter/send-issue";
import { noteBounces, suppressAddress } from "@/lib/journal/newsletter/suppress";
import { clock, draftArticle, editor, occasion, publishedArticle, stranger, value } from "./world";

beforeEach(async () => {
  await sql("DELETE FROM newsletter_deliveries");
  await sql("DELETE FROM newsletter_issues");
  await sql("DELETE FROM newsletter_subscribers");
  await sql("DELETE FROM suppressions");
});
afterAll(async () => {
  await closeSender();
  await closeDb();
});

const form = (more: Record<string, unknown> = {}) =>
  issueFormSchema.parse({ subject: "What is new", opening: "Good day.\n\nRead on.", ...more });
const begin = async (more: Record<string, unknown> = {}) =>
  value(await saveIssue(await editor(), form(more), occasion)).id;
const seen = async (id: string) => value(await findIssue(await editor(), id));
const start = async (issueId: string, version = 1) =>
  startIssue(await editor(), { issueId, version, sure: true }, occasion);
const readers = (count: number) =>
  sql(
    `INSERT INTO newsletter_subscribers (email, source, status, confirmed_at)
     SELECT 'reader' || n || '@mail.example', 'journal', 'subscribed', now() FROM generate_series(1, $1::int) AS n`,
    [count],
  );
const mails = (id: string) =>
  sql<{ to: string; props: { stopUrl: string; pieces: unknown[] } }>(
    `SELECT m."to", m.props FROM mails m JOIN newsletter_deliveries d ON d.mail_id = m.id WHERE d.issue_id = $1`,
    [id],
  );

describe("a letter", () => {
  it("shows pieces of the shop apart from its articles, and none that is sold by then", async () => {
    const [kept, sold] = await listIssueThings(await editor());
    expect(await listIssueThings(await stranger())).toEqual([]);
    const id = await begin({ thing1: sold?.id, thing3: kept?.id, thing4: kept?.id });
    expect((await seen(id)).pieces.at(-1)).toEqual({
      kind: "things",
      productIds: [sold?.id, kept?.id],
    });
    const shown = async () => (await issueMail(sql, await seen(id)))?.pieces.slice(1);
    expect(await shown()).toMatchObject([{ kind: "things", things: [{}, {}] }]);
    await sql(
      "UPDATE stock SET on_hand = 0 WHERE variant_id = (SELECT id FROM variants WHERE product_id = $1)",
      [sold?.id],
    );
    const [{ things: left } = { things: [] }] = ((await shown()) ?? []) as { things: object[] }[];
    expect(left).toHaveLength(1);
    expect(`${kept?.title}`).toBe(
      Object.values(left[0] as { title: string; price: string })
        .slice(0, 2)
        .join(", "),
    );
    await sql(
      "UPDATE stock SET on_hand = 0 WHERE variant_id = (SELECT id FROM variants WHERE product_id = $1)",
      [kept?.id],
    );
    expect(await shown()).toEqual([]);
  });

  it("says words and leads to articles that are published", async () => {
    const live = await publishedArticle("To be read");
    const draft = await draftArticle("Not to be read");
    const id = await begin({
      article1: draft,
      article3: live,
      note3: "Our favorite.",
      ending: "Bye.",
    });
    const { pieces } = await seen(id);
    expect(pieces.map(({ kind }) => kind)).toEqual(["text", "article", "article", "text"]);
    const mail = await issueMail(sql, await seen(id));
    expect(mail?.pieces).toEqual([
      { kind: "text", paragraphs: ["Good day.", "Read on."] },
      {
        kind: "article",
        title: "To be read",
        lines: ["What a test would say.", "Our favorite."],
        url: expect.stringMatching(/\/journal\/to-be-read$/) as string,
      },
      { kind: "text", paragraphs: ["Bye."] },
    ]);
    expect(await previewIssue(await editor(), await seen(id))).toContain("To be read");
    expect(await previewIssue(await stranger(), await seen(id))).toBeNull();
    expect(issueFormSchema.safeParse({ subject: "x" }).success).toBe(false);
  });

  it("is changed by one at a time, and only before it is sent", async () => {
    const id = await begin();
    const actor = await editor();
    value(await saveIssue(actor, form({ id, version: "1", subject: "Changed" }), occasion));
    const save = (more: object) => saveIssue(actor, form({ id, ...more }), occasion);
    expect(await save({ version: "1" })).toMatchObject({ code: "stale" });
    await readers(1);
    expect(await start(id, 1)).toMatchObject({ code: "stale" });
    value(await start(id, 2));
    expect(await save({ version: "2" })).toMatchObject({ code: "sent" });
    expect(await start(id, 2)).toMatchObject({ code: "conflict" });
  });

  it("goes to everybody who wants it, once, in batches, each with a way out of their own", async () => {
    await readers(230);
    const id = await begin();
    expect(value(await start(id))).toEqual({ recipients: 230 });
    await stepIssue(id, clock);
    expect(await seen(id)).toMatchObject({
      status: "sending",
      progress: { queued: 130, sent: 100 },
    });
    // Somebody leaves meanwhile; a job that runs twice writes to nobody twice.
    await sql(
      "UPDATE newsletter_subscribers SET status = 'unsubscribed', ended_at = now() WHERE email = 'reader230@mail.example'",
    );
    for (let run = 0; run < 4; run += 1) await stepIssue(id, clock);
    expect(await seen(id)).toMatchObject({
      status: "sent",
      number: 1,
      progress: { sent: 229, skipped: 1 },
    });
    const sent = await mails(id);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(229);
    expect(new Set(sent.map(({ props }) => props.stopUrl)).size).toBe(229);
    const next = await begin();
    value(await start(next));
    expect(await seen(next)).toMatchObject({ number: 2 });
  });

  it("can be stopped: whoever has none yet gets none", async () => {
    await readers(150);
    const id = await begin();
    value(await start(id));
    await stepIssue(id, clock);
    expect(value(await stopIssue(await editor(), id, occasion))).toEqual({ skipped: 50 });
    await stepIssue(id, clock);
    expect(await mails(id)).toHaveLength(100);
    expect(await stopIssue(await editor(), id, occasion)).toMatchObject({ code: "conflict" });
  });

  it("is not sent to nobody, nor where nothing can be read, nor by a stranger", async () => {
    const id = await begin();
    expect(await start(id)).toMatchObject({ code: "nobody" });
    await readers(1);
    const draft = await draftArticle("Nobody reads this");
    const empty = await begin({ opening: "", article1: draft });
    expect(await start(empty)).toMatchObject({ code: "empty" });
    const other = await stranger();
    const test = { issueId: id, email: "me@mail.example" };
    expect(await saveIssue(other, form(), occasion)).toMatchObject({ code: "not_found" });
    expect(
      await startIssue(other, { issueId: id, version: 1, sure: true }, occasion),
    ).toMatchObject({
      code: "not_found",
    });
    expect(await testIssue(other, test, occasion)).toMatchObject({ code: "not_found" });
    expect(await stopIssue(other, id, occasion)).toMatchObject({ code: "not_found" });
    expect(await findIssue(other, id)).toMatchObject({ code: "not_found" });
    expect(await findIssue(await editor(), randomUUID())).toMatchObject({ code: "not_found" });
    value(await testIssue(await editor(), test, occasion));
    const [mail] = await sql<{ props: { subject: string } }>(
      `SELECT props FROM mails WHERE "to" = 'me@mail.example'`,
    );
    expect(mail?.props.subject).toBe("Test: What is new");
  });
});

describe("an address", () => {
  it("that refuses a letter for good gets no more, and cannot come back by itself", async () => {
    await readers(2);
    const id = await begin();
    value(await start(id));
    await stepIssue(id, clock);
    await sql(
      `UPDATE mails SET status = 'failed', subject = 'x', html = 'x', text = 'x', last_error = '550 no such user' WHERE "to" = 'reader1@mail.example'`,
    );
    expect(await noteBounces(clock)).toBe(1);
    expect(await noteBounces(clock)).toBe(0);
    expect(await seen(id)).toMatchObject({ progress: { sent: 1, bounced: 1 } });
    expect(await sql("SELECT email::text, reason::text, detail FROM suppressions")).toEqual([
      { email: "reader1@mail.example", reason: "bounced", detail: "550 no such user" },
    ]);
    const next = await begin();
    expect(value(await start(next))).toEqual({ recipients: 1 });
  });

  it("is closed by hand, with what is still to go to it", async () => {
    await readers(2);
    const id = await begin();
    value(await start(id));
    const input = {
      email: "reader2@mail.example",
      reason: "complained",
      detail: "By its provider",
    } as const;
    expect(await suppressAddress(await stranger(), input, occasion)).toMatchObject({ ok: false });
    value(await suppressAddress(await editor(), input, occasion));
    expect(await seen(id)).toMatchObject({ progress: { queued: 1, skipped: 1 } });
    await stepIssue(id, clock);
    expect((await mails(id)).map(({ to }) => to)).toEqual(["reader1@mail.example"]);
    // A complaint about a letter that has arrived is written down with it.
    value(
      await suppressAddress(await editor(), { ...input, email: "reader1@mail.example" }, occasion),
    );
    expect(await seen(id)).toMatchObject({ progress: { complained: 1, skipped: 1 } });
  });
});
