import { afterAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { citationNumbers } from "@/lib/journal/citations";
import { sectionsSchema } from "@/lib/journal/schema";
import { articleTexts } from "@/prisma/seed/journal/articles";
import { readOutlines } from "@/prisma/seed/journal-files";

afterAll(closeDb);

const count = async (what: string): Promise<number> =>
  (await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]?.n ?? 0;

describe("what the journal starts with", () => {
  it.each([
    ["journal_references", 60],
    ["journal_references WHERE confidence = 'known'", 19],
    ["articles WHERE status = 'published' AND published_at < now()", 10],
    ["articles WHERE minutes BETWEEN 3 AND 7", 10],
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
        ...citationNumbers(text.sections),
      ]);
      expect(rows.length).toBeGreaterThan(2);
    }
  });

  it("keeps the text as it was written", async () => {
    const rows = await sql<{ slug: string; sections: unknown }>(
      "SELECT slug, sections FROM articles",
    );
    for (const text of articleTexts) {
      const kept = rows.find(({ slug }) => slug === text.slug)?.sections;
      expect(sectionsSchema.parse(kept)).toEqual(text.sections);
    }
  });

  it("links every ingredient and product that an outline names", async () => {
    for (const { slug, relatedIngredients, relatedProductIds } of readOutlines()) {
      const [row] = await sql<{ ingredients: number; products: number }>(
        `SELECT (SELECT count(*)::int FROM article_ingredients WHERE article_id = a.id) AS ingredients,
           (SELECT count(*)::int FROM article_products ap JOIN products p ON p.id = ap.product_id
             WHERE ap.article_id = a.id AND p.status = 'published') AS products FROM articles a WHERE a.slug = $1`,
        [slug],
      );
      expect(row?.ingredients).toBeGreaterThanOrEqual(relatedIngredients.length);
      expect(row?.products).toBe(relatedProductIds.length);
    }
  });

  it("keeps editors' notes and other shops out of the database", async () => {
    expect(
      await count(
        `(SELECT a::text AS row FROM articles a UNION ALL SELECT r::text FROM journal_references r) AS rows
          WHERE row ~* 'editorNote|Women.s Concepts|JSHealth|Apothekary|Bestow'`,
      ),
    ).toBe(0);
  });
});
