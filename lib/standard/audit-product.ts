import "server-only";
import type { Sql } from "../db";
import {
  auditProducts,
  keepAudits,
  keepEntries,
  linesHash,
  readProducts,
  standBy,
  type ProductAudit,
} from "./internal/audited-products";
import { holdCurrentVersion, loadStandard } from "./load-standard";
import type { Standard } from "./standard";

export type AuditCause = "seed" | "label" | "evidence" | "expiry" | "glossary";

export type AuditRequest = {
  readonly cause: AuditCause;
  /** `staff:<id>` or `system:<name>`. */
  readonly actor: string;
  readonly at: Date;
  /** Loaded lookups of the current version, where many products are audited one after the other. */
  readonly standard?: Standard;
  readonly idOf?: (productId: string) => string;
};

/**
 * Audits products by the version that counts now, and keeps the verdicts. To be called in the transaction that changes
 * a label, a declaration, a badge, a use or a paper: without it a published product with a changed label is refused
 * by the database at the end of that transaction (see `publish-gate.ts`). Pieces are left out; ids that are not there
 * too. An audit that says what the last one said is not written again. The catalogue's list of a label's entries
 * follows. Hands out the audits in the order of the ids.
 */
export async function auditNow(
  tx: Sql,
  productIds: readonly string[],
  { standard, ...occasion }: AuditRequest,
): Promise<readonly ProductAudit[]> {
  const version = await holdCurrentVersion(tx);
  if (!version) throw new Error("There is no version of the standard to audit by");
  const products = await readProducts(tx, productIds);
  const lookups = standard ?? (await loadStandard(tx, version.id));
  const audits = auditProducts(products, lookups, occasion.at.toISOString().slice(0, 10));
  const fresh = await onlyChanged(tx, audits, version.id);
  const kept = await keepAudits(tx, fresh, { versionId: version.id, ...occasion });
  await standBy(tx, [...kept.values()]);
  // A product whose label cannot be read has its list from elsewhere, and keeps it.
  await keepEntries(
    tx,
    audits.filter(({ audit }) => audit.lines.length > 0),
  );
  return audits;
}

type Standing = {
  product_id: string;
  composition: string;
  hash: string | null;
  valid_until: string | null;
};

async function onlyChanged(
  tx: Sql,
  audits: readonly ProductAudit[],
  versionId: string,
): Promise<ProductAudit[]> {
  const rows = await tx<Standing>(
    `SELECT s.product_id, s.composition, a.lines_hash AS hash, to_char(s.valid_until, 'YYYY-MM-DD') AS valid_until
       FROM product_standings s JOIN product_audits a ON a.id = s.audit_id
      WHERE s.product_id = ANY ($1::uuid[]) AND s.version_id = $2`,
    [audits.map(({ product }) => product.id), versionId],
  );
  const before = new Map(rows.map((row) => [row.product_id, row]));
  return audits.filter(({ product, audit }) => {
    const last = before.get(product.id);
    return !(
      last?.composition === product.composition &&
      last.valid_until === audit.validUntil &&
      last.hash === linesHash(audit)
    );
  });
}
