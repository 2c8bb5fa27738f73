import "server-only";
import type { Sql } from "../db";
import { err, ok, type Result } from "../result";

export type HoldRequest = {
  readonly orderId: string;
  readonly visitorId: string;
  readonly expiresAt: Date;
  /** One entry per variant. */
  readonly lines: readonly {
    readonly variantId: string;
    readonly quantity: number;
    readonly isPiece: boolean;
  }[];
};

/**
 * Sets stock aside while somebody pays, all lines or none: one statement per variant, in id order, each of
 * which succeeds only if enough is free. `sold_out` names the variants that were short in `detail.variantIds`
 * and leaves partial changes to the caller's rollback.
 */
export async function holdStock(tx: Sql, request: HoldRequest): Promise<Result<void, "sold_out">> {
  const lines = request.lines.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const short: string[] = [];
  for (const line of lines) {
    const taken = await tx(
      `UPDATE stock SET held = held + $2 WHERE variant_id = $1 AND on_hand - held >= $2 RETURNING held`,
      [line.variantId, line.quantity],
    );
    if (taken.length === 0) short.push(line.variantId);
  }
  if (short.length > 0) return err("sold_out", { variantIds: short });
  await tx(
    `INSERT INTO stock_holds (variant_id, order_id, visitor_id, quantity, is_piece, expires_at)
     SELECT l.variant, $1, $2, l.quantity, l.piece, $3
       FROM unnest($4::uuid[], $5::int[], $6::bool[]) AS l(variant, quantity, piece)`,
    [
      request.orderId,
      request.visitorId,
      request.expiresAt,
      lines.map((line) => line.variantId),
      lines.map((line) => line.quantity),
      lines.map((line) => line.isPiece),
    ],
  );
  return ok(undefined);
}
