import "server-only";
import type { Clock } from "../../clock";
import { transaction, type Tx } from "../../db";
import { announceStandard } from "../announce";
import type { Standard } from "../standard";
import type { Run } from "../step-run";
import { auditProducts, keepAudits, readProducts } from "./audited-products";
import { leaveShop } from "./leave-shop";

/**
 * Makes a version the one that counts. What changed while the catalogue was audited is audited again; then every
 * product stands where its latest audit by this version says, and published ones that may not stand leave the shop.
 * Whoever audits a single product meanwhile waits for this second or two, and then goes by the new version.
 */
export async function publishVersion(run: Run, standard: Standard, clock: Clock): Promise<void> {
  await transaction(async (tx) => {
    const at = clock.now();
    await tx(
      `SELECT id FROM standard_versions WHERE status <> 'superseded' ORDER BY id FOR UPDATE`,
    );
    const [open] = await tx(
      `SELECT 1 FROM standard_runs WHERE id = $1 AND status = 'running' FOR UPDATE`,
      [run.id],
    );
    if (!open) return;
    await auditStragglers(tx, run, standard, at);
    await tx(`UPDATE standard_versions SET status = 'superseded' WHERE status = 'published'`);
    await tx(
      `UPDATE standard_versions SET status = 'published', published_at = $2, published_by = $3 WHERE id = $1`,
      [run.version_id, at, run.started_by],
    );
    await tx(
      `INSERT INTO product_standings AS s (product_id, audit_id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at)
       SELECT DISTINCT ON (product_id) product_id, id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at
         FROM product_audits WHERE version_id = $1 AND at >= $2 ORDER BY product_id, at DESC, id DESC
       ON CONFLICT (product_id) DO UPDATE SET (audit_id, version_id, verdict, composition, contains, free_from, unsure, valid_until, at)
         = (excluded.audit_id, excluded.version_id, excluded.verdict, excluded.composition, excluded.contains, excluded.free_from,
            excluded.unsure, excluded.valid_until, excluded.at)`,
      [run.version_id, run.started_at],
    );
    const [kind, actorId] = run.started_by.split(":");
    await leaveShop(tx, null, { actorId: kind === "staff" ? (actorId ?? null) : null, at });
    await tx(
      `UPDATE standard_runs SET status = 'done', audited = total, finished_at = $2 WHERE id = $1`,
      [run.id, at],
    );
    await announceStandard(tx);
  });
}

/** Products whose label, badges or papers are not what this run audited, and those that came since. */
async function auditStragglers(tx: Tx, run: Run, standard: Standard, at: Date): Promise<void> {
  const stale = await tx<{ id: string }>(
    `SELECT p.id FROM products p LEFT JOIN LATERAL (
         SELECT composition, at FROM product_audits a WHERE a.version_id = $1 AND a.product_id = p.id AND a.at >= $2 ORDER BY a.at DESC, a.id DESC LIMIT 1) AS a ON true
      WHERE p.kind = 'curated' AND (a.composition IS NULL OR a.composition <> standard_composition(p) OR EXISTS (
        SELECT FROM product_evidence e WHERE e.product_id = p.id AND greatest(e.recorded_at, e.withdrawn_at) >= a.at))`,
    [run.version_id, run.started_at],
  );
  if (stale.length === 0) return;
  const products = await readProducts(
    tx,
    stale.map(({ id }) => id),
  );
  const audits = auditProducts(products, standard, at.toISOString().slice(0, 10));
  await keepAudits(tx, audits, {
    versionId: run.version_id,
    cause: "version",
    actor: run.started_by,
    at,
  });
}
