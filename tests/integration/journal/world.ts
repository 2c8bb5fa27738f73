import { randomUUID } from "node:crypto";
import type { StaffActor } from "@/lib/access/actor";
import { fixedClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { approveArticle } from "@/lib/journal/approve-article";
import type { ArticleContent } from "@/lib/journal/article-content";
import { createArticle } from "@/lib/journal/create-article";
import type { JournalDocument } from "@/lib/journal/document/schema";
import { publishArticle } from "@/lib/journal/publish-article";
import { saveArticle } from "@/lib/journal/save-article";
import { saveFacts } from "@/lib/journal/save-facts";
import { submitArticle } from "@/lib/journal/submit-article";
import type { Result } from "@/lib/result";
import { claims, doc, names, paragraph, tieIn, words } from "@/tests/unit/journal/make-document";

export const clock = fixedClock(new Date("2026-11-20T10:00:00Z"));
export const occasion = { clock, origin: null };

async function staff(name: "editor" | "admin" | "merchandiser"): Promise<StaffActor> {
  const [user] = await sql<{ id: string }>("SELECT id FROM users WHERE email = $1", [
    `${name}@necessite.example`,
  ]);
  const userId = user?.id ?? "";
  return { kind: "staff", userId, visitorId: randomUUID(), permissions: [name] };
}

/** Who writes, who approves, and somebody who may do neither. */
export const editor = () => staff("editor");
export const second = () => staff("admin");
export const stranger = () => staff("merchandiser");

export const idOf = async (table: string, slug: string): Promise<string> =>
  (await sql<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug]))[0]?.id ?? "";
export const personId = (slug: string) => idOf("journal_people", slug);
export const credentialOf = async (slug: string): Promise<string> =>
  (
    await sql<{ id: string }>(
      "SELECT id FROM journal_credentials WHERE person_id = $1 ORDER BY position LIMIT 1",
      [await personId(slug)],
    )
  )[0]?.id ?? "";

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

/** A text that passes the checklist: a claim, two studies, an ingredient and a product beside it. */
export const soundBody = (): JournalDocument =>
  doc(
    paragraph(
      claims("Regular moisturizer cuts flares.", ["van-zuuren-2017", "palmer-2006"], "strong"),
      words(" "),
      names("Glycerin", "glycerin"),
      words(" draws water."),
    ),
    tieIn("glycerin", "plain-cream"),
    paragraph(words("word ".repeat(320).trim())),
  );

export const contentOf = (title: string, body = soundBody()): ArticleContent => ({
  title,
  standfirst: "What a test would say.",
  body,
  takeaways: ["Test."],
  doNotClaim: ["That this is not a test."],
  disclosures: ["Nothing to disclose."],
  coverId: null,
});

/** An article with author, topic and reviewer, saved and not submitted. */
export async function draftArticle(title: string, body?: JournalDocument): Promise<string> {
  const actor = await editor();
  const { id, slug } = value(await createArticle(actor, { title }, occasion));
  const content = contentOf(title, body);
  value(await saveArticle(actor, { articleId: id, version: 1, content }, occasion));
  const facts = {
    articleId: id,
    slug,
    authors: [await personId("ida-specimen")],
    topics: [await idOf("journal_topics", "acne")],
    reviewerId: await personId("mara-exemplar"),
  };
  value(await saveFacts(actor, facts, occasion));
  return id;
}

export const submit = async (articleId: string, version = 2) =>
  submitArticle(await editor(), { articleId, version }, occasion);

export const approve = async (articleId: string, version = 2) =>
  approveArticle(
    await second(),
    {
      articleId,
      version,
      reviewerId: await personId("mara-exemplar"),
      credentialId: await credentialOf("mara-exemplar"),
    },
    occasion,
  );

/** One that readers see. */
export async function publishedArticle(title: string, body?: JournalDocument): Promise<string> {
  const articleId = await draftArticle(title, body);
  value(await submit(articleId));
  value(await approve(articleId));
  value(await publishArticle(await editor(), { articleId }, occasion));
  return articleId;
}

export const stateOf = async (articleId: string) =>
  (
    await sql<{
      status: string;
      live: string | null;
      version: number;
      publishedAt: Date | null;
    }>(
      `SELECT status, version, live_revision_id AS live, published_at AS "publishedAt" FROM articles WHERE id = $1`,
      [articleId],
    )
  )[0];
