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
    ["brands", "SELECT slug FROM brands LIMIT 1"],
  ])("/%s/…", async (room, look) => {
    const [found] = await sql<{ slug: string }>(look);
    expect(await answers(`/${room}/${found?.slug}`)).toBe(true);
    expect(await answers(`/${room}/no-such-thing`)).toBe(false);
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
