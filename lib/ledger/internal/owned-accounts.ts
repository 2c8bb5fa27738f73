import "server-only";
import type { Sql } from "../../db";
import type { Posting } from "../accounts";

/** Whose account it is; null for the shop's own. */
export function ownerOf(posting: Posting): string | null {
  return "ownerId" in posting.account ? posting.account.ownerId : null;
}

/** Opens the accounts of people and cards that are needed for the first time. */
export async function openOwnedAccounts(
  tx: Sql,
  postings: readonly Posting[],
  currency: string,
): Promise<void> {
  const owned = postings.filter((posting) => ownerOf(posting) !== null);
  if (owned.length === 0) return;
  await tx(
    `INSERT INTO ledger_accounts (kind, owner_id, currency)
     SELECT DISTINCT p.kind, p.owner, $3 FROM unnest($1::ledger_account_kind[], $2::uuid[]) AS p(kind, owner)
     ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
    [owned.map((posting) => posting.account.kind), owned.map(ownerOf), currency],
  );
}
