import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import type { Audit } from "./audit";
import { auditOffer, type Offer } from "./audit-offer";
import type { CandidateState } from "./candidate-states";
import type { IntakeOutcome } from "./intake-outcome";

export type CandidateSheet = Offer & {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly brandName: string;
  readonly brandNamed: boolean;
  readonly status: CandidateState;
  readonly reason: string | null;
  /** `2026-11-20`, and the version that was decided by. */
  readonly decidedOn: string | null;
  readonly decidedVersion: number;
  readonly decidedBy: string | null;
  /** The product that was made of it, by its desk address. */
  readonly productSlug: string | null;
  /** By the version that counts now. */
  readonly now: {
    readonly version: number;
    readonly audit: Audit;
    readonly outcome: IntakeOutcome;
  };
};

/** What a brand offered, with what the standard says of it now. Merchandisers only. */
export async function findCandidate(
  actor: Actor,
  id: string,
  clock: Clock,
): Promise<Result<CandidateSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !uuid.safeParse(id).success) return err("not_found");
  const [row] = await sql<Omit<CandidateSheet, "now">>(
    `SELECT c.id, c.sku, c.name, c.brand_name AS "brandName", c.brand_named AS "brandNamed", c.use_type AS use, c.what, c.badges, c.label,
       c.declared_percents AS "declaredPercents", c.supplement_facts AS "supplementFacts", c.other_ingredients AS "otherIngredients",
       c.status, c.reason, to_char(c.decided_on, 'YYYY-MM-DD') AS "decidedOn", c.version_number AS "decidedVersion",
       (SELECT coalesce(u.name, u.email::text) FROM users u WHERE 'staff:' || u.id = c.decided_by) AS "decidedBy",
       (SELECT slug FROM products p WHERE p.id = c.product_id) AS "productSlug"
       FROM intake_candidates c WHERE c.id = $1`,
    [id],
  );
  if (!row) return err("not_found");
  const { version, audit, outcome } = await auditOffer(sql, row, clock.now());
  return ok({ ...row, now: { version, audit, outcome } });
}
