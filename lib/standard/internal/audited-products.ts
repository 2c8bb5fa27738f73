import "server-only";
import { createHash } from "node:crypto";
import type { Sql } from "../../db";
import type { Audit, Evidence } from "../audit";
import { auditLabel } from "../audit-label";
import { compositionOf, type CompositionFacts } from "../composition";
import type { Standard } from "../standard";

/** A product as it is audited. */
export type ProductFacts = Omit<CompositionFacts, "evidence"> & {
  readonly id: string;
  readonly composition: string;
  readonly published: boolean;
  readonly evidence: readonly Evidence[];
};

export type ProductAudit = { readonly product: ProductFacts; readonly audit: Audit };

const PRODUCT_FACTS = `SELECT p.id, p.use_type AS "use", p.subcategory, p.badges, p.label_declaration AS label,
    p.supplement_facts AS "supplementFacts", p.other_ingredients AS "otherIngredients", p.declared_percents AS percents,
    standard_composition(p) AS composition, p.status = 'published' AS published, coalesce(e.papers, '[]') AS evidence
  FROM products p LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'ruleKeys', e.rule_keys, 'percents', e.percents, 'number', e.number,
      'validUntil', to_char(e.valid_until, 'YYYY-MM-DD'), 'recordedOn', to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
      'recordedName', e.recorded_name) ORDER BY e.recorded_at, e.id) AS papers
    FROM product_evidence e WHERE e.product_id = p.id AND e.withdrawn_at IS NULL) AS e ON true`;

/** Curated products by id, in its order. */
export const readProducts = (run: Sql, ids: readonly string[]): Promise<ProductFacts[]> =>
  run<ProductFacts>(
    `${PRODUCT_FACTS} WHERE p.id = ANY ($1::uuid[]) AND p.kind = 'curated' ORDER BY p.id`,
    [ids],
  );

/** The next curated products behind one, in the order of their ids. */
export const readProductsAfter = (
  run: Sql,
  after: string | null,
  limit: number,
): Promise<ProductFacts[]> =>
  run<ProductFacts>(
    `${PRODUCT_FACTS} WHERE p.kind = 'curated' AND ($1::uuid IS NULL OR p.id > $1) ORDER BY p.id LIMIT $2`,
    [after, limit],
  );

/** Audits products by a version; pure once they are read. `today` is a day, `2026-11-20`. */
export function auditProducts(
  products: readonly ProductFacts[],
  standard: Standard,
  today: string,
): ProductAudit[] {
  const isName = (text: string) => standard.vocabulary.find(text) !== null;
  return products.map((product) => ({
    product,
    audit: auditLabel(compositionOf(product, isName), standard, today),
  }));
}

export type AuditOccasion = {
  readonly versionId: string;
  readonly cause: string;
  /** `staff:<id>`, `system:<name>`. */
  readonly actor: string;
  readonly at: Date;
  /** The id of a product's audit, where it must not be a new one each time. */
  readonly idOf?: (productId: string) => string;
};

/** What an audit says of each entry, in short: two that say the same have the same. */
export const linesHash = ({ lines }: Audit): string =>
  createHash("md5").update(JSON.stringify(lines)).digest("hex");

/**
 * Writes audits down, in one statement, and hands out their ids by product. Where one says of every entry what the
 * product's standing says, word for word, it names that audit's lines instead of repeating them.
 */
export async function keepAudits(
  tx: Sql,
  audits: readonly ProductAudit[],
  { versionId, cause, actor, at, idOf }: AuditOccasion,
): Promise<ReadonlyMap<string, string>> {
  const before = await linesNow(tx, audits);
  const rows = audits.map(({ product, audit }) => {
    const hash = linesHash(audit);
    const same = before.get(product.id);
    const repeats = same?.hash === hash;
    return {
      id: idOf?.(product.id) ?? null,
      product_id: product.id,
      verdict: audit.verdict,
      composition: product.composition,
      lines: repeats ? null : audit.lines,
      lines_of: repeats ? same.id : null,
      lines_hash: hash,
      contains: audit.contains,
      free_from: audit.freeFrom,
      unsure: audit.unsure,
      valid_until: audit.validUntil,
    };
  });
  const kept = await tx<{ id: string; product_id: string }>(
    `INSERT INTO product_audits (id, product_id, version_id, verdict, composition, lines, lines_of, lines_hash, contains, free_from,
       unsure, valid_until, cause, actor, at)
     SELECT coalesce(id, uuidv7()), product_id, $2, verdict, composition, lines, lines_of, lines_hash, contains, free_from, unsure,
       valid_until, $3, $4, $5 FROM jsonb_populate_recordset(NULL::product_audits, $1::jsonb) RETURNING id, product_id`,
    [JSON.stringify(rows), versionId, cause, actor, at],
  );
  return new Map(kept.map((row) => [row.product_id, row.id]));
}

type LinesNow = { readonly product_id: string; readonly id: string; readonly hash: string };

/** The lines that each product's standing rests on, and which audit has them written out. */
async function linesNow(
  tx: Sql,
  audits: readonly ProductAudit[],
): Promise<ReadonlyMap<string, LinesNow>> {
  const rows = await tx<LinesNow>(
    `SELECT s.product_id, coalesce(a.lines_of, a.id) AS id, a.lines_hash AS hash FROM product_standings s
       JOIN product_audits a ON a.id = s.audit_id WHERE s.product_id = ANY ($1::uuid[]) AND a.lines_hash IS NOT NULL`,
    [audits.map(({ product }) => product.id)],
  );
  return new Map(rows.map((row) => [row.product_id, row]));
}

/** Makes audits the ones that count: each product stands where its audit says. */
export async function standBy(tx: Sql, auditIds: readonly string[]): Promise<void> {
  await tx(
    `INSERT INTO product_standings AS s (product_id, audit_id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at)
     SELECT product_id, id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at
       FROM product_audits WHERE id = ANY ($1::uuid[]) ORDER BY product_id
     ON CONFLICT (product_id) DO UPDATE SET (audit_id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at)
       = (excluded.audit_id, excluded.version_id, excluded.verdict, excluded.composition, excluded.contains, excluded.free_from,
          excluded.unsure, excluded.valid_until, excluded.at)`,
    [auditIds],
  );
}

/** Writes the entries of audited labels into the catalogue's own list, where they differ from what is there. */
export async function keepEntries(tx: Sql, audits: readonly ProductAudit[]): Promise<void> {
  const entries = audits.flatMap(({ product, audit }) =>
    audit.lines.map(({ position, label, ingredientId }) => ({
      product_id: product.id,
      position,
      label,
      ingredient_id: ingredientId,
    })),
  );
  const ids = audits.map(({ product }) => product.id);
  await tx(
    `DELETE FROM product_ingredients pi WHERE pi.product_id = ANY ($1::uuid[]) AND NOT EXISTS (
       SELECT FROM jsonb_populate_recordset(NULL::product_ingredients, $2::jsonb) e
        WHERE e.product_id = pi.product_id AND e.position = pi.position)`,
    [ids, JSON.stringify(entries)],
  );
  await tx(
    `INSERT INTO product_ingredients AS pi (product_id, position, label, ingredient_id)
     SELECT product_id, position, label, ingredient_id FROM jsonb_populate_recordset(NULL::product_ingredients, $1::jsonb)
     ON CONFLICT (product_id, position) DO UPDATE SET label = excluded.label, ingredient_id = excluded.ingredient_id
       WHERE (pi.label, pi.ingredient_id) IS DISTINCT FROM (excluded.label, excluded.ingredient_id)`,
    [JSON.stringify(entries)],
  );
}
