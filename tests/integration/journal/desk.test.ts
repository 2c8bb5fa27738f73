import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import {
  checkWorkingCopy,
  findDeskArticle,
  listArticleHistory,
  listDeskPeople,
} from "@/lib/journal/desk-queries";
import { findPreview } from "@/lib/journal/find-preview";
import {
  describeCited,
  searchIngredients,
  searchProducts,
  searchReferences,
} from "@/lib/journal/find-for-text";
import { keepVersion } from "@/lib/journal/keep-version";
import { restoreRevision } from "@/lib/journal/restore-revision";
import { findRevisionText, listRevisions } from "@/lib/journal/revision-queries";
import { saveArticle } from "@/lib/journal/save-article";
import { cites, doc, paragraph, words } from "@/tests/unit/journal/make-document";
import {
  approve,
  contentOf,
  draftArticle,
  editor,
  occasion,
  second,
  soundBody,
  stateOf,
  stranger,
  submit,
  value,
} from "./world";

let titles = 0;
const title = () => `A test of the desk ${(titles += 1)}`;

afterAll(async () => {
  await closeSender();
  await closeDb();
});

describe("what the writing desk shows", () => {
  it("is an article with its facts, for editors and for nobody else", async () => {
    const name = title();
    const id = await draftArticle(name);
    const seen = value(await findDeskArticle(await editor(), id));
    expect(seen).toMatchObject({
      status: "draft",
      version: 2,
      live: false,
      content: contentOf(name),
      submittedBy: null,
      updated: { by: "Edda Example" },
    });
    expect(seen.authors).toHaveLength(1);
    value(await submit(id));
    const now = value(await findDeskArticle(await editor(), id));
    expect(now.submittedBy).toEqual({ name: "Edda Example", you: true });
    expect(value(await findDeskArticle(await second(), id)).submittedBy?.you).toBe(false);
    expect((await listArticleHistory(await editor(), id)).map(({ move }) => move)).toEqual([
      "submit",
      "start",
    ]);

    const other = await stranger();
    const notTheirs = { ok: false, code: "not_found" };
    expect(await findDeskArticle(other, id)).toEqual(notTheirs);
    expect(await checkWorkingCopy(other, id)).toEqual(notTheirs);
    expect(await findPreview(other, id)).toEqual(notTheirs);
    expect(await findRevisionText(other, id, 0)).toEqual(notTheirs);
    expect(await keepVersion(other, { articleId: id }, occasion)).toEqual(notTheirs);
    expect(await listRevisions(other, id)).toEqual([]);
    expect(await listArticleHistory(other, id)).toEqual([]);
    expect(await listDeskPeople(other)).toEqual([]);
    expect(await searchReferences(other, "")).toEqual([]);
    expect(await searchIngredients(other, "")).toEqual([]);
    expect(await searchProducts(other, "", null)).toEqual([]);
    expect(await describeCited(other, soundBody())).toEqual({});
  });

  it("goes through the checklist of what is saved", async () => {
    const id = await draftArticle(title(), doc(paragraph(words("Short."), cites("nobody-1999"))));
    const { checks } = value(await checkWorkingCopy(await editor(), id));
    expect(checks.find(({ check }) => check === "on_file")?.problems).toEqual([
      "nobody-1999 is not among the references.",
    ]);
  });

  it("finds studies by author, title, DOI and PMID, and things by name", async () => {
    const actor = await editor();
    const [study] = await sql<{ slug: string; doi: string; pmid: string; title: string }>(
      "SELECT slug, doi, pmid, title FROM journal_references WHERE doi IS NOT NULL AND pmid IS NOT NULL LIMIT 1",
    );
    if (!study) throw new Error("No study has a DOI and a PMID");
    for (const asked of [study.doi, `https://doi.org/${study.doi}`, study.pmid, study.slug])
      expect((await searchReferences(actor, asked)).map(({ slug }) => slug)).toContain(study.slug);
    expect(await searchReferences(actor, "palmer 2006")).toMatchObject([{ slug: "palmer-2006" }]);
    expect(await searchReferences(actor, "100%_nothing")).toEqual([]);
    expect(await searchIngredients(actor, "glycer")).toContainEqual({
      slug: "glycerin",
      name: expect.stringMatching(/glycerin/i) as string,
    });
    const products = await searchProducts(actor, "", "glycerin");
    expect(products.length).toBeGreaterThan(0);
    expect(await describeCited(actor, soundBody())).toMatchObject({
      "palmer-2006": { slug: "palmer-2006", retracted: false },
    });
  });

  it("previews the working copy with its numbers and studies", async () => {
    const id = await draftArticle(title());
    const { sources } = value(await findPreview(await editor(), id));
    expect(sources.map(({ number, slug }) => `${number} ${slug}`)).toEqual([
      "1 van-zuuren-2017",
      "2 palmer-2006",
    ]);
  });
});

describe("revisions", () => {
  it("keep a text before another is saved over it", async () => {
    const name = title();
    const id = await draftArticle(name);
    const theirs = { ...contentOf(name), standfirst: "Theirs." };
    value(
      await saveArticle(await second(), { articleId: id, version: 2, content: theirs }, occasion),
    );
    const mine = { articleId: id, content: { ...theirs, standfirst: "Mine." } };
    expect(await saveArticle(await editor(), { ...mine, version: 2 }, occasion)).toMatchObject({
      code: "conflict",
      detail: { by: "Ada Example", version: 3 },
    });
    value(await keepVersion(await editor(), { articleId: id }, occasion));
    value(await saveArticle(await editor(), { ...mine, version: 3 }, occasion));
    const [kept] = await listRevisions(await editor(), id);
    expect(kept).toMatchObject({ number: 1, occasion: "saved", who: "Ada Example" });
    expect(value(await findRevisionText(await editor(), id, 1)).standfirst).toBe("Theirs.");
    expect(value(await findRevisionText(await editor(), id, 0)).standfirst).toBe("Mine.");
  });

  it("are gone back to without losing what they take the place of", async () => {
    const name = title();
    const id = await draftArticle(name);
    const actor = await editor();
    const { revisionId } = value(await keepVersion(actor, { articleId: id }, occasion));
    const later = { ...contentOf(name), standfirst: "Later." };
    value(await saveArticle(actor, { articleId: id, version: 2, content: later }, occasion));
    expect(
      await restoreRevision(await stranger(), { articleId: id, revisionId }, occasion),
    ).toEqual({ ok: false, code: "not_found" });
    expect(value(await restoreRevision(actor, { articleId: id, revisionId }, occasion))).toEqual({
      number: 1,
    });
    expect(value(await findRevisionText(actor, id, 0))).toEqual(contentOf(name));
    expect(await stateOf(id)).toMatchObject({ version: 4 });
    expect((await listRevisions(actor, id)).map(({ occasion: why }) => why)).toEqual([
      "restored",
      "saved",
      "saved",
    ]);
    expect(value(await findRevisionText(actor, id, 2)).standfirst).toBe("Later.");
    // Another article's revision is none of this one's.
    const other = await draftArticle(title());
    expect(await restoreRevision(actor, { articleId: other, revisionId }, occasion)).toEqual({
      ok: false,
      code: "not_found",
    });
  });

  it("are not gone back to where a text is approved", async () => {
    const id = await draftArticle(title());
    const actor = await editor();
    const { revisionId } = value(await keepVersion(actor, { articleId: id }, occasion));
    value(await submit(id));
    value(await approve(id));
    expect(await restoreRevision(actor, { articleId: id, revisionId }, occasion)).toEqual({
      ok: false,
      code: "locked",
    });
  });
});
