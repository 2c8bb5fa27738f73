import "server-only";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";

export type Proposed = {
  readonly id: string;
  readonly round: number;
  readonly priceCents: number;
  readonly shipByDays: number;
  readonly expiresAt: Date;
};

/**
 * The contract that lies before a piece's seller, locked. `changed` where another one does than the page showed,
 * `expired` where its time is over, also before the timer has been there.
 */
export async function lockProposed(
  tx: Tx,
  itemId: string,
  round: number,
  now: Date,
): Promise<Result<Proposed, "changed" | "expired">> {
  const [contract] = await tx<Proposed>(
    `SELECT id, round, price_cents AS "priceCents", ship_by_days AS "shipByDays", expires_at AS "expiresAt" FROM consignment_contracts
      WHERE item_id = $1 AND status = 'proposed' FOR UPDATE`,
    [itemId],
  );
  if (!contract || contract.round !== round) return err("changed");
  return contract.expiresAt <= now ? err("expired") : ok(contract);
}

export type Acceptance = {
  readonly termsVersion: number;
  readonly at: Date;
  readonly ip: string | null;
};

/**
 * Freezes a contract as accepted: the terms, the time, the place, and who accepted it for what. One that was accepted
 * before is replaced by it.
 */
export async function freezeContract(
  tx: Tx,
  contract: Pick<Proposed, "id"> & { readonly itemId: string },
  { termsVersion, at, ip }: Acceptance,
): Promise<void> {
  await tx(
    `UPDATE consignment_contracts SET status = 'replaced' WHERE item_id = $1 AND status = 'accepted'`,
    [contract.itemId],
  );
  await tx(
    `UPDATE consignment_contracts c SET status = 'accepted', terms_version = $2, accepted_at = $3, accepted_ip = $4,
            accepted_as = jsonb_build_object('name', s.full_name, 'piece', i.title,
              'address', to_jsonb(array_remove(ARRAY[s.line1, s.line2, s.city || ', ' || s.state || ' ' || s.postal], NULL)))
       FROM consignment_items i JOIN consignors s ON s.user_id = i.consignor_id
      WHERE c.id = $1 AND c.status = 'proposed' AND i.id = c.item_id`,
    [contract.id, termsVersion, at, ip],
  );
}
