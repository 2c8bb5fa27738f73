import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { correctArticle } from "@/lib/journal/correct-article";
import { listCorrections } from "@/lib/journal/correction-queries";
import { listFeedArticles, listNews } from "@/lib/journal/feed-queries";
import { findPerson, listPeople } from "@/lib/journal/people-queries";
import { readFilter } from "@/lib/journal/reference-filter";
import {
  findReference,
  findReferenceIndex,
  listReferenceSlugs,
  listStudiesOf,
} from "@/lib/journal/reference-queries";
import { findBibliography, findSources } from "@/lib/journal/source-queries";
import { clock, editor, idOf, occasion, publishedArticle, value } from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const found = async (given: Record<string, string>) => {
  const index = await findReferenceIndex(readFilter(given));
  return { total: index.total, slugs: index.references.map(({ slug }) => slug) };
};

describe("the index of studies", () => {
  it("has all that are described, newest first, with how many there are of each kind", async () => {
    const index = await findReferenceIndex(readFilter({}));
    expect(index.total).toBe(60);
    expect(index.references).toHaveLength(50);
    const years = index.references.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(index.grades.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(index.subjects.find(({ value: who }) => who === "animals")?.count).toBeGreaterThan(3);
    expect((await findReferenceIndex(readFilter({ page: "2" }))).references).toHaveLength(10);
  });

  it("is found by words of any part, author, DOI, and narrowed", async () => {
    expect((await found({ q: "filaggrin" })).slugs).toContain("palmer-2006");
    expect((await found({ q: "kalliomäki" })).slugs).toEqual(["kalliomaki-2001"]);
    expect((await found({ q: "10.3389/fmicb.2018.01459" })).slugs).toEqual(["salem-2018"]);
    expect((await found({ kind: "consensus" })).slugs.toSorted()).toEqual([
      "gibson-2017",
      "hill-2014",
    ]);
    const mice = await found({ in: "animals", grade: "limited" });
    expect(mice.slugs).toContain("trompette-2022");
    expect((await found({ topic: "water" })).total).toBeGreaterThan(0);
    expect(await found({ q: "zebra crossing" })).toEqual({ total: 0, slugs: [] });
  });

  it("takes anything for an address", async () => {
    for (const q of ["'", '"', "a & | ! b", "%", "\\", "<script>", "(", ":*", "-"])
      expect((await found({ q })).total).toBeGreaterThanOrEqual(0);
    expect(
      (await found({ kind: "x", grade: "y", in: "z", topic: "'; --", page: "-3" })).total,
    ).toBe(60);
    expect((await found({ page: "9999" })).slugs).toEqual([]);
  });

  it("leaves out what nobody has read yet", async () => {
    await sql(
      `INSERT INTO journal_references (slug, authors, title, journal, year, kind, confidence, source)
       VALUES ('imported-2020', '[]', 'Imported', 'J', 2020, 'other', 'known', 'import')`,
    );
    expect((await found({ q: "imported" })).total).toBe(0);
    expect(await findReference("imported-2020")).toBeNull();
    expect(await findBibliography("imported-2020")).toBeNull();
    expect(await listReferenceSlugs(100)).not.toContain("imported-2020");
  });
});

describe("a study", () => {
  it("says where it is cited: in articles, files of ingredients and rules", async () => {
    const study = await findReference("palmer-2006");
    expect(study).toMatchObject({ evidence: "strong", kind: "observational study", rules: [] });
    expect(study?.articles.map(({ slug }) => slug)).toContain("barrier-first");
    const inulin = await findReference("trompette-2022");
    expect(inulin?.ingredients.map(({ slug }) => slug)).toContain("inulin");
    const [rule] = await sql<{ key: string; name: string; group: string }>(
      `SELECT s.key, s.name, s.group_slug AS group FROM standard_rules s JOIN standard_versions v ON v.id = s.version_id
        WHERE v.status = 'published' ORDER BY s.key LIMIT 1`,
    );
    await sql(
      `INSERT INTO rule_references (rule_key, reference_id, note) VALUES ($1, $2, 'Because.')`,
      [rule?.key, await idOf("journal_references", "palmer-2006")],
    );
    expect((await findReference("palmer-2006"))?.rules).toEqual([{ ...rule, note: "Because." }]);
    expect(await findReference("nothing")).toBeNull();
  });

  it("stands in the file of an ingredient that leans on it", async () => {
    const studies = await listStudiesOf(await idOf("ingredients", "inulin"));
    expect(studies.map(({ slug }) => slug)).toContain("trompette-2022");
    expect(studies.every(({ note }) => note.length > 10)).toBe(true);
  });

  it("is taken along with an article's others, in their order", async () => {
    expect((await findSources("barrier-first"))?.map(({ slug }) => slug)).toEqual([
      "palmer-2006",
      "van-zuuren-2017",
      "chalmers-2020",
      "trompette-2022",
      "xiao-2023",
    ]);
    expect(await findSources("nothing")).toBeNull();
  });
});

it("people have what they wrote and what they reviewed", async () => {
  const people = await listPeople();
  expect(people.map(({ slug }) => slug)).toEqual([
    "ida-specimen",
    "theo-placeholder",
    "jonas-sample",
    "mara-exemplar",
  ]);
  expect(people.every(({ demo, credentials }) => demo && credentials.length > 1)).toBe(true);
  const mara = await findPerson("mara-exemplar");
  expect(mara?.written).toEqual([]);
  expect(mara?.reviewed.map(({ slug }) => slug)).toContain("barrier-first");
  expect(await findPerson("nobody")).toBeNull();
});

it("feeds and the log of corrections tell of what can be read", async () => {
  const feed = await listFeedArticles();
  expect(feed).toHaveLength(10);
  expect(feed[0]?.authors).toEqual([{ slug: "ida-specimen", name: "Ida Specimen" }]);
  expect(await listCorrections()).toEqual([]);
  const articleId = await publishedArticle("News of a test");
  const text = "We wrote 1; it was 2.";
  const correction = { articleId, version: 2, kind: "correction" as const, text };
  value(await correctArticle(await editor(), correction, occasion));
  expect(await listCorrections()).toEqual([
    { kind: "correction", text, at: clock.now(), slug: "news-of-a-test", title: "News of a test" },
  ]);
  expect((await listNews(clock.now())).map(({ path }) => path)).toContain(
    "/journal/news-of-a-test",
  );
  expect(await listNews(new Date(clock.now().getTime() + 3 * 86_400_000))).toEqual([]);
});
