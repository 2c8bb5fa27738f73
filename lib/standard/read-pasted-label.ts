import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { Audit } from "./audit";
import { auditLabel } from "./audit-label";
import { compositionOf } from "./composition";
import { percentLines, readPercent } from "./declared-percents";
import { loadStandard } from "./load-standard";
import { findCurrentVersion } from "./queries";

type Pasted = {
  readonly label: string;
  readonly use: string;
  readonly subcategory: string;
  /** "Retinol 0.1 %; Parfum 0.8 %". */
  readonly percents: string;
};

export type PastedAudit = Audit & {
  /** What of the percentages could not be read. */
  readonly unread: readonly string[];
};

/** Audits a label by the version that counts, without keeping anything. Merchandisers only. */
export async function readPastedLabel(
  actor: Actor,
  pasted: Pasted,
): Promise<Result<PastedAudit, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const version = await findCurrentVersion();
  if (!version) return err("not_found");
  const standard = await loadStandard(sql, version.id);
  const lines = percentLines(pasted.percents).map((line) => ({ line, read: readPercent(line) }));
  const composition = compositionOf(
    {
      use: pasted.use,
      subcategory: pasted.subcategory.trim().toLowerCase(),
      badges: [],
      label: pasted.label,
      supplementFacts: null,
      otherIngredients: [],
      percents: Object.fromEntries(
        lines.flatMap(({ read }) => (read ? [[read.name, read.percent] as const] : [])),
      ),
      evidence: [],
    },
    (text) => standard.vocabulary.find(text) !== null,
  );
  const audit = auditLabel(composition, standard, new Date().toISOString().slice(0, 10));
  return ok({ ...audit, unread: lines.filter(({ read }) => !read).map(({ line }) => line) });
}
