import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import type { ProductVerdict } from "./audit";
import {
  auditProducts,
  keepAudits,
  readProductsAfter,
  type ProductAudit,
} from "./internal/audited-products";
import { decidingWords } from "./internal/deciding-words";
import { publishVersion } from "./internal/publish-version";
import { loadStandard } from "./load-standard";
import type { Standard } from "./standard";

/** Small enough that nobody waits for a batch, large enough that statements are few. */
const BATCH = 250;

export type Run = {
  readonly id: string;
  readonly version_id: string;
  readonly kind: "preview" | "publish";
  readonly cursor: string | null;
  readonly started_by: string;
  readonly started_at: Date;
};

const RUN = `SELECT id, version_id, kind, cursor, started_by, started_at FROM standard_runs WHERE id = $1 AND status = 'running'`;

/**
 * Audits the catalogue for a run, batch by batch, each in a transaction of its own that moves the run's cursor; a run
 * that was interrupted goes on behind it, and two workers never do the same batch twice. At the end a `publish` makes
 * the version the one that counts, in one transaction. After `budgetMs` the rest is left to another job. Does nothing
 * for a run that is over.
 */
export async function stepRun(runId: string, clock: Clock, budgetMs = 45_000): Promise<void> {
  const until = Date.now() + budgetMs;
  const [run] = await sql<Run>(RUN, [runId]);
  if (!run) return;
  const standard = await loadStandard(sql, run.version_id);
  let { cursor } = run;
  for (;;) {
    const next = await auditBatch({ ...run, cursor }, standard, clock);
    if (next === "taken") return;
    if (next === "end") break;
    cursor = next.cursor;
    if (Date.now() >= until) {
      await transaction((tx) => enqueue(tx, "standard.run", { runId }));
      return;
    }
    // Requests that this process answers get their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (run.kind === "publish") await publishVersion(run, standard, clock);
  else
    await sql(
      `UPDATE standard_runs SET status = 'done', audited = total, finished_at = $2 WHERE id = $1 AND status = 'running'`,
      [runId, clock.now()],
    );
}

async function auditBatch(
  run: Run,
  standard: Standard,
  clock: Clock,
): Promise<{ readonly cursor: string } | "taken" | "end"> {
  return transaction(async (tx) => {
    const at = clock.now();
    const products = await readProductsAfter(tx, run.cursor, BATCH);
    const last = products.at(-1);
    if (!last) return "end";
    const audits = auditProducts(products, standard, at.toISOString().slice(0, 10));
    const before = await tx<{ id: string; verdict: ProductVerdict }>(
      `SELECT product_id AS id, verdict FROM product_standings WHERE product_id = ANY ($1::uuid[])`,
      [products.map(({ id }) => id)],
    );
    const verdicts = new Map(before.map(({ id, verdict }) => [id, verdict]));
    const changes = changesOf(run.id, audits, verdicts);
    const [moved] = await tx(
      `UPDATE standard_runs SET cursor = $3, audited = least(total, audited + $4),
              counts = (SELECT jsonb_object_agg(key, coalesce((counts ->> key)::int, 0) + value::int) FROM jsonb_each_text($5::jsonb))
        WHERE id = $1 AND status = 'running' AND cursor IS NOT DISTINCT FROM $2 RETURNING id`,
      [run.id, run.cursor, last.id, products.length, JSON.stringify(countsOf(audits, changes))],
    );
    if (!moved) return "taken";
    await tx(
      `INSERT INTO standard_run_changes (run_id, product_id, before, after, published, because)
       SELECT run_id, product_id, before, after, published, because FROM jsonb_populate_recordset(NULL::standard_run_changes, $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(changes)],
    );
    if (run.kind === "publish") {
      const occasion = { versionId: run.version_id, cause: "version", actor: run.started_by, at };
      await keepAudits(tx, audits, occasion);
    }
    return { cursor: last.id };
  });
}

function changesOf(
  runId: string,
  audits: readonly ProductAudit[],
  verdicts: ReadonlyMap<string, ProductVerdict>,
) {
  return audits.flatMap(({ product, audit }) => {
    const before = verdicts.get(product.id) ?? null;
    if (before === audit.verdict) return [];
    const because = decidingWords(audit.lines);
    return [
      {
        run_id: runId,
        product_id: product.id,
        before,
        after: audit.verdict,
        published: product.published,
        because,
      },
    ];
  });
}

function countsOf(audits: readonly ProductAudit[], changes: ReturnType<typeof changesOf>) {
  const of = (verdict: ProductVerdict) =>
    audits.filter(({ audit }) => audit.verdict === verdict).length;
  const leaving = changes.filter(
    ({ published, after }) => published && (after === "fails" || after === "needs_declaration"),
  );
  return {
    meets: of("meets"),
    needs_declaration: of("needs_declaration"),
    fails: of("fails"),
    unknown: of("unknown"),
    changed: changes.length,
    leaving: leaving.length,
  };
}
