import "server-only";
import type { Tx } from "../../db";
import { auditOffer } from "../../standard/audit-offer";
import { linesOf, type Fields, type FieldValue } from "../fields";

/** Why a candidate cannot be saved like this: it is decided, or its SKU is somebody else's; null where it can. */
export async function candidateProblem(
  tx: Tx,
  id: string | null,
  sku: string,
): Promise<string | null> {
  const [found] = await tx<{ decided: boolean; taken: boolean }>(
    `SELECT EXISTS (SELECT FROM intake_candidates WHERE id = $1 AND status IN ('accepted', 'refused')) AS decided,
       EXISTS (SELECT FROM variants WHERE sku = $2) AS taken`,
    [id, sku],
  );
  if (found?.decided) return "It is decided. Open it again before you change it.";
  return found?.taken ? `SKU: a product has ${sku} already.` : null;
}

const text = (value: FieldValue | undefined): string | null =>
  typeof value === "string" ? value : null;

/** What the audit of a candidate's fields says, as columns of its row. */
export async function auditedColumns(
  tx: Tx,
  fields: Fields,
  at: Date,
): Promise<Record<string, unknown>> {
  const { version, outcome, findings } = await auditOffer(
    tx,
    {
      use: text(fields["useType"]),
      what: text(fields["what"]) ?? "",
      badges: linesOf(fields["badges"]),
      label: text(fields["label"]),
      declaredPercents: linesOf(fields["declaredPercents"]),
      supplementFacts: linesOf(fields["supplementFacts"]),
      otherIngredients: linesOf(fields["otherIngredients"]),
    },
    at,
  );
  return { version_number: version, outcome, findings: JSON.stringify(findings) };
}
