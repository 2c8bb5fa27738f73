import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { importReferences } from "@/lib/journal/import-references";
import { mergeReferences } from "@/lib/journal/merge-references";
import {
  findDeskReference,
  findImport,
  findReferenceUse,
  listDoubles,
} from "@/lib/journal/reference-desk-queries";
import { referenceFormSchema, type ReferenceForm } from "@/lib/journal/reference-schema";
import { reinstateReference, retractReference } from "@/lib/journal/retract-reference";
import { saveReference } from "@/lib/journal/save-reference";
import { cites, claims, doc, paragraph, words } from "@/tests/unit/journal/make-document";
import {
  draftArticle,
  editor,
  occasion,
  publishedArticle,
  stateOf,
  stranger,
  value,
} from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

let count = 0;
const form = (more: Record<string, unknown> = {}): ReferenceForm =>
  referenceFormSchema.parse({
    medium: "article-journal",
    authors: "Testfield, Ann B.\nSecond, C.",
    title: `A trial of something ${(count += 1)}`,
    journal: "Journal of Tests",
    year: "2024",
    kind: "randomized trial",
    subjects: ["humans"],
    confidence: "known",
    source: "A test",
    ...more,
  });
const graded = { evidence: "moderate", finding: "It helped a little.", confidence: "read" };
const add = async (more: Record<string, unknown> = {}) =>
  value(await saveReference(await editor(), form(more), occasion));
const seen = async (slug: string) => value(await findDeskReference(await editor(), slug));
const longBody = (...keys: string[]) =>
  doc(
    paragraph(claims("It helped.", keys, "moderate"), ...keys.map((key) => cites(key))),
    paragraph(words("word ".repeat(320).trim())),
  );

describe("a study on file", () => {
  it("gets a key of its author and year, and keeps who verified it and when", async () => {
    const { slug } = await add();
    expect(slug).toBe("testfield-2024");
    expect((await add()).slug).toBe("testfield-2024-2");
    const { id, version } = await seen(slug);
    const actor = await editor();
    const changed = form({ ...graded, id, version: String(version), slug, title: "A trial, read" });
    value(await saveReference(actor, changed, occasion));
    expect(await seen(slug)).toMatchObject({
      title: "A trial, read",
      evidence: "moderate",
      verified: { by: "Edda Example", at: expect.stringContaining("2026-11-20") as string },
      authors: [
        { family: "Testfield", given: "Ann B." },
        { family: "Second", given: "C." },
      ],
    });
    // The form that was open before would overwrite what it has not seen.
    expect(await saveReference(actor, changed, occasion)).toMatchObject({ code: "stale" });
    expect(await saveReference(await stranger(), form(), occasion)).toMatchObject({
      code: "not_found",
    });
  });

  it("is not there twice: not its DOI, its PMID or, unasked, its title", async () => {
    const actor = await editor();
    const { slug } = await add({
      doi: "10.5555/Twice",
      pmid: "99000001",
      title: "The gut–skin axis",
    });
    const again = (more: Record<string, unknown>) => saveReference(actor, form(more), occasion);
    expect(await again({ doi: "https://doi.org/10.5555/twice" })).toMatchObject({
      code: "same_doi",
      detail: { slug },
    });
    expect(await again({ pmid: "PMID: 99000001" })).toMatchObject({ code: "same_pmid" });
    expect(await again({ title: "The Gut-Skin Axis." })).toMatchObject({ code: "same_title" });
    const other = value(await again({ title: "The Gut-Skin Axis.", distinct: "yes" }));
    expect(await listDoubles(actor, other.id)).toMatchObject([{ slug }]);
    expect(await again({ slug })).toMatchObject({ code: "taken" });
  });

  it.each([
    [{ doi: "11.1/x" }, "doi"],
    [{ pmid: "PMC1" }, "pmid"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ year: "20222" }, "year"],
    [{ slug: "Not A Key" }, "slug"],
    [{ authors: ", Ann" }, "authors"],
    [{ kind: "RCT" }, "kind"],
  ])("refuses %j beside its field", (wrong, field) => {
    const read = referenceFormSchema.safeParse({
      ...form(),
      authors: "A, B",
      topics: "",
      ...wrong,
    });
    expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

describe("a retraction", () => {
  it("marks what is published, and nothing else, and can be taken back", async () => {
    const { id, slug } = await add(graded);
    const live = await publishedArticle("Leans on what falls", longBody(slug));
    const draft = await draftArticle("Would lean on what falls", longBody(slug));
    const actor = await editor();
    expect((await findReferenceUse(actor, id)).articles).toMatchObject([
      { id: live, number: 1 },
      { id: draft, number: null },
    ]);
    const input = { referenceId: id, on: "2026-11-01", reason: "The data were made up." };
    expect(await retractReference(await stranger(), input, occasion)).toMatchObject({
      code: "not_found",
    });
    expect(await retractReference(actor, { ...input, on: "2027-01-01" }, occasion)).toMatchObject({
      code: "future",
    });
    expect(value(await retractReference(actor, input, occasion))).toEqual({ flagged: 1 });
    expect(await stateOf(live)).toMatchObject({ status: "needs_update" });
    expect(await stateOf(draft)).toMatchObject({ status: "draft" });
    const [flag] = await sql<{ reason: string }>(
      "SELECT flag_reason AS reason FROM articles WHERE id = $1",
      [live],
    );
    expect(flag?.reason).toMatch(/^A study that it cites was retracted: A trial/);
    expect(await retractReference(actor, input, occasion)).toMatchObject({ code: "already" });
    value(await reinstateReference(actor, { referenceId: id }, occasion));
    expect((await seen(slug)).retraction).toBeNull();
  });
});

describe("merging", () => {
  it("leaves one study with all that leaned on both, counted anew", async () => {
    const [stays, goes, third] = [await add(graded), await add(graded), await add(graded)];
    const body = longBody(stays.slug, goes.slug, third.slug);
    const article = await publishedArticle("Cites a double", body);
    await sql(
      `INSERT INTO ingredient_references (ingredient_id, reference_id, note)
       SELECT id, unnest($1::uuid[]), 'both' FROM ingredients WHERE slug = 'glycerin'`,
      [[stays.id, goes.id]],
    );
    const actor = await editor();
    const merge = (intoSlug: string) =>
      mergeReferences(actor, { referenceId: goes.id, intoSlug }, occasion);
    expect(await merge("nobody-1900")).toMatchObject({ code: "unknown" });
    expect(await merge(goes.slug)).toMatchObject({ code: "same" });
    value(await merge(stays.slug));
    const numbers = await sql<{ slug: string; number: number }>(
      `SELECT r.slug, c.number FROM article_references c JOIN journal_references r ON r.id = c.reference_id
        WHERE c.article_id = $1 ORDER BY c.number`,
      [article],
    );
    expect(numbers).toEqual([
      { slug: stays.slug, number: 1 },
      { slug: third.slug, number: 2 },
    ]);
    expect((await findReferenceUse(actor, stays.id)).ingredients).toHaveLength(1);
    expect(await findDeskReference(actor, goes.slug)).toMatchObject({ code: "not_found" });
    // A draft that cites the old key still finds its study.
    const draft = await draftArticle("Cites the key that went", longBody(goes.slug));
    expect((await findReferenceUse(actor, stays.id)).articles.map(({ id }) => id)).toContain(draft);
  });
});

describe("an import", () => {
  const entry = (index: number, more = "") =>
    `@article{imp${index}, author = {Import, Ina}, title = {Imported study number ${index}}, journal = {Tests}, year = {2021}, doi = {10.5555/imp.${index}}${more}}\n`;

  it("takes five hundred at once and reports what it left out", async () => {
    const actor = await editor();
    await add({ doi: "10.5555/IMP.7" });
    await add({ title: "Imported Study Number 8." });
    const all = Array.from({ length: 500 }, (_, index) => entry(index)).join("");
    const text = `${all}${entry(3)}@article{bad, title = {No year}}`;
    const { id } = value(await importReferences(actor, { text }, occasion));
    const report = await findImport(actor, id);
    expect(report).toMatchObject({ format: "bibtex", total: 502, duplicates: 3 });
    expect(report?.added).toHaveLength(498);
    expect(report?.problems.map(({ entry: name }) => name)).toEqual([
      "imp7",
      "imp8",
      "imp3",
      "bad",
    ]);
    const slugs = new Set(report?.added.map(({ slug }) => slug));
    expect(slugs.size).toBe(498);
    expect(await seen("import-2021")).toMatchObject({
      evidence: null,
      confidence: "known",
      kind: "other",
      source: "Imported from BibTeX",
    });
    // The same file again adds nothing.
    const again = value(await importReferences(actor, { text }, occasion));
    expect((await findImport(actor, again.id))?.added).toEqual([]);
    expect(await findImport(await stranger(), id)).toBeNull();
  });

  it("refuses what is no bibliography, and too much of one", async () => {
    const actor = await editor();
    expect(await importReferences(actor, { text: "Palmer 2006" }, occasion)).toMatchObject({
      code: "unreadable",
    });
    const many = Array.from({ length: 2_001 }, (_, index) => `@misc{a${index}}`).join("\n");
    expect(await importReferences(actor, { text: many }, occasion)).toMatchObject({
      code: "too_many",
    });
    expect(await importReferences(await stranger(), { text: entry(1) }, occasion)).toMatchObject({
      code: "not_found",
    });
  });
});
