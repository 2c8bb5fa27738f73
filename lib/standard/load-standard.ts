import "server-only";
import type { Sql } from "../db";
import type { GroupFacts } from "./ingredient-groups";
import type { StandardRule } from "./rules";
import { buildStandard, type Standard } from "./standard";
import type { KnownIngredient } from "./vocabulary";

/** The columns of a rule as audits need it; the table is `r`. */
export const RULE_COLUMNS = `r.key, r.name, r.names, r.cas, r.pattern, r.group_slug AS "groupSlug", r.verdict, r.basis, r.reason, r.condition,
  r.max_percent::float8 AS "maxPercent", r.cap_uses AS "capUses", r.only_uses AS "onlyUses", r.not_with AS "notWith", r.needs`;

/** The rules of a version, with the glossary and the groups as they are now. */
export async function loadStandard(run: Sql, versionId: string): Promise<Standard> {
  const rules = await run<StandardRule>(
    `SELECT ${RULE_COLUMNS} FROM standard_rules r WHERE r.version_id = $1 ORDER BY r.key`,
    [versionId],
  );
  const groups = await run<GroupFacts>(
    `SELECT slug, claimable FROM ingredient_groups ORDER BY position`,
  );
  return buildStandard(rules, await loadGlossary(run), groups);
}

/** Every ingredient with a page, and the allergens that only the law names. */
async function loadGlossary(run: Sql): Promise<KnownIngredient[]> {
  return run<KnownIngredient>(
    `SELECT id, slug, inci::text AS name, aliases, cas, origin, allergen_id IS NOT NULL AS allergen FROM ingredients
     UNION ALL
     SELECT NULL, NULL, a.name, '{}', NULL, NULL, true FROM (SELECT DISTINCT unnest(names) AS name FROM fragrance_allergens) AS a
      WHERE NOT EXISTS (SELECT FROM ingredients i WHERE i.inci = a.name::citext)`,
  );
}

export type CurrentVersion = { readonly id: string; readonly number: number };

/** The version that counts now, kept in place until the transaction ends; null before the first one. */
export async function holdCurrentVersion(tx: Sql): Promise<CurrentVersion | null> {
  const [version] = await tx<CurrentVersion>(
    `SELECT id, number FROM standard_versions WHERE status = 'published' FOR SHARE`,
  );
  return version ?? null;
}
