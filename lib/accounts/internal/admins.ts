import "server-only";
import type { Tx } from "@/lib/db";

/**
 * Locks everybody who administers, in order, so that two of them cannot let each other go at the same moment.
 * @returns whether somebody else than `userId` is left who does.
 */
export async function othersAdminister(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx<{ id: string }>(
    `SELECT m.user_id AS id FROM staff_members m JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
      WHERE 'admin' = ANY (m.permissions) ORDER BY m.user_id FOR UPDATE OF m, u`,
  );
  return rows.some(({ id }) => id !== userId);
}
