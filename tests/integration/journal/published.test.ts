import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { closeSender } from "@/lib/jobs/boss";
import { correctArticle } from "@/lib/journal/correct-article";
import { findArticle } from "@/lib/journal/find-article";
import { flagArticle, flagOverdue } from "@/lib/journal/flag-article";
import { moveArticle } from "@/lib/journal/move-article";
import { publishAllDue, publishDue } from "@/lib/journal/publish-due";
import { publishArticle } from "@/lib/journal/publish-article";
import { saveArticle } from "@/lib/journal/save-article";
import { saveFacts } from "@/lib/journal/save-facts";
import { scheduleArticle } from "@/lib/journal/schedule-article";
import { cites, paragraph, words } from "@/tests/unit/journal/make-document";
import {
  approve,
  clock,
  contentOf,
  draftArticle,
  editor,
  occasion,
  personId,
  publishedArticle,
  second,
  soundBody,
  stateOf,
  submit,
  value,
} from "./world";

const DAY = 86_400_000;
const history = async (articleId: string) =>
  (
    await sql<{ transition: string }>(
      "SELECT transition FROM article_history WHERE article_id = $1 ORDER BY id",
      [articleId],
    )
  ).map(({ transition }) => transition);
let titles = 0;
const title = () => `A test of what is published ${(titles += 1)}`;

beforeEach(() => clock.advance(60_000));
afterEach(async () => {
  expect(
    (await checkInvariants(sql, clock.now())).filter(({ check }) => /article|reader/.test(check)),
  ).toEqual([]);
});
afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("a time", () => {
  const scheduled = async (at: Date) => {
    const id = await draftArticle(title());
    value(await submit(id));
    value(await approve(id));
    value(await scheduleArticle(await editor(), { articleId: id, at }, occasion));
    return id;
  };

  it("lets it appear then, not before, and once", async () => {
    const at = new Date(clock.now().getTime() + DAY);
    const id = await scheduled(at);
    const [job] = await sql<{ startAfter: Date }>(
      `SELECT start_after AS "startAfter" FROM pgboss.job WHERE name = 'journal.publish' AND data ->> 'articleId' = $1`,
      [id],
    );
    expect(job?.startAfter).toEqual(at);
    expect(await publishDue(id, clock)).toBeNull();
    expect(await stateOf(id)).toMatchObject({ status: "scheduled", live: null });
    clock.advance(DAY);
    expect(await publishDue(id, clock)).toMatchObject({ problems: [] });
    expect(await stateOf(id)).toMatchObject({ status: "published", publishedAt: clock.now() });
    expect(await publishDue(id, clock)).toBeNull();
    expect((await history(id)).filter((move) => move === "publish")).toHaveLength(1);
  });

  it("is in the future, and is kept also where its job was lost", async () => {
    const id = await scheduled(new Date(clock.now().getTime() + DAY));
    clock.advance(2 * DAY);
    const report = await publishAllDue(clock);
    expect(report.published).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ status: "published" });
    const other = await draftArticle(title());
    value(await submit(other));
    value(await approve(other));
    expect(
      await scheduleArticle(await editor(), { articleId: other, at: clock.now() }, occasion),
    ).toMatchObject({ code: "past" });
  });

  it("is not kept where a study was retracted meanwhile: it waits at the desk and says why", async () => {
    const id = await scheduled(new Date(clock.now().getTime() + DAY));
    await sql(
      "UPDATE journal_references SET retracted_on = '2026-11-21', retraction_reason = 'Data' WHERE slug = 'palmer-2006'",
    );
    try {
      clock.advance(2 * DAY);
      const { stopped } = await publishAllDue(clock);
      expect(stopped.map(({ problems }) => problems)).toEqual([
        ["palmer-2006 has been retracted."],
      ]);
      expect(await stateOf(id)).toMatchObject({ status: "approved", live: null });
      expect(await publishArticle(await editor(), { articleId: id }, occasion)).toMatchObject({
        code: "unready",
      });
    } finally {
      await sql(
        "UPDATE journal_references SET retracted_on = NULL, retraction_reason = NULL WHERE slug = 'palmer-2006'",
      );
    }
  });
});

describe("what is published", () => {
  it("stays as it was approved while its next version is written, reviewed and approved", async () => {
    const name = title();
    const id = await publishedArticle(name);
    const slug = name.toLowerCase().replaceAll(" ", "-");
    const first = (await findArticle(slug))?.publishedAt;
    clock.advance(DAY);
    value(await flagArticle(await editor(), { articleId: id, reason: "A new trial." }, occasion));
    expect((await findArticle(slug))?.flagged).toEqual({ at: clock.now(), reason: "A new trial." });
    const content = contentOf(`${name}, revised`);
    value(await saveArticle(await editor(), { articleId: id, version: 2, content }, occasion));
    value(await submit(id, 3));
    expect((await findArticle(slug))?.title).toBe(name);
    value(
      await moveArticle(
        await second(),
        { articleId: id, move: "request_changes", note: "No." },
        occasion,
      ),
    );
    value(await submit(id, 3));
    value(await approve(id, 3));
    expect(await findArticle(slug)).toMatchObject({
      title: name,
      flagged: { reason: "A new trial." },
    });
    value(await publishArticle(await editor(), { articleId: id }, occasion));
    expect(await findArticle(slug)).toMatchObject({
      title: `${name}, revised`,
      flagged: null,
      publishedAt: first,
      liveAt: clock.now(),
    });
  });

  it("is corrected with a dated word that stays", async () => {
    const name = title();
    const id = await publishedArticle(name);
    const slug = name.toLowerCase().replaceAll(" ", "-");
    clock.advance(DAY);
    const body = soundBody();
    body.content.push(paragraph(words("It was 43 people, not 34."), cites("palmer-2006")));
    const content = contentOf(name, body);
    value(await saveArticle(await editor(), { articleId: id, version: 2, content }, occasion));
    const correction = {
      articleId: id,
      version: 3,
      kind: "correction" as const,
      text: "We wrote 34 people; it was 43.",
    };
    expect(
      await correctArticle(await editor(), { ...correction, version: 2 }, occasion),
    ).toMatchObject({ code: "stale" });
    value(await correctArticle(await editor(), correction, occasion));
    const seen = await findArticle(slug);
    expect(seen?.corrections).toEqual([
      { kind: "correction", text: correction.text, at: clock.now() },
    ]);
    expect(JSON.stringify(seen?.body.sections)).toContain("43 people, not 34");
    expect(seen?.liveAt).toEqual(clock.now());
    value(await submit(id, 3));
    expect(await correctArticle(await editor(), correction, occasion)).toMatchObject({
      code: "conflict",
    });
  });

  it("is put away with all that points to it, and comes back as a draft", async () => {
    const name = title();
    const id = await publishedArticle(name);
    const slug = name.toLowerCase().replaceAll(" ", "-");
    value(
      await moveArticle(await editor(), { articleId: id, move: "archive", note: "Old." }, occasion),
    );
    expect(await findArticle(slug)).toBeNull();
    const [links] = await sql<{ n: number }>(
      "SELECT count(*)::int AS n FROM article_references WHERE article_id = $1",
      [id],
    );
    expect(links?.n).toBe(0);
    value(
      await moveArticle(
        await editor(),
        { articleId: id, move: "restore", note: "Still good." },
        occasion,
      ),
    );
    expect(await stateOf(id)).toMatchObject({ status: "draft", live: null });
  });

  it("is flagged by itself when its review is overdue", async () => {
    const id = await publishedArticle(title());
    expect(await flagOverdue(clock)).toBe(0);
    await sql("UPDATE articles SET review_by = $2 WHERE id = $1", [
      id,
      new Date(clock.now().getTime() - 2 * DAY),
    ]);
    expect(await flagOverdue(clock)).toBe(1);
    expect(await stateOf(id)).toMatchObject({ status: "needs_update" });
    expect(await flagOverdue(clock)).toBe(0);
  });
});

describe("what is about an article", () => {
  it("names people and topics that are there, each once, and no author as reviewer", async () => {
    const id = await publishedArticle(title());
    const ida = await personId("ida-specimen");
    const facts = async (over: object) =>
      saveFacts(
        await editor(),
        {
          articleId: id,
          slug: `facts-${id}`,
          authors: [ida],
          topics: [],
          reviewerId: null,
          ...over,
        },
        occasion,
      );
    expect(await facts({ authors: [id] })).toMatchObject({ code: "unknown" });
    expect(await facts({ topics: [id] })).toMatchObject({ code: "unknown" });
    expect(await facts({ authors: [ida, ida] })).toMatchObject({ code: "unknown" });
    expect(await facts({ reviewerId: ida })).toMatchObject({ code: "is_reviewer" });
    expect(await facts({ authors: [await personId("mara-exemplar")] })).toMatchObject({
      code: "is_reviewer",
    });
    expect(await facts({ slug: "barrier-first" })).toMatchObject({ code: "taken" });
    expect((await facts({})).ok).toBe(true);
    expect(await findArticle(`facts-${id}`)).not.toBeNull();
  });
});
