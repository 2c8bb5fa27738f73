import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";
import { REFERENCE_COLUMNS, referenceOf, type ReferenceRow } from "./internal/reference-columns";
import type { ReferenceFilter } from "./reference-filter";
import type { Counted, IngredientStudy, ReferenceIndex, ReferencePage } from "./reference-index";

/** Studies on a page of the index. */
export const REFERENCES_PER_PAGE = 50;

/** Studies that somebody has read and graded; what is only on file is the editors' business. */
const DESCRIBED = `r.evidence IS NOT NULL AND r.finding <> ''`;

/** A page of the index: found by words, kind, grade, who was studied and topic; the newest first, or the best match. */
export async function findReferenceIndex(filter: ReferenceFilter): Promise<ReferenceIndex> {
  const { q, kind, grade, in: subject, topic, page } = filter;
  const matches = `${DESCRIBED} AND ($1::text IS NULL OR EXISTS (SELECT FROM search_entries e WHERE e.room = 'reference'
      AND e.entity_id = r.id AND e.search @@ plainto_tsquery('shop', search_plain($1))))
    AND ($2::text IS NULL OR r.kind = $2) AND ($3::text IS NULL OR r.evidence::text = $3)
    AND ($4::text IS NULL OR $4 = ANY (r.subjects)) AND ($5::text IS NULL OR $5 = ANY (r.topics))`;
  const values = [q ?? null, kind ?? null, grade ?? null, subject ?? null, topic ?? null];
  const [rows, [count], facets] = await Promise.all([
    sql<ReferenceRow & { articles: number }>(
      `SELECT ${REFERENCE_COLUMNS}, (SELECT count(*)::int FROM article_references WHERE reference_id = r.id) AS articles
         FROM journal_references r WHERE ${matches}
        ORDER BY r.year DESC, lower(coalesce(r.authors #>> '{0,family}', r.authors #>> '{0,literal}')), r.id
        LIMIT ${REFERENCES_PER_PAGE} OFFSET $6`,
      [...values, (page - 1) * REFERENCES_PER_PAGE],
    ),
    sql<{ total: number }>(
      `SELECT count(*)::int AS total FROM journal_references r WHERE ${matches}`,
      values,
    ),
    listFacets(),
  ]);
  return { references: rows.map(referenceOf), total: count?.total ?? 0, ...facets };
}

type Facets = Pick<ReferenceIndex, "kinds" | "grades" | "subjects" | "topics">;

async function listFacets(): Promise<Facets> {
  const rows = await sql<{ facet: keyof Facets; value: string; count: number }>(
    `SELECT facet, value, count(*)::int AS count FROM journal_references r CROSS JOIN LATERAL (
         SELECT 'kinds' AS facet, r.kind AS value UNION ALL SELECT 'grades', r.evidence::text
         UNION ALL SELECT 'subjects', unnest(r.subjects) UNION ALL SELECT 'topics', unnest(r.topics)) AS told
      WHERE ${DESCRIBED} GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
  );
  const of = <Value extends string>(facet: keyof Facets): Counted<Value>[] =>
    rows.flatMap((row) =>
      row.facet === facet ? [{ value: row.value as Value, count: row.count }] : [],
    );
  return {
    kinds: of("kinds"),
    grades: of("grades"),
    subjects: of("subjects"),
    topics: of("topics"),
  };
}

type PageRow = ReferenceRow & Pick<ReferencePage, "topics" | "source" | "ingredients" | "rules">;

/** A study's page, or null where none is described under this key. */
export async function findReference(slug: string): Promise<ReferencePage | null> {
  const [row] = await sql<PageRow>(
    `SELECT ${REFERENCE_COLUMNS}, r.topics, r.source,
       (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'inci', i.inci, 'note', l.note) ORDER BY i.inci), '[]')
          FROM ingredient_references l JOIN ingredients i ON i.id = l.ingredient_id WHERE l.reference_id = r.id) AS ingredients,
       (SELECT coalesce(json_agg(json_build_object('key', s.key, 'group', s.group_slug, 'name', s.name, 'note', l.note) ORDER BY s.name), '[]')
          FROM rule_references l JOIN standard_rules s ON s.key = l.rule_key
          JOIN standard_versions v ON v.id = s.version_id AND v.status = 'published' WHERE l.reference_id = r.id) AS rules
     FROM journal_references r WHERE r.slug = $1 AND ${DESCRIBED}`,
    [slug],
  );
  if (!row) return null;
  const articles = await sql<CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${LIVE_ARTICLES} JOIN article_references ar ON ar.article_id = a.id
      WHERE ar.reference_id = $1 ORDER BY a.published_at DESC, a.id LIMIT 100`,
    [row.id],
  );
  return { ...referenceOf(row), articles: articles.map(cardOf) };
}

/** Keys of the described studies that most articles cite, for the build. */
export async function listReferenceSlugs(limit: number): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT r.slug FROM journal_references r LEFT JOIN article_references ar ON ar.reference_id = r.id
      WHERE ${DESCRIBED} GROUP BY r.id ORDER BY count(ar.article_id) DESC, r.slug LIMIT $1`,
    [limit],
  );
  return rows.map(({ slug }) => slug);
}

/** The studies that an ingredient's file leans on, newest first. */
export async function listStudiesOf(ingredientId: string): Promise<IngredientStudy[]> {
  const rows = await sql<ReferenceRow & { note: string }>(
    `SELECT ${REFERENCE_COLUMNS}, l.note FROM ingredient_references l JOIN journal_references r ON r.id = l.reference_id
      WHERE l.ingredient_id = $1 AND ${DESCRIBED} ORDER BY r.year DESC, r.slug`,
    [ingredientId],
  );
  return rows.map(referenceOf);
}
