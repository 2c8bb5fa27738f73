import "server-only";
import type { Sql } from "../db";
import type { AuditedLine } from "./audit";

/** Why a product may not stand in the shop. `unaudited`: its label has changed since it was audited, or it never was. */
export type PublishBlock = "fails" | "needs_declaration" | "unaudited";

export type PublishRefusal = {
  readonly block: PublishBlock;
  /** In sentences, for the person who wanted to publish: the entries that decide, or what is missing. */
  readonly reasons: readonly string[];
};

const TEXTS: Readonly<Record<PublishBlock, string>> = {
  fails: "It does not meet our standard.",
  needs_declaration: "An ingredient needs a declaration or a document first.",
  unaudited: "Its label has not been audited yet.",
};

type Row = {
  id: string;
  block: PublishBlock;
  lines: Pick<AuditedLine, "label" | "verdict" | "reason" | "suggestions">[] | null;
};

/**
 * Which of these products the standard keeps out of the shop, and why; those it lets in are not in the map.
 *
 * This is for a clear answer before a write. The guard itself is in the database: the deferred triggers
 * `products_within_standard` and `standings_within_standard` call the same function, `publish_block`, when a transaction
 * ends, and refuse it (23514, check_violation, with the trigger's name as the constraint) whichever way a product was
 * published: form, bulk, import, schedule or by hand. So: call `auditNow` in the transaction that changes a label,
 * ask here, and answer; whoever forgets changes nothing.
 */
export async function findPublishRefusals(
  tx: Sql,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, PublishRefusal>> {
  const rows = await tx<Row>(
    `SELECT p.id, b.block, CASE WHEN b.block <> 'unaudited' THEN audit_lines(a) END AS lines
       FROM products p CROSS JOIN LATERAL publish_block(p) AS b (block)
       LEFT JOIN product_standings s ON s.product_id = p.id LEFT JOIN product_audits a ON a.id = s.audit_id
      WHERE p.id = ANY ($1::uuid[]) AND b.block IS NOT NULL`,
    [productIds],
  );
  return new Map(rows.map(({ id, block, lines }) => [id, refusal(block, lines ?? [])]));
}

function refusal(block: PublishBlock, lines: NonNullable<Row["lines"]>): PublishRefusal {
  const deciding = lines.filter(
    ({ verdict, suggestions }) =>
      verdict === "prohibited" || verdict === "needs_declaration" || suggestions.length > 0,
  );
  const reasons = deciding.map(({ label, reason }) => `${label}: ${reason ?? TEXTS[block]}`);
  return { block, reasons: reasons.length > 0 ? reasons : [TEXTS[block]] };
}
