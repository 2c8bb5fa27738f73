import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import { FOLDED_TITLE } from "./internal/reference-keys";
import { REFERENCE_COLUMNS } from "./internal/reference-columns";
import type {
  DeskReference,
  ImportReport,
  ReferenceDouble,
  ReferenceUse,
} from "./reference-desk-view";

const NAME_OF = (column: string) =>
  `coalesce((SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = ${column}), 'The shop')`;

type Row = Omit<DeskReference, "verified" | "retraction"> & {
  verifiedAt: string | null;
  verifiedBy: string;
  retractedOn: string | null;
  retractionReason: string | null;
};

/** A study with everything that is on file of it, by its key. Editors only. */
export async function findDeskReference(
  actor: Actor,
  slug: string,
): Promise<Result<DeskReference, "not_found">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const [row] = await sql<Row>(
    `SELECT ${REFERENCE_COLUMNS}, r.version, r.topics, r.source, to_json(r.verified_at) #>> '{}' AS "verifiedAt",
       ${NAME_OF("r.verified_by")} AS "verifiedBy", r.retracted_on::text AS "retractedOn", r.doi_status AS "doiStatus",
       to_json(r.doi_checked_at) #>> '{}' AS "doiCheckedAt"
     FROM journal_references r WHERE r.slug = $1`,
    [slug],
  );
  if (!row) return err("not_found");
  const { verifiedAt, verifiedBy, retractedOn, retractionReason, ...facts } = row;
  return ok({
    ...facts,
    verified: verifiedAt ? { at: verifiedAt, by: verifiedBy } : null,
    retraction: retractedOn ? { on: retractedOn, reason: retractionReason ?? "" } : null,
  });
}

/** Which articles, ingredients and rules lean on a study. Texts that are being written count as well. */
export async function findReferenceUse(actor: Actor, id: string): Promise<ReferenceUse> {
  const nothing = { articles: [], ingredients: [], rules: [] };
  if (!hasPermission(actor, "editor")) return nothing;
  const [row] = await sql<ReferenceUse>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'status', a.status, 'number', c.number) ORDER BY a.title), '[]')
          FROM articles a LEFT JOIN article_references c ON c.article_id = a.id AND c.reference_id = r.id
         WHERE c.number IS NOT NULL OR (a.status <> 'archived' AND EXISTS (
           SELECT FROM jsonb_path_query(a.body, '$.**.references[*]') AS key WHERE key #>> '{}' = ANY (k.keys)))) AS articles,
       (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'name', i.inci, 'note', l.note) ORDER BY i.inci), '[]')
          FROM ingredient_references l JOIN ingredients i ON i.id = l.ingredient_id WHERE l.reference_id = r.id) AS ingredients,
       (SELECT coalesce(json_agg(json_build_object('key', l.rule_key, 'name', coalesce(s.name, l.rule_key), 'note', l.note) ORDER BY l.rule_key), '[]')
          FROM rule_references l LEFT JOIN (standard_rules s JOIN standard_versions v ON v.id = s.version_id AND v.status = 'published')
            ON s.key = l.rule_key WHERE l.reference_id = r.id) AS rules
     FROM journal_references r CROSS JOIN LATERAL (SELECT array_agg(slug) AS keys FROM
       (SELECT r.slug UNION SELECT slug FROM former_slugs WHERE room = 'reference' AND entity_id = r.id) AS own) AS k
     WHERE r.id = $1`,
    [id],
  );
  return row ?? nothing;
}

/** Studies that may be the same: of its title, or of its first author and year with a title that begins alike. */
export async function listDoubles(actor: Actor, id: string): Promise<ReferenceDouble[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<ReferenceDouble>(
    `SELECT o.slug, o.title, o.year, o.doi FROM journal_references o JOIN journal_references r ON r.id = $1 AND o.id <> r.id
      WHERE ${FOLDED_TITLE.replaceAll("r.", "o.")} = ${FOLDED_TITLE} OR (o.year = r.year
        AND lower(o.authors #>> '{0,family}') = lower(r.authors #>> '{0,family}')
        AND left(${FOLDED_TITLE.replaceAll("r.", "o.")}, 30) = left(${FOLDED_TITLE}, 30))
      ORDER BY o.year, o.slug LIMIT 20`,
    [id],
  );
}

/** What became of an import. Editors only. */
export async function findImport(actor: Actor, id: string): Promise<ImportReport | null> {
  if (!hasPermission(actor, "editor") || !uuid.safeParse(id).success) return null;
  const [row] = await sql<ImportReport>(
    `SELECT i.format, to_json(i.at) #>> '{}' AS at, ${NAME_OF("i.actor")} AS who, i.total, i.duplicates, i.problems,
       (SELECT coalesce(json_agg(json_build_object('slug', r.slug, 'title', r.title, 'year', r.year) ORDER BY r.slug), '[]')
          FROM journal_references r WHERE r.import_id = i.id) AS added
     FROM reference_imports i WHERE i.id = $1`,
    [id],
  );
  return row ?? null;
}
