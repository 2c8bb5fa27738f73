import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const version = (number: number, status: string, at: string, by: string) =>
  `INSERT INTO standard_versions (number, status, summary, created_by, published_at, published_by)
   VALUES (${number}, '${status}', 'x', 'test', ${at}, ${by})`;
const drafted = (then: string) =>
  `WITH v AS (${version(900, "draft", "NULL", "NULL")} RETURNING id),
     g AS (INSERT INTO ingredient_groups (slug, name, meaning, position, claimable) VALUES ('world', 'x', 'x', 1, true) RETURNING slug) ${then}`;
const rule = (names: string, pattern: string, verdict: string, max: string, reason = "Why.") =>
  drafted(
    `INSERT INTO standard_rules (version_id, key, name, names, pattern, group_slug, verdict, basis, reason, max_percent, law, retailers, sources, confidence)
     SELECT v.id, 'x', 'X', ${names}, ${pattern}, g.slug, '${verdict}', 'house', '${reason}', ${max}, '[]', '{}', '[]', 'known' FROM v, g`,
  );
const paper = (issued: string, until: string, number: string, withdrawn = "NULL, NULL") =>
  `INSERT INTO product_evidence (product_id, kind, number, issued_by, issued_on, valid_until, recorded_by, recorded_name, withdrawn_at, withdrawn_by)
   VALUES ('${w.oil}', 'house_review', '${number}', 'Maker', '${issued}', ${until}, 'test', 'Ann', ${withdrawn})`;
const hash = "a".repeat(64);
const filed = (sha: string, by: string) =>
  `${paper("2026-02-01", "NULL", "7")};
   UPDATE product_evidence SET file_key = 'evidence/x/y.pdf', file_name = 'y.pdf', file_bytes = 9, file_hash = '${sha}', filed_at = now(),
     filed_by = 'test', filed_name = ${by} WHERE number = '7'`;
const offered = (status: string, outcome: string, decided: string) =>
  `INSERT INTO intake_candidates (sku, name, brand_name, what, version_number, outcome, status, decided_on, decided_by)
   VALUES ('X', 'X', 'Maker', 'balm', 1, ${outcome}, ${status}, ${decided})`;
const run = (audited: number, status: string, finished: string) =>
  drafted(
    `INSERT INTO standard_runs (version_id, kind, status, audited, total, started_by, finished_at)
     SELECT v.id, 'preview', '${status}', ${audited}, 5, 'test', ${finished} FROM v`,
  );
const audited = (then: string) => `
  ${version(901, "draft", "NULL", "NULL")};
  INSERT INTO product_audits (product_id, version_id, verdict, composition, lines, cause, actor)
    SELECT '${w.oil}', id, 'unknown', 'x', '[]', 'test', 'test' FROM standard_versions WHERE number = 901; ${then}`;

/** Guards of the standard, its papers and its audits. */
export const standardGuards: readonly Guarded[] = [
  { guard: "standard_versions_number", refuses: version(0, "draft", "NULL", "NULL") },
  { guard: "standard_versions_published", refuses: version(900, "superseded", "NULL", "NULL") },
  { guard: "standard_versions_published", refuses: version(900, "superseded", "now()", "NULL") },
  { guard: "standard_versions_published", refuses: version(900, "draft", "now()", "'test'") },
  {
    guard: "standard_versions_one_of_each",
    refuses: `${version(900, "draft", "NULL", "NULL")}; ${version(901, "draft", "NULL", "NULL")}`,
  },
  { guard: "standard_rules_match", refuses: rule("'{}'", "NULL", "prohibited", "NULL") },
  { guard: "standard_rules_match", refuses: rule("'{x}'", "'^x'", "prohibited", "NULL") },
  { guard: "standard_rules_limit", refuses: rule("'{x}'", "NULL", "prohibited", "1") },
  { guard: "standard_rules_limit", refuses: rule("'{x}'", "NULL", "restricted", "0") },
  { guard: "standard_rules_limit", refuses: rule("'{x}'", "NULL", "restricted", "101") },
  { guard: "standard_rules_reason", refuses: rule("'{x}'", "NULL", "prohibited", "NULL", " ") },
  {
    guard: "published_rules_stay",
    refuses: `${rule("'{x}'", "NULL", "prohibited", "NULL")};
      UPDATE standard_versions SET status = 'superseded', published_at = now(), published_by = 'test' WHERE number = 900;
      UPDATE standard_rules SET reason = 'Another.' WHERE key = 'x'`,
  },
  {
    guard: "product_audits.append_only",
    refuses: audited("UPDATE product_audits SET verdict = 'meets'"),
  },
  { guard: "product_audits.append_only", refuses: audited("DELETE FROM product_audits") },
  {
    guard: "product_audits_lines",
    refuses: audited(
      "INSERT INTO product_audits (product_id, version_id, verdict, composition, cause, actor) SELECT product_id, version_id, 'unknown', 'x', 'test', 'test' FROM product_audits",
    ),
  },
  { guard: "product_evidence_dates", refuses: paper("2026-02-01", "'2026-01-31'", "1") },
  { guard: "product_evidence_named", refuses: paper("2026-02-01", "NULL", " ") },
  { guard: "product_evidence_withdrawn", refuses: paper("2026-02-01", "NULL", "1", "now(), NULL") },
  { guard: "product_evidence_file", refuses: filed(hash, "NULL") },
  { guard: "product_evidence_file_sane", refuses: filed("abc", "'Ann'") },
  { guard: "product_evidence_file_sane", refuses: filed(hash, "'  '") },
  {
    guard: "filed_papers_stay",
    refuses: `${filed(hash, "'Ann'")}; UPDATE product_evidence SET file_name = 'other.pdf' WHERE number = '7'`,
  },
  { guard: "intake_candidates_decided", refuses: offered("'open'", "'accepted'", "now(), 'x'") },
  { guard: "intake_candidates_decided", refuses: offered("'held'", "'review'", "now(), NULL") },
  {
    guard: "intake_candidates_accepted",
    refuses: offered("'accepted'", "'rejected'", "now(), 'x'"),
  },
  { guard: "intake_candidates_reason", refuses: offered("'refused'", "'review'", "now(), 'x'") },
  {
    guard: "intake_candidates_product",
    refuses: `${offered("'open'", "'review'", "NULL, NULL")}; UPDATE intake_candidates SET product_id = '${w.oil}' WHERE sku = 'X'`,
  },
  {
    guard: "intake_candidates_named",
    refuses: `${offered("'open'", "'review'", "NULL, NULL")}; UPDATE intake_candidates SET what = ' ' WHERE sku = 'X'`,
  },
  { guard: "standard_runs_progress", refuses: run(6, "running", "NULL") },
  { guard: "standard_runs_finished", refuses: run(1, "running", "now()") },
  { guard: "standard_runs_finished", refuses: run(1, "done", "NULL") },
  {
    guard: "standard_runs_one_running",
    refuses: `${run(1, "running", "NULL")};
      INSERT INTO standard_runs (version_id, kind, total, started_by) SELECT version_id, 'publish', 5, 'test' FROM standard_runs`,
  },
];

const labelled = `UPDATE products SET label_declaration = 'Water, Lead' WHERE id = '${w.oil}'`;
const judged = (verdict: string) => `
  ${audited("")};
  UPDATE standard_versions SET status = 'superseded' WHERE status = 'published';
  UPDATE standard_versions SET status = 'published', published_at = now(), published_by = 'test' WHERE number = 901;
  UPDATE products SET status = 'draft', label_declaration = 'Water, Lead' WHERE id = '${w.oil}';
  INSERT INTO product_standings (product_id, audit_id, version_id, verdict, composition, at)
    SELECT p.id, a.id, a.version_id, '${verdict}', standard_composition(p), now() FROM product_audits a JOIN products p ON p.id = a.product_id
     WHERE p.id = '${w.oil}';`;
const publish = `SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; UPDATE products SET status = 'published' WHERE id = '${w.oil}'; SET CONSTRAINTS ALL IMMEDIATE`;

/** What keeps a product out of the shop that is not within the standard, however it gets there. */
export const withinStandardGuards: readonly Guarded[] = [
  { guard: "products_within_standard", refuses: `${labelled}; SET CONSTRAINTS ALL IMMEDIATE` },
  { guard: "products_within_standard", refuses: `${judged("fails")} ${publish}` },
  { guard: "products_within_standard", refuses: `${judged("needs_declaration")} ${publish}` },
  {
    guard: "products_within_standard",
    refuses: `${judged("meets")} ${publish}; ${labelled.replace("Lead", "Tar")}; SET CONSTRAINTS ALL IMMEDIATE`,
  },
  {
    guard: "standings_within_standard",
    refuses: `${judged("meets")} ${publish}; UPDATE product_standings SET verdict = 'fails' WHERE product_id = '${w.oil}'; SET CONSTRAINTS ALL IMMEDIATE`,
  },
  {
    guard: "standings_stay",
    refuses: `${judged("meets")} ${publish}; DELETE FROM product_standings WHERE product_id = '${w.oil}'; SET CONSTRAINTS ALL IMMEDIATE`,
  },
];
