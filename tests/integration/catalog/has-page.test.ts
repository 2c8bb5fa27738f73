import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPage } from "@/lib/catalog/has-page";
import { findNamedList, listCollections, listConcerns } from "@/lib/catalog/named-lists";
import { pathSubject } from "@/lib/catalog/page-paths";
import { closeDb, sql } from "@/lib/db";

beforeAll(async () => {
  await sql(`INSERT INTO collections (slug, name, intro, position, published_at) VALUES
    ('tomorrow', 'Tomorrow', '', 90, now() + interval '1 day'), ('never', 'Never', '', 91, NULL),
    ('bare', 'Bare', 'Nothing on it.', 92, now())`);
  await sql(`INSERT INTO concerns (slug, name, intro) VALUES ('nobody', 'Nobody', '')`);
});
afterAll(closeDb);

async function answers(path: string): Promise<boolean> {
  const subject = pathSubject(path);
  if (!subject) throw new Error(`${path} is no page of one thing`);
  return hasPage(subject);
}

describe("addresses that lead somewhere", () => {
  it.each([
    ["products", "SELECT slug FROM products WHERE status = 'published' LIMIT 1"],
    ["shop", "SELECT slug FROM categories WHERE kind = 'curated' LIMIT 1"],
    ["resale", "SELECT slug FROM categories WHERE kind = 'resale' LIMIT 1"],
    ["collections", "SELECT slug FROM collections WHERE published_at <= now() LIMIT 1"],
    ["concerns", "SELECT slug FROM concerns LIMIT 1"],
    ["ingredients", "SELECT slug FROM ingredients LIMIT 1"],
    [
      "brands",
      `SELECT b.slug FROM brands b JOIN products p ON p.brand_id = b.id AND p.status = 'published' LIMIT 1`,
    ],
    ["journal", "SELECT slug FROM articles WHERE live_revision_id IS NOT NULL LIMIT 1"],
    ["journal/topics", "SELECT slug FROM journal_topics LIMIT 1"],
    ["journal/authors", "SELECT slug FROM journal_people LIMIT 1"],
    ["journal/references", "SELECT slug FROM journal_references LIMIT 1"],
  ])("/%s/…", async (room, look) => {
    const [found] = await sql<{ slug: string }>(look);
    expect(await answers(`/${room}/${found?.slug}`)).toBe(true);
    expect(await answers(`/${room}/no-such-thing`)).toBe(false);
  });

  it("are pages of lists while there is something on them", async () => {
    for (const path of ["/journal/all/2", "/journal/topics/acne/2"])
      expect(await answers(path)).toBe(false);
    for (const page of ["0", "1", "01", "-1", "x", "999999", "2.5"])
      expect(await answers(`/journal/all/${page}`)).toBe(false);
    const copies = 20;
    await sql(
      `WITH fresh AS (INSERT INTO articles (slug, title, body) SELECT 'copy-' || n, 'Copy', body FROM articles, generate_series(1, $1) n
         WHERE slug = 'barrier-first' RETURNING id),
       kept AS (INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, words, minutes, actor)
         SELECT f.id, 1, 'approved', 'Copy', 'x', v.body, 1, 1, 'test' FROM fresh f, article_revisions v JOIN articles a ON a.live_revision_id = v.id
          WHERE a.slug = 'barrier-first' RETURNING id, article_id)
       INSERT INTO article_approvals (article_id, revision_id, reviewer_id, credential_id, credential, actor)
         SELECT k.article_id, k.id, p.reviewer_id, p.credential_id, 'x', 'test' FROM kept k, article_approvals p JOIN articles a ON a.live_approval_id = p.id
          WHERE a.slug = 'barrier-first'`,
      [copies],
    );
    await sql(`UPDATE articles a SET status = 'published', live_revision_id = p.revision_id, live_approval_id = p.id, published_at = now(),
      live_at = now() FROM article_approvals p WHERE p.article_id = a.id AND a.slug LIKE 'copy-%'`);
    expect(await answers("/journal/all/2")).toBe(true);
    expect(await answers("/journal/all/3")).toBe(false);
    expect(await answers("/journal/topics/acne/2")).toBe(false);
  });

  it("are the journal's own rooms, which no article can take", () => {
    for (const room of ["all", "topics", "references", "newsletter", "feed.xml", "corrections"])
      expect(pathSubject(`/journal/${room}`)).toBeNull();
    expect(pathSubject("/journal/barrier-first/references.bib")).toBeNull();
  });

  it("are a room's own pages too, and the two sides of an ingredient that there is", async () => {
    expect(pathSubject("/standard/refused")).toBeNull();
    expect(await answers("/standard/parabens")).toBe(true);
    expect(await answers("/standard/refusal")).toBe(false);
    for (const end of ["with", "without", "without/2"]) {
      expect(await answers(`/ingredients/squalane/${end}`)).toBe(true);
      expect(await answers(`/ingredients/no-such-thing/${end}`)).toBe(false);
    }
  });

  it("are not those of what is not out", async () => {
    const [product] = await sql<{ slug: string }>(
      `UPDATE products SET status = 'archived' WHERE id = (SELECT id FROM products
         WHERE status = 'published' AND kind = 'curated' ORDER BY id LIMIT 1) RETURNING slug`,
    );
    expect(await answers(`/products/${product?.slug}`)).toBe(false);
    const [shelf] = await sql<{ slug: string }>(
      "SELECT slug FROM categories WHERE kind = 'curated' LIMIT 1",
    );
    expect(await answers(`/resale/${shelf?.slug}`)).toBe(false);
    for (const slug of ["tomorrow", "never"]) {
      expect(await answers(`/collections/${slug}`)).toBe(false);
      expect(await findNamedList("collection", slug)).toBeNull();
    }
    expect(await answers("/journal/nothing")).toBe(false);
  });
});

describe("lists that somebody named", () => {
  it("are offered while something is on them, with how much", async () => {
    const collections = await listCollections();
    expect(collections.length).toBeGreaterThan(0);
    for (const { slug, count, pictures } of collections) {
      expect(["tomorrow", "never", "bare"]).not.toContain(slug);
      expect(pictures).toHaveLength(Math.min(3, count));
    }
    expect(await findNamedList("collection", "bare")).toMatchObject({ intro: "Nothing on it." });
    const concerns = await listConcerns();
    expect(concerns.map(({ slug }) => slug)).not.toContain("nobody");
    const [{ total } = { total: 0 }] = await sql<{ total: number }>(
      "SELECT count(*)::int AS total FROM products WHERE status = 'published' AND concerns @> ARRAY[$1]",
      [concerns[0]?.slug],
    );
    expect(concerns[0]?.count).toBe(total);
  });
});
