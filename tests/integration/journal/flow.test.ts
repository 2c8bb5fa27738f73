import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { closeSender } from "@/lib/jobs/boss";
import { approveArticle } from "@/lib/journal/approve-article";
import { correctArticle } from "@/lib/journal/correct-article";
import { createArticle } from "@/lib/journal/create-article";
import { findArticle } from "@/lib/journal/find-article";
import { flagArticle, flagOverdue } from "@/lib/journal/flag-article";
import { moveArticle } from "@/lib/journal/move-article";
import { publishAllDue, publishDue } from "@/lib/journal/publish-due";
import { publishArticle } from "@/lib/journal/publish-article";
import { saveArticle } from "@/lib/journal/save-article";
import { saveFacts } from "@/lib/journal/save-facts";
import { scheduleArticle } from "@/lib/journal/schedule-article";
import { submitArticle } from "@/lib/journal/submit-article";
import { claims, doc, paragraph, words } from "@/tests/unit/journal/make-document";
import {
  approve,
  clock,
  contentOf,
  credentialOf,
  draftArticle,
  editor,
  occasion,
  personId,
  publishedArticle,
  second,
  soundBody,
  stateOf,
  stranger,
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
const audits = async (articleId: string) =>
  (
    await sql<{ action: string }>(
      "SELECT action FROM audit_entries WHERE entity = 'article' AND entity_id = $1 ORDER BY id",
      [articleId],
    )
  ).map(({ action }) => action);

let titles = 0;
const title = () => `A test of the flow ${(titles += 1)}`;

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

describe("from a blank page to its readers", () => {
  it("goes through review and approval by a second person, and is seen only then", async () => {
    const name = title();
    const id = await draftArticle(name);
    const slug = name.toLowerCase().replaceAll(" ", "-");
    expect(await findArticle(slug)).toBeNull();
    value(await submit(id));
    expect(await stateOf(id)).toMatchObject({ status: "in_review", live: null });
    const { revisionId } = value(await approve(id));
    expect(await findArticle(slug)).toBeNull();
    value(await publishArticle(await editor(), { articleId: id }, occasion));
    expect(await stateOf(id)).toMatchObject({
      status: "published",
      live: revisionId,
      publishedAt: clock.now(),
    });
    const seen = await findArticle(slug);
    expect(seen).toMatchObject({
      title: name,
      publishedAt: clock.now(),
      reviewedAt: clock.now(),
      reviewBy: new Date("2027-11-20T00:00:00Z"),
      reviewer: { name: "Dr. Mara Exemplar", demo: true },
      reviewedAs: "Board certification in dermatology, Example Board of Dermatology, 2013",
      authors: [{ name: "Ida Specimen" }],
      topics: [{ slug: "acne" }],
      tally: [{ grade: "strong", claims: 1 }],
    });
    expect(seen?.sources.map(({ number, slug: key }) => `${number} ${key}`)).toEqual([
      "1 van-zuuren-2017",
      "2 palmer-2006",
    ]);
    expect([...(seen?.tieIns.keys() ?? [])]).toEqual(["plain-cream/glycerin"]);
    expect(await history(id)).toEqual(["start", "submit", "approve", "publish"]);
    expect(await audits(id)).toEqual([
      "create_article",
      "save_article_facts",
      "submit_article",
      "approve_article",
      "publish_article",
    ]);
  });

  it("is the editors' business only", async () => {
    const actor = await stranger();
    const id = await draftArticle(title());
    const at = { articleId: id, version: 2 };
    const outcomes = [
      await createArticle(actor, { title: "x" }, occasion),
      await saveArticle(actor, { ...at, content: contentOf("x") }, occasion),
      await submitArticle(actor, at, occasion),
      await publishArticle(actor, at, occasion),
      await flagArticle(actor, { articleId: id, reason: "x" }, occasion),
      await moveArticle(actor, { articleId: id, move: "archive", note: "x" }, occasion),
      await scheduleArticle(actor, { articleId: id, at: new Date() }, occasion),
      await correctArticle(actor, { ...at, kind: "correction", text: "x" }, occasion),
      await saveFacts(
        actor,
        { articleId: id, slug: "x", authors: [], topics: [], reviewerId: null },
        occasion,
      ),
      await approveArticle(
        actor,
        { ...at, reviewerId: await personId("mara-exemplar"), credentialId: id },
        occasion,
      ),
    ];
    expect(outcomes.map((one) => !one.ok && one.code)).toEqual(outcomes.map(() => "not_found"));
    expect(await stateOf(id)).toMatchObject({ status: "draft", version: 2 });
  });
});

describe("what is being written", () => {
  it("is not lost to somebody else who saves: the second is told who was first", async () => {
    const id = await draftArticle(title());
    const first = { articleId: id, version: 2, content: contentOf("First") };
    expect(value(await saveArticle(await editor(), first, occasion))).toEqual({ version: 3 });
    const late = await saveArticle(
      await second(),
      { ...first, content: contentOf("Late") },
      occasion,
    );
    expect(late).toMatchObject({ code: "conflict", detail: { version: 3, by: "Edda Example" } });
    expect(await submit(id, 2)).toMatchObject({ code: "stale" });
  });

  it("has an address of its own, made from its title", async () => {
    const name = title();
    await draftArticle(name);
    expect(await createArticle(await editor(), { title: name }, occasion)).toMatchObject({
      code: "taken",
    });
    expect(await createArticle(await editor(), { title: "References" }, occasion)).toMatchObject({
      code: "no_address",
    });
    expect(await createArticle(await editor(), { title: "…" }, occasion)).toMatchObject({
      code: "no_address",
    });
  });

  it("is held back by the checklist, with what is missing", async () => {
    const id = await draftArticle(title(), doc(paragraph(claims("Bare.", [], "strong"))));
    const refused = await submit(id);
    expect(refused).toMatchObject({ code: "unready" });
    expect(!refused.ok && refused.detail?.problems).toEqual(["No study stands behind “Bare.”."]);
    expect(await history(id)).toEqual(["start"]);
  });
});

describe("an approval", () => {
  const inReview = async () => {
    const id = await draftArticle(title());
    value(await submit(id));
    return id;
  };
  const by = async (id: string, over: object) =>
    approveArticle(
      await second(),
      {
        articleId: id,
        version: 2,
        reviewerId: await personId("mara-exemplar"),
        credentialId: await credentialOf("mara-exemplar"),
        ...over,
      },
      occasion,
    );

  it("is another person's than the submission", async () => {
    const id = await inReview();
    const input = {
      articleId: id,
      version: 2,
      reviewerId: await personId("mara-exemplar"),
      credentialId: await credentialOf("mara-exemplar"),
    };
    expect(await approveArticle(await editor(), input, occasion)).toMatchObject({
      code: "own_submission",
    });
    expect((await approveArticle(await second(), input, occasion)).ok).toBe(true);
  });

  it("names a reviewer with a credential of theirs, who is no author, and the text that was read", async () => {
    const id = await inReview();
    expect(await by(id, { version: 1 })).toMatchObject({ code: "stale" });
    expect(await by(id, { credentialId: await credentialOf("jonas-sample") })).toMatchObject({
      code: "no_credential",
    });
    expect(await by(id, { reviewerId: id })).toMatchObject({ code: "not_found" });
    expect(
      await by(id, {
        reviewerId: await personId("ida-specimen"),
        credentialId: await credentialOf("ida-specimen"),
      }),
    ).toMatchObject({ code: "is_author" });
    expect(await by(id, { reviewBy: "2026-11-20" })).toMatchObject({ code: "past" });
    expect(await stateOf(id)).toMatchObject({ status: "in_review" });
  });

  it("is given by nobody else for a reviewer who has an account", async () => {
    const id = await inReview();
    const editorId = (await editor()).userId;
    await sql("UPDATE journal_people SET user_id = $1 WHERE slug = 'mara-exemplar'", [editorId]);
    try {
      expect(await by(id, {})).toMatchObject({ code: "not_reviewer" });
    } finally {
      await sql("UPDATE journal_people SET user_id = NULL WHERE slug = 'mara-exemplar'");
    }
  });

  it("keeps the text from being changed under it, and falls with it", async () => {
    const id = await inReview();
    value(await approve(id));
    const content = contentOf("Changed");
    const at = { articleId: id, version: 2, content };
    expect(await saveArticle(await editor(), at, occasion)).toMatchObject({ code: "locked" });
    value(
      await moveArticle(await editor(), { articleId: id, move: "reopen", note: "More." }, occasion),
    );
    expect((await saveArticle(await editor(), at, occasion)).ok).toBe(true);
    expect(await publishArticle(await editor(), { articleId: id }, occasion)).toMatchObject({
      code: "conflict",
    });
  });
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
    body.content.push(paragraph(words("It was 43 people, not 34.")));
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
