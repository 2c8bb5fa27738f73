import { createHash } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { DEBT_KINDS, listEvidenceDebt, type DebtKind } from "@/lib/journal/evidence-debt";
import { handleVote } from "@/lib/journal/handle-vote";
import { claimMark, claims, doc, paragraph, words } from "@/tests/unit/journal/make-document";
import { clock, draftArticle, editor, occasion, publishedArticle, stranger, value } from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const owed = async (kind: DebtKind) => {
  const debt = await listEvidenceDebt(await editor(), clock);
  if (!debt) throw new Error("An editor sees the queue");
  return debt[kind];
};
const keys = async (kind: DebtKind) => (await owed(kind)).lines.map(({ key }) => key);
const set = (slug: string, columns: string) =>
  sql(`UPDATE journal_references SET ${columns} WHERE slug = $1`, [slug]);

it("is for editors", async () => {
  expect(await listEvidenceDebt(await stranger(), clock)).toBeNull();
  const debt = await listEvidenceDebt(await editor(), clock);
  expect(Object.keys(debt ?? {})).toEqual([...DEBT_KINDS]);
});

it("names articles whose review is overdue, and those that are marked", async () => {
  const id = await publishedArticle("Nobody has looked at this for long");
  expect(await keys("overdue")).not.toContain(id);
  await sql("UPDATE articles SET review_by = '2026-11-19' WHERE id = $1", [id]);
  expect(await keys("overdue")).toContain(id);
  await sql(
    "UPDATE articles SET status = 'needs_update', flagged_at = now(), flag_reason = 'Why' WHERE id = $1",
    [id],
  );
  expect((await owed("flagged")).lines).toContainEqual(
    expect.objectContaining({ key: id, detail: "Why" }),
  );
});

it("names claims without studies or a grade, and those graded above their studies", async () => {
  const bare = await draftArticle(
    "Claims a lot",
    doc(
      paragraph(
        claims("It works.", [], "strong"),
        words(" "),
        words("So does this.", claimMark([], null)),
      ),
    ),
  );
  const weak = await draftArticle(
    "Claims too much",
    doc(paragraph(claims("It works well.", ["palmer-2006"], "strong"))),
  );
  const sound = await draftArticle(
    "Claims what it can",
    doc(
      paragraph(
        claims("It may work.", ["palmer-2006"], "limited"),
        claims("Nothing is known.", [], "none"),
      ),
    ),
  );
  await set("palmer-2006", "evidence = 'limited'");
  expect((await owed("bare_claims")).lines).toContainEqual(
    expect.objectContaining({ key: bare, detail: "2 without studies or a grade" }),
  );
  expect(await keys("weak_claims")).toContain(weak);
  for (const kind of ["bare_claims", "weak_claims"] as const)
    expect(await keys(kind)).not.toContain(sound);
});

it("names studies that were retracted and are used, broken DOIs, and what nobody has read or verified", async () => {
  const [used, unused] = ["van-zuuren-2017", "debt-unused"];
  await sql(
    `INSERT INTO journal_references (slug, authors, title, journal, year, kind, subjects, topics, confidence, source, retracted_on, retraction_reason)
     VALUES ($1, '[]', 'Nobody leans on it', 'Tests', 2020, 'other', '{}', '{}', 'known', 'A test', '2026-01-01', 'x')`,
    [unused],
  );
  await publishedArticle("Leans on a study");
  expect(await keys("unread")).toContain(unused);
  await set(
    used,
    "retracted_on = '2026-11-01', retraction_reason = 'x', doi_status = 'broken', doi_checked_at = now()",
  );
  expect(await keys("retracted")).toContain(used);
  expect(await keys("retracted")).not.toContain(unused);
  expect(await keys("broken_doi")).toContain(used);
  await set(used, "confidence = 'known'");
  expect(await keys("unverified")).toContain(used);
  expect(await keys("unverified")).not.toContain(unused);
  await set(used, "retracted_on = NULL, retraction_reason = NULL");
  expect(await keys("retracted")).not.toContain(used);
});

it("names what readers missed until an editor has dealt with it", async () => {
  const id = await publishedArticle("Not for everybody");
  const voter = createHash("sha256").update("reader").digest();
  await sql(
    "INSERT INTO helpful_votes (article_id, voter, helpful, reason, day) VALUES ($1, $2, false, 'Too long', '2026-11-10')",
    [id, voter],
  );
  const vote = `${id}/${voter.toString("hex")}`;
  expect((await owed("unhelpful")).lines).toContainEqual({
    key: vote,
    title: "Not for everybody",
    detail: "Too long",
    since: "2026-11-10",
  });
  expect(await handleVote(await stranger(), { vote }, occasion)).toMatchObject({ ok: false });
  value(await handleVote(await editor(), { vote }, occasion));
  expect(await keys("unhelpful")).not.toContain(vote);
  expect(await handleVote(await editor(), { vote }, occasion)).toMatchObject({ code: "not_found" });
});
