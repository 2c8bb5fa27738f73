import "server-only";
import { announceChange } from "../catalog/announce-change";
import { tagsOf } from "../catalog/edit-product";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { dueCents, markdownsSchema } from "./markdowns";

export type MarkdownReport = {
  /** Pieces that cost less now. */
  readonly lowered: number;
  /** Pieces whose steps cannot be read, by SKU: their price stays, and staff have to look. */
  readonly unreadable: readonly string[];
};

type Piece = {
  variantId: string;
  sku: string;
  priceCents: number;
  listPriceCents: number;
  listedAt: Date;
  floorCents: number;
  markdowns: unknown;
};

type Reduction = {
  readonly variantId: string;
  readonly fromCents: number;
  readonly toCents: number;
};

/**
 * Takes every piece in the shop down to the price of the step that it has reached. A piece that is set aside for
 * somebody's payment waits for the next run; a price that is lower already stays. Running twice, or in two workers
 * at once, changes nothing more.
 */
export async function applyMarkdowns(clock: Clock): Promise<MarkdownReport> {
  const now = clock.now();
  const unreadable: string[] = [];
  const reductions: Reduction[] = [];
  for (const piece of await listCandidates()) {
    const steps = markdownsSchema.safeParse(piece.markdowns);
    if (!steps.success) unreadable.push(piece.sku);
    const due = steps.success ? dueCents({ ...piece, markdowns: steps.data }, now) : null;
    if (due !== null && due < piece.priceCents) {
      reductions.push({ variantId: piece.variantId, fromCents: piece.priceCents, toCents: due });
    }
  }
  return { lowered: await lower(reductions, now), unreadable };
}

/** Unsold pieces in the shop that cost more than their floor. What each contract says is read beside them, not in SQL. */
function listCandidates(): Promise<Piece[]> {
  return sql<Piece>(
    `SELECT v.id AS "variantId", v.sku, v.price_cents AS "priceCents", rp.list_price_cents AS "listPriceCents",
            rp.listed_at AS "listedAt", rp.floor_cents AS "floorCents", rp.markdowns
       FROM resale_pieces rp JOIN products p ON p.id = rp.product_id AND p.status = 'published'
       JOIN variants v ON v.product_id = p.id
       JOIN stock s ON s.variant_id = v.id AND s.on_hand > 0
      WHERE v.price_cents > rp.floor_cents AND rp.markdowns <> '[]'`,
  );
}

/** One statement for all: only pieces that are still free and cost what was read. Returns how many it lowered. */
async function lower(reductions: readonly Reduction[], now: Date): Promise<number> {
  if (reductions.length === 0) return 0;
  return transaction(async (tx) => {
    const lowered = await tx<{ id: string }>(
      // Somebody who is just setting a piece aside has its row locked, and so has another worker: both are passed by.
      `WITH free AS (
         SELECT variant_id FROM stock WHERE variant_id = ANY ($1::uuid[]) AND on_hand > 0 AND held = 0
          ORDER BY variant_id FOR UPDATE SKIP LOCKED),
       changed AS (
         UPDATE variants v SET price_cents = r.to_cents
           FROM unnest($1::uuid[], $2::int[], $3::int[]) AS r(id, from_cents, to_cents) JOIN free f ON f.variant_id = r.id
          WHERE v.id = r.id AND v.price_cents = r.from_cents RETURNING v.product_id)
       UPDATE products p SET updated_at = $4 FROM changed c WHERE p.id = c.product_id RETURNING p.id`,
      [
        reductions.map(({ variantId }) => variantId),
        reductions.map(({ fromCents }) => fromCents),
        reductions.map(({ toCents }) => toCents),
        now,
      ],
    );
    await announceChange(
      tx,
      lowered.flatMap(({ id }) => tagsOf({ id, kind: "resale" })),
    );
    return lowered.length;
  });
}
