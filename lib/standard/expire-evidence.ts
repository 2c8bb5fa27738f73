import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { announceStandard } from "./announce";
import { auditNow } from "./audit-product";
import { leaveShop } from "./internal/leave-shop";

const BATCH = 200;

/** Audits products anew whose papers have run out; those that may no longer stand in the shop leave it. For a timer. */
export async function expireEvidence(clock: Clock): Promise<{ audited: number; left: number }> {
  const at = clock.now();
  const due = await sql<{ id: string }>(
    `SELECT product_id AS id FROM product_standings WHERE valid_until < $1::date ORDER BY product_id`,
    [at.toISOString().slice(0, 10)],
  );
  let left = 0;
  for (let from = 0; from < due.length; from += BATCH) {
    const ids = due.slice(from, from + BATCH).map(({ id }) => id);
    left += await transaction(async (tx) => {
      await auditNow(tx, ids, { cause: "expiry", actor: "system:standard", at });
      const gone = await leaveShop(tx, ids, { actorId: null, at });
      await announceStandard(tx, ids);
      return gone.length;
    });
  }
  return { audited: due.length, left };
}
