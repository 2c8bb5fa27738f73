import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { citationNumbers } from "@/lib/journal/document/citations";
import { articleTexts } from "@/prisma/seed/journal/articles";
import { bodyOf } from "@/prisma/seed/journal/write";
import { readOutlines } from "@/prisma/seed/journal-files";

afterAll(closeDb);

const count = async (what: string): Promise<number> =>
  (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]?.n ?? 0;

describe("what the journal starts with", () => {
  it.each([
    ["journal_references", 60],
    ["journal_references WHERE confidence = 'known'", 19],
    ["articles WHERE status = 'published' AND published_at < now()", 10],
    ["articles WHERE review_by > published_at AND flagged_at IS NULL", 10],
    ["article_revisions WHERE minutes BETWEEN 3 AND 7", 10],
    ["article_approvals WHERE credential <> ''", 10],
    ["journal_people WHERE demo", 4],
    ["journal_references WHERE finding <> '' AND evidence IS NOT NULL", 60],
    ["(SELECT DISTINCT published_at FROM articles) AS days", 10],
  ])("%s: %i", async (what, expected) => {
    expect(await count(what)).toBe(expected);
  });

  it("numbers each article's references by first appearance, all of them on file", async () => {
    for (const text of articleTexts) {
      const rows = await sql<{ slug: string; number: number }>(
        `SELECT r.slug, ar.number FROM article_references ar JOIN journal_references r ON r.id = ar.reference_id
           JOIN articles a ON a.id = ar.article_id WHERE a.slug = $1 ORDER BY ar.number`,
        [text.slug],
      );
      expect(rows.map(({ slug, number }) => [slug, number])).toEqual([
        ...citationNumbers(bodyOf(text)),
      ]);
      expect(rows.length).toBeGreaterThan(2);
    }
  });

  it("keeps the text as it was written, for editors and for readers", async () => {
    const rows = await sql<{ slug: string; body: unknown; live: unknown }>(
      "SELECT a.slug, a.body, r.body AS live FROM articles a JOIN article_revisions r ON r.id = a.live_revision_id",
    );
    expect(rows).toHaveLength(10);
    for (const text of articleTexts) {
      const kept = rows.find(({ slug }) => slug === text.slug);
      expect(kept?.body).toEqual(bodyOf(text));
      expect(kept?.live).toEqual(bodyOf(text));
    }
  });

  it("names every ingredient that an outline names", async () => {
    for (const { slug, relatedIngredients } of readOutlines()) {
      const n = await count(
        `article_ingredients ai JOIN articles a ON a.id = ai.article_id WHERE a.slug = '${slug}'`,
      );
      expect(n, slug).toBeGreaterThanOrEqual(relatedIngredients.length);
    }
  });

  it("keeps editors' notes and other shops out of the database", async () => {
    expect(
      await count(
        `(SELECT a::text AS row FROM articles a UNION ALL SELECT v::text FROM article_revisions v UNION ALL SELECT r::text FROM journal_references r) AS rows
          WHERE row ~* 'editorNote|Women.s Concepts|JSHealth|Apothekary|Bestow'`,
      ),
    ).toBe(0);
  });
});
