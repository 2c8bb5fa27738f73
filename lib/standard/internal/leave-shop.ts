import "server-only";
import type { Sql } from "../../db";

/**
 * Takes published products that the standard does not let stand out of the shop, and hands out their ids. `actorId` is
 * the person whose decision it follows from; without one nobody is written down but the audit itself tells why.
 */
export async function leaveShop(
  tx: Sql,
  productIds: readonly string[] | null,
  { actorId, at }: { readonly actorId: string | null; readonly at: Date },
): Promise<string[]> {
  const left = await tx<{ id: string }>(
    `UPDATE products p SET status = 'draft', updated_at = $2 FROM product_standings s
      WHERE s.product_id = p.id AND p.status = 'published' AND s.verdict IN ('fails', 'needs_declaration')
        AND ($1::uuid[] IS NULL OR p.id = ANY ($1)) RETURNING p.id`,
    [productIds, at],
  );
  const ids = left.map(({ id }) => id);
  if (actorId !== null && ids.length > 0)
    await tx(
      `INSERT INTO audit_entries (actor_id, action, entity, entity_id, before, after, at)
       SELECT $2, 'leave_shop_by_standard', 'product', id, '{"status":"published"}', '{"status":"draft"}', $3 FROM unnest($1::text[]) AS id`,
      [ids, actorId, at],
    );
  return ids;
}
