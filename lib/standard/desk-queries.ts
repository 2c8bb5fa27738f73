import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { AuditedLine, ProductVerdict } from "./audit";
import type {
  DeskRule,
  EvidenceView,
  LimitedEntry,
  ProductFile,
  RunChange,
  RunView,
} from "./desk-view";
import { percentLine } from "./declared-percents";
import { capFor } from "./internal/judge-rule";
import { RULE_COLUMNS } from "./load-standard";
import type { VersionView } from "./standard-view";

type Private<T> = Promise<Result<T, "not_found">>;

async function asked<T>(actor: Actor, work: () => Promise<T>): Private<T> {
  return hasPermission(actor, "merchandiser") ? ok(await work()) : err("not_found");
}

/** The version that counts and the one that is being written. */
export async function listVersions(actor: Actor): Private<VersionView[]> {
  return asked(actor, () =>
    sql<VersionView>(
      `SELECT v.id, v.number, v.status, v.summary, v.published_at AS "publishedAt",
         (SELECT count(*)::int FROM standard_rules r WHERE r.version_id = v.id) AS rules
         FROM standard_versions v ORDER BY v.number DESC`,
    ),
  );
}

/** A rule of a version for the desk, with other shops' columns. */
export async function findDeskRule(
  actor: Actor,
  versionId: string,
  key: string,
): Private<DeskRule> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(key)) return err("not_found");
  const [rule] = await sql<DeskRule>(
    `SELECT ${RULE_COLUMNS}, g.name AS "groupName", r.law, r.sources, r.confidence, r.warnings, r.retailers
       FROM standard_rules r JOIN ingredient_groups g ON g.slug = r.group_slug WHERE r.version_id = $1 AND r.key = $2`,
    [versionId, key],
  );
  return rule ? ok(rule) : err("not_found");
}

/** The latest audits of the whole catalogue, newest first. */
export async function listRuns(actor: Actor, limit: number): Private<RunView[]> {
  return asked(actor, () =>
    sql<RunView>(
      `SELECT r.id, v.number AS version, r.kind, r.status, r.audited, r.total, r.counts, r.started_at AS "startedAt",
         r.finished_at AS "finishedAt", r.problem FROM standard_runs r JOIN standard_versions v ON v.id = r.version_id
        ORDER BY r.started_at DESC LIMIT $1`,
      [limit],
    ),
  );
}

/** What a run would change or has changed, products that leave the shop first. */
export async function listRunChanges(
  actor: Actor,
  runId: string,
  limit: number,
): Private<RunChange[]> {
  return asked(actor, () =>
    sql<RunChange>(
      `SELECT c.product_id AS id, p.name, p.slug, c.before, c.after, c.published, c.because FROM standard_run_changes c
         JOIN products p ON p.id = c.product_id WHERE c.run_id = $1
        ORDER BY (c.published AND c.after IN ('fails', 'needs_declaration')) DESC, c.after, p.name LIMIT $2`,
      [runId, limit],
    ),
  );
}

/** How many curated products stand where, and how many of these are in the shop. */
export async function countVerdicts(
  actor: Actor,
): Private<{ verdict: ProductVerdict | null; products: number; published: number }[]> {
  return asked(actor, () =>
    sql(
      `SELECT s.verdict, count(*)::int AS products, count(*) FILTER (WHERE p.status = 'published')::int AS published
         FROM products p LEFT JOIN product_standings s ON s.product_id = p.id WHERE p.kind = 'curated' GROUP BY 1 ORDER BY 1`,
    ),
  );
}

/** A product's verdict, its papers and what was said of it before. */
export async function findProductFile(actor: Actor, productId: string): Private<ProductFile> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const [product] = await sql<FileRow>(
    `SELECT p.id, p.name, p.slug, p.status, p.label_declaration AS label, publish_block(p) AS block, s.verdict,
       p.use_type AS use, p.subcategory, coalesce(p.declared_percents, '{}') AS percents,
       v.number AS version, s.at, coalesce(audit_lines(a), '[]') AS lines
       FROM products p LEFT JOIN product_standings s ON s.product_id = p.id LEFT JOIN product_audits a ON a.id = s.audit_id
       LEFT JOIN standard_versions v ON v.id = s.version_id WHERE p.id = $1 AND p.kind = 'curated'`,
    [productId],
  );
  if (!product) return err("not_found");
  const { use, subcategory, percents, ...facts } = product;
  const [evidence, history, caps] = await Promise.all([
    sql<EvidenceView>(
      `SELECT id, kind, rule_keys AS "ruleKeys", percents, number, issued_by AS "issuedBy", to_char(issued_on, 'YYYY-MM-DD') AS "issuedOn",
         to_char(valid_until, 'YYYY-MM-DD') AS "validUntil", place, note, recorded_name AS "recordedName",
         recorded_at AS "recordedAt", withdrawn_at AS "withdrawnAt",
         CASE WHEN file_key IS NOT NULL THEN json_build_object('name', file_name, 'bytes', file_bytes,
           'at', to_char(filed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'by', filed_name) END AS file
         FROM product_evidence WHERE product_id = $1 ORDER BY recorded_at DESC, id DESC`,
      [productId],
    ),
    sql<{ id: string; version: number; verdict: ProductVerdict; cause: string; at: Date }>(
      `SELECT a.id, v.number AS version, a.verdict, a.cause, a.at FROM product_audits a JOIN standard_versions v ON v.id = a.version_id
        WHERE a.product_id = $1 ORDER BY a.at DESC, a.id DESC LIMIT 50`,
      [productId],
    ),
    sql<Cap>(
      `SELECT r.key, r.max_percent::float8 AS "maxPercent", r.cap_uses AS "capUses" FROM standard_rules r
         JOIN standard_versions v ON v.id = r.version_id AND v.status = 'published' WHERE r.max_percent IS NOT NULL AND r.key = ANY ($1::text[])`,
      [product.lines.flatMap(({ ruleKey }) => ruleKey ?? [])],
    ),
  ]);
  return ok({
    ...facts,
    evidence,
    history,
    rules: rulesOf(product.lines),
    percents: Object.entries(percents).map(([name, percent]) => percentLine({ name, percent })),
    limited: limitedIn(product.lines, caps, { use, subcategory }),
  });
}

type FileRow = Omit<ProductFile, "evidence" | "history" | "rules" | "percents" | "limited"> & {
  use: string | null;
  subcategory: string;
  percents: Record<string, number>;
};
type Cap = { key: string; maxPercent: number; capUses: string[] };

/** Entries whose rule has a limit for a product like this. */
function limitedIn(
  lines: readonly AuditedLine[],
  caps: readonly Cap[],
  product: { readonly use: string | null; readonly subcategory: string },
): LimitedEntry[] {
  const byKey = new Map(caps.map((cap) => [cap.key, cap]));
  return lines.flatMap(({ ruleKey, name, label, percent }) => {
    const rule = byKey.get(ruleKey ?? "");
    const cap = rule ? capFor(rule, product) : "none";
    if (cap === "none") return [];
    return [{ name: name ?? label, limit: cap === "open" ? null : cap, percent }];
  });
}

const rulesOf = (lines: readonly AuditedLine[]): { key: string; name: string }[] => [
  ...new Map(
    lines.flatMap(({ ruleKey, name, label }) =>
      ruleKey === null ? [] : [[ruleKey, { key: ruleKey, name: name ?? label }] as const],
    ),
  ).values(),
];
