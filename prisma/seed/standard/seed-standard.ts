import type { Sql } from "../../../lib/db";
import { auditNow } from "../../../lib/standard/audit-product";
import { loadStandard } from "../../../lib/standard/load-standard";
import { insertMissing, type SeedDb } from "../database";
import { OPENING, seedId } from "../ids";
import { candidateRows } from "./candidates";
import { groupRows } from "./groups";
import { firstRules } from "./rules";

const VERSION = seedId("standard:1");

/** The house's own runner of statements, over the seed's connection. */
function runner(db: SeedDb): Sql {
  return async (text, values = []) => (await db.query(text, [...values])).rows as never;
}

async function seedVersion(db: SeedDb): Promise<void> {
  await insertMissing(db, "ingredient_groups", groupRows, "slug");
  const { rows } = await db.query("SELECT 1 FROM standard_versions LIMIT 1");
  if (rows.length > 0) return;
  await db.query(
    `INSERT INTO standard_versions (id, number, summary, created_at, created_by) VALUES ($1, 1, $2, $3, 'system:seed')`,
    [
      VERSION,
      "The first version: what we do not accept, what we accept within a limit or with a document, and why.",
      OPENING,
    ],
  );
  const rules = firstRules().map((rule) => ({
    id: seedId(`rule:1:${rule.key}`),
    version_id: VERSION,
    key: rule.key,
    name: rule.name,
    names: rule.names,
    cas: rule.cas,
    pattern: rule.pattern,
    group_slug: rule.groupSlug,
    verdict: rule.verdict,
    basis: rule.basis,
    reason: rule.reason,
    condition: rule.condition,
    max_percent: rule.maxPercent,
    cap_uses: rule.capUses,
    only_uses: rule.onlyUses,
    not_with: rule.notWith,
    needs: rule.needs,
    law: rule.law,
    retailers: rule.retailers,
    sources: rule.sources,
    confidence: rule.confidence,
    warnings: rule.warnings,
  }));
  await insertMissing(db, "standard_rules", rules, "id");
  await db.query(
    `UPDATE standard_versions SET status = 'published', published_at = $2, published_by = 'system:seed' WHERE id = $1`,
    [VERSION, OPENING],
  );
}

/** The one paper that the shop opens with: the perfume oil's breakdown. */
async function seedEvidence(db: SeedDb, added: ReadonlySet<string>): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    "SELECT product_id AS id FROM variants WHERE sku = 'O-135'",
  );
  const product = rows.find(({ id }) => added.has(id));
  if (!product) return;
  const paper = {
    id: seedId("evidence:O-135"),
    product_id: product.id,
    kind: "fragrance_breakdown",
    rule_keys: ["ri-parfum"],
    percents: {},
    number: "OD-FB-0135",
    issued_by: "Odelund",
    issued_on: "2026-08-24",
    valid_until: null,
    note: "All 41 components by name and share.",
    recorded_by: "system:seed",
    recorded_name: "Merle Example",
    recorded_at: new Date("2026-09-02T10:00:00Z"),
  };
  await insertMissing(db, "product_evidence", [paper], "id");
}

/**
 * Adds the first version of the standard, the candidates that were offered to it, and an audit for every product that
 * has none. What a shop has published since stays. To be called when the products and their declared allergens are in.
 */
export async function seedStandard(db: SeedDb): Promise<void> {
  await seedVersion(db);
  const { rows } = await db.query<{ id: string }>(
    `SELECT p.id FROM products p WHERE p.kind = 'curated' AND NOT EXISTS (SELECT FROM product_standings s WHERE s.product_id = p.id)`,
  );
  const unaudited = rows.map(({ id }) => id);
  await seedEvidence(db, new Set(unaudited));
  const run = runner(db);
  if (unaudited.length > 0)
    await auditNow(run, unaudited, {
      cause: "seed",
      actor: "system:seed",
      at: OPENING,
      idOf: (productId) => seedId(`audit:${productId}`),
    });
  await seedCandidates(db, run);
}

async function seedCandidates(db: SeedDb, run: Sql): Promise<void> {
  const { rows: there } = await db.query("SELECT 1 FROM intake_candidates LIMIT 1");
  if (there.length > 0) return;
  const { rows } = await db.query<{ sku: string; id: string }>(
    "SELECT sku, product_id AS id FROM variants",
  );
  const { rows: versions } = await db.query<{ id: string }>(
    "SELECT id FROM standard_versions WHERE number = 1",
  );
  const standard = await loadStandard(run, versions[0]?.id ?? VERSION);
  const products = new Map(rows.map(({ sku, id }) => [sku, id]));
  await insertMissing(db, "intake_candidates", candidateRows(standard, products), "sku");
}
