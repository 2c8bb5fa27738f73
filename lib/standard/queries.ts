import "server-only";
import { sql } from "../db";
import { RULE_COLUMNS } from "./load-standard";
import { rulesFor, type Named } from "./ingredient-rules";
import type { RuleView } from "./rules";
import type { GroupView, ProductStanding, RefusedCandidate, VersionView } from "./standard-view";

const VERSION = `SELECT v.id, v.number, v.status, v.summary, v.published_at AS "publishedAt",
  (SELECT count(*)::int FROM standard_rules r WHERE r.version_id = v.id) AS rules FROM standard_versions v`;

/** The version that counts, or null before the first. */
export async function findCurrentVersion(): Promise<VersionView | null> {
  const [version] = await sql<VersionView>(`${VERSION} WHERE v.status = 'published'`);
  return version ?? null;
}

/** Every version that counts or counted, the newest first. */
export async function listPublishedVersions(): Promise<VersionView[]> {
  return sql<VersionView>(`${VERSION} WHERE v.status <> 'draft' ORDER BY v.number DESC`);
}

/** A version's rules by family and name, with their reasons, laws and sources. Never with other shops' columns. */
export async function listRules(versionId: string): Promise<RuleView[]> {
  return sql<RuleView>(
    `SELECT ${RULE_COLUMNS}, g.name AS "groupName", r.law, r.sources, r.confidence, r.warnings
       FROM standard_rules r JOIN ingredient_groups g ON g.slug = r.group_slug
      WHERE r.version_id = $1 ORDER BY g.position, r.pattern IS NOT NULL, lower(r.name)`,
    [versionId],
  );
}

/** Families that the current version has rules for. */
export async function listGroups(): Promise<GroupView[]> {
  return sql<GroupView>(
    `SELECT g.slug, g.name, g.meaning, g.claimable, count(r.id)::int AS rules
       FROM ingredient_groups g JOIN standard_rules r ON r.group_slug = g.slug
       JOIN standard_versions v ON v.id = r.version_id AND v.status = 'published'
      GROUP BY g.slug ORDER BY g.position`,
  );
}

/** What was offered and, once decided, not accepted; the latest first. A brand that does not wish it is not named: not even here. */
export async function listRefused(most: number): Promise<RefusedCandidate[]> {
  return sql<RefusedCandidate>(
    `SELECT c.id, CASE WHEN c.brand_named THEN c.brand_name END AS brand, CASE WHEN c.brand_named THEN c.name END AS name, c.what,
       c.status, CASE WHEN c.status = 'refused' THEN c.reason END AS reason, c.version_number AS version, to_char(c.decided_on, 'YYYY-MM-DD') AS "decidedOn",
       (SELECT coalesce(json_agg(json_build_object('label', f ->> 'label', 'verdict', f ->> 'verdict', 'reason', f ->> 'reason') ORDER BY at), '[]')
          FROM jsonb_array_elements(c.findings) WITH ORDINALITY AS t (f, at)
         WHERE f ->> 'verdict' IN ('prohibited', 'needs_declaration', 'unknown')) AS findings
       FROM intake_candidates c WHERE c.status IN ('held', 'refused') ORDER BY c.decided_on DESC, c.sku LIMIT $1`,
    [most],
  );
}

/** How much of what brands offered was decided, and how much of that refused or held. */
export async function countOffered(): Promise<{ decided: number; refused: number; held: number }> {
  const [counts] = await sql<{ decided: number; refused: number; held: number }>(
    `SELECT count(*)::int AS decided, count(*) FILTER (WHERE status = 'refused')::int AS refused,
       count(*) FILTER (WHERE status = 'held')::int AS held FROM intake_candidates WHERE status <> 'open'`,
  );
  return counts ?? { decided: 0, refused: 0, held: 0 };
}

/** Where a product stands and what was said of each entry of its label; null where it was never audited. */
export async function findStanding(productId: string): Promise<ProductStanding | null> {
  const [standing] = await sql<ProductStanding>(
    `SELECT s.verdict, v.number AS version, s.at, audit_lines(a) AS lines FROM product_standings s
       JOIN product_audits a ON a.id = s.audit_id JOIN standard_versions v ON v.id = s.version_id WHERE s.product_id = $1`,
    [productId],
  );
  return standing ?? null;
}

/** The glossary's pages for these names, by name in lower case. */
export async function pagesByName(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ name: string; slug: string }>(
    `SELECT lower(inci::text) AS name, slug FROM ingredients WHERE inci = ANY ($1::citext[])`,
    [names],
  );
  return new Map(rows.map(({ name, slug }) => [name, slug]));
}

/** The rules of the current version that an ingredient falls under; null before the first version. */
export async function findRuling(
  ingredient: Named,
): Promise<{ version: number; rules: RuleView[] } | null> {
  const version = await findCurrentVersion();
  if (!version) return null;
  return { version: version.number, rules: rulesFor(await listRules(version.id), ingredient) };
}

/** Every family, also those without a rule, for choosing from. */
export async function listAllGroups(): Promise<{ slug: string; name: string }[]> {
  return sql<{ slug: string; name: string }>(
    `SELECT slug, name FROM ingredient_groups ORDER BY position`,
  );
}
