import "server-only";
import type { StaffActor } from "../../access/actor";
import type { Tx } from "../../db";
import type { ContractTerms } from "../contract-terms";

export type Proposal = {
  readonly itemId: string;
  readonly policyVersion: number;
  readonly priceCents: number;
  readonly terms: ContractTerms;
  readonly creditBonusBp: number;
  readonly overrideReason?: string | null;
  readonly differences?: string | null;
  readonly note?: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
};

/** Puts a contract before the seller, as the next round. The caller has moved the piece and so has it locked. */
export async function proposeContract(
  tx: Tx,
  actor: StaffActor,
  proposal: Proposal,
): Promise<{ id: string; round: number }> {
  const { terms } = proposal;
  const [row] = await tx<{ id: string; round: number }>(
    `INSERT INTO consignment_contracts (item_id, round, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
       ship_by_days, end_outcome, credit_bonus_bp, override_reason, differences, note, proposed_at, proposed_by, expires_at)
     SELECT $1, coalesce(max(round), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
       FROM consignment_contracts WHERE item_id = $1 RETURNING id, round`,
    [
      proposal.itemId,
      proposal.policyVersion,
      proposal.priceCents,
      JSON.stringify(terms.split),
      JSON.stringify(terms.markdowns),
      terms.floorCents,
      terms.termDays,
      terms.graceDays,
      terms.shipByDays,
      terms.endOutcome,
      proposal.creditBonusBp,
      proposal.overrideReason ?? null,
      proposal.differences ?? null,
      proposal.note ?? null,
      proposal.at,
      actor.userId,
      proposal.expiresAt,
    ],
  );
  if (!row) throw new Error("The contract was not written");
  return row;
}
