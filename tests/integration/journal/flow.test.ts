import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { checkInvariants } from "@/lib/invariants/check";
import { closeSender } from "@/lib/jobs/boss";
import { approveArticle } from "@/lib/journal/approve-article";
import { correctArticle } from "@/lib/journal/correct-article";
import { createArticle } from "@/lib/journal/create-article";
import { findArticle } from "@/lib/journal/find-article";
import { flagArticle } from "@/lib/journal/flag-article";
import { moveArticle } from "@/lib/journal/move-article";
import { publishArticle } from "@/lib/journal/publish-article";
import { saveArticle } from "@/lib/journal/save-article";
import { saveFacts } from "@/lib/journal/save-facts";
import { scheduleArticle } from "@/lib/journal/schedule-article";
import { submitArticle } from "@/lib/journal/submit-article";
import { claims, doc, paragraph } from "@/tests/unit/journal/make-document";
import {
  approve,
  clock,
  contentOf,
  credentialOf,
  draftArticle,
  editor,
  occasion,
  personId,
  second,
  stateOf,
  stranger,
  submit,
  value,
} from "./world";

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
