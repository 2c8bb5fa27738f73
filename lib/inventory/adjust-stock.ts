import "server-only";
import { wakeAlerts } from "../catalog/wake-alerts";
import type { Sql } from "../db";
import { err, ok, type Result } from "../result";

export type StockCount = {
  readonly variantId: string;
  /** Pieces on the shelf after the count. */
  readonly onHand: number;
};

/** Why, by whom and when stock was counted. */
export type CountOccasion = {
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

export type Adjusted = Result<{ before: number; after: number }, "not_found" | "held_by_payment">;

/**
 * Sets the counted stock of a variant and writes the difference as a movement. `held_by_payment` where fewer
 * would remain than are set aside for people who are paying right now. Where there was none before, those who
 * wait for it are written to. Returns the counts before and after.
 */
export async function adjustStock(
  tx: Sql,
  { variantId, onHand, ...occasion }: StockCount & CountOccasion,
): Promise<Adjusted> {
  const counted = await adjustStocks(tx, [{ variantId, onHand }], occasion);
  return counted.get(variantId) ?? err("not_found");
}

type Shelf = { variant_id: string; on_hand: number; held: number; product_id: string };

/** The same for many variants, each by itself, in the order of their ids. */
export async function adjustStocks(
  tx: Sql,
  counts: readonly StockCount[],
  { reason, actor, at }: CountOccasion,
): Promise<ReadonlyMap<string, Adjusted>> {
  if (counts.length === 0) return new Map();
  const wanted = new Map(counts.map(({ variantId, onHand }) => [variantId, onHand]));
  const shelves = await tx<Shelf>(
    `SELECT s.variant_id, s.on_hand, s.held, v.product_id FROM stock s JOIN variants v ON v.id = s.variant_id
      WHERE s.variant_id = ANY ($1::uuid[]) ORDER BY s.variant_id FOR UPDATE OF s`,
    [[...wanted.keys()]],
  );
  const results = new Map<string, Adjusted>();
  const changed: (Shelf & { after: number })[] = [];
  for (const shelf of shelves) {
    const after = wanted.get(shelf.variant_id) ?? shelf.on_hand;
    const enough = after >= shelf.held;
    results.set(
      shelf.variant_id,
      enough ? ok({ before: shelf.on_hand, after }) : err("held_by_payment", { held: shelf.held }),
    );
    if (enough && after !== shelf.on_hand) changed.push({ ...shelf, after });
  }
  if (changed.length === 0) return results;
  const ids = changed.map(({ variant_id }) => variant_id);
  await tx(
    `UPDATE stock s SET on_hand = x.after FROM unnest($1::uuid[], $2::int[]) AS x(id, after) WHERE s.variant_id = x.id`,
    [ids, changed.map(({ after }) => after)],
  );
  await tx(
    `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor, at)
     SELECT id, 'adjusted', difference, $3, $4, $5 FROM unnest($1::uuid[], $2::int[]) AS x(id, difference)`,
    [ids, changed.map(({ after, on_hand }) => after - on_hand), reason, actor, at],
  );
  const back = changed.filter(({ on_hand }) => on_hand === 0);
  await wakeAlerts(tx, [...new Set(back.map(({ product_id }) => product_id))]);
  return results;
}
