import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { Audit } from "./audit";
import { auditLabel } from "./audit-label";
import { compositionOf } from "./composition";
import { loadStandard } from "./load-standard";
import { findCurrentVersion } from "./queries";

type Pasted = {
  readonly label: string;
  readonly use: string;
  readonly subcategory: string;
  /** "Retinol 0.1; Parfum 0.8". */
  readonly percents: string;
};

/** Audits a label by the version that counts, without keeping anything. Merchandisers only. */
export async function readPastedLabel(
  actor: Actor,
  pasted: Pasted,
): Promise<Result<Audit, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const version = await findCurrentVersion();
  if (!version) return err("not_found");
  const standard = await loadStandard(sql, version.id);
  const composition = compositionOf(
    {
      use: pasted.use,
      subcategory: pasted.subcategory.trim().toLowerCase(),
      badges: [],
      label: pasted.label,
      supplementFacts: null,
      otherIngredients: [],
      percents: percentsOf(pasted.percents),
      evidence: [],
    },
    (text) => standard.vocabulary.find(text) !== null,
  );
  return ok(auditLabel(composition, standard, new Date().toISOString().slice(0, 10)));
}

function percentsOf(text: string): Record<string, number> {
  const pairs = text.split(";").flatMap((part): (readonly [string, number])[] => {
    const found = /^\s*(.*\S)\s+(\d+(?:\.\d+)?)\s*%?\s*$/.exec(part);
    return found?.[1] ? [[found[1], Number(found[2])]] : [];
  });
  return Object.fromEntries(pairs);
}
