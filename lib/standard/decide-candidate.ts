import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { STANDARD_TAG } from "./announce";
import { auditOffer, type Offer } from "./audit-offer";
import { candidateTransitions, type CandidateState } from "./candidate-states";
import { decidingWords } from "./internal/deciding-words";
import { actorName, type StandardOccasion } from "./occasion";
import type { DecideCandidateInput } from "./schema";

type Row = Offer & { readonly status: CandidateState; readonly sku: string };

const OFFER = `use_type AS use, what, badges, label, declared_percents AS "declaredPercents", supplement_facts AS "supplementFacts",
  other_ingredients AS "otherIngredients"`;

/**
 * Decides about what a brand offers, by the version that counts now. What fails it cannot be accepted: `below_standard`
 * with the entries that decide as `reasons`. Refusing what the standard would take needs a reason: `reason_needed`.
 * `conflict` where somebody decided meanwhile. Merchandisers only.
 */
export async function decideCandidate(
  actor: Actor,
  { id, move, reason }: DecideCandidateInput,
  { clock, origin }: StandardOccasion,
): Promise<
  Result<{ status: CandidateState }, "not_found" | "conflict" | "below_standard" | "reason_needed">
> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const { from, to } = candidateTransitions[move];
  return transaction(async (tx) => {
    const candidate = await hold(tx, id);
    if (!candidate) return err("not_found");
    if (!(from as readonly CandidateState[]).includes(candidate.status)) return err("conflict");
    const at = clock.now();
    const { audit, version, outcome, findings } = await auditOffer(tx, candidate, at);
    if (move === "accept" && outcome === "rejected")
      return err("below_standard", { reasons: decidingWords(audit.lines) });
    if (move === "refuse" && outcome !== "rejected" && !reason) return err("reason_needed");
    const open = to === "open";
    await tx(
      `UPDATE intake_candidates SET status = $2::candidate_status, version_number = $3, outcome = $4::intake_outcome, findings = $5,
         reason = $6, decided_on = $7, decided_by = $8 WHERE id = $1`,
      [
        id,
        to,
        version,
        outcome,
        JSON.stringify(findings),
        reason ?? null,
        open ? null : at.toISOString().slice(0, 10),
        open ? null : actorName(actor),
      ],
    );
    await writeAudit(tx, {
      actor,
      action: `${move}_candidate`,
      entity: "candidate",
      entityId: id,
      before: { state: candidate.status },
      after: { state: to, ...(reason ? { reason } : {}) },
      at,
      origin,
    });
    await tx(`SELECT pg_notify('cache_tags', $1)`, [STANDARD_TAG]);
    return ok({ status: to });
  });
}

async function hold(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx<Row>(
    `SELECT ${OFFER}, status, sku FROM intake_candidates WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** Notes which product was made of an accepted candidate; does nothing for any other. In the caller's transaction. */
export async function linkCandidate(tx: Tx, id: string, productId: string): Promise<void> {
  await tx(
    `UPDATE intake_candidates SET product_id = $2 WHERE id = $1 AND status = 'accepted' AND product_id IS NULL`,
    [id, productId],
  );
}
