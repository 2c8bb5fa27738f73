import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { findKind, measurementsOf } from "./categories";
import { measurementKey } from "./categories/category";
import { type DraftValues, EMPTY_DRAFT, ERAS } from "./draft";
import { hasCurrentTerms } from "./internal/current-terms";
import { writeDraft, writeFlaws } from "./internal/write-draft";
import { FINISHED } from "./states";

/** Drafts that one person may have open. */
const MOST_DRAFTS = 40;

export type StartFailure =
  /** The terms in force have not been accepted. */
  | "terms"
  | "too_many"
  /** No piece of the actor's own orders. */
  | "not_found"
  /** It is being offered already: `number`. */
  | "already";

/**
 * Begins to offer a piece: an empty draft, or, with `orderLineId`, one that has what is known of a piece that was bought
 * here. What may have changed since (its condition, its photographs) stays open.
 */
export async function startDraft(
  actor: Actor,
  { orderLineId }: { readonly orderLineId?: string | undefined },
  clock: Clock,
): Promise<Result<{ number: string }, StartFailure>> {
  const userId = userIdOf(actor);
  return transaction(async (tx) => {
    if (userId === null || !(await hasCurrentTerms(tx, userId))) return err("terms");
    // One at a time for one person, so that two windows do not offer the same thing twice.
    await tx(`SELECT 1 FROM consignors WHERE user_id = $1 FOR UPDATE`, [userId]);
    const [open] = await tx<{ count: number }>(
      `SELECT count(*)::int FROM consignment_items WHERE consignor_id = $1 AND status = 'draft'`,
      [userId],
    );
    if ((open?.count ?? 0) >= MOST_DRAFTS) return err("too_many");
    const bought = orderLineId ? await findBought(tx, userId, orderLineId) : null;
    if (bought && !bought.ok) return bought;
    const at = clock.now();
    const [item] = await tx<{ id: string; number: string }>(
      `INSERT INTO consignment_items (consignor_id, from_order_line_id, created_at, updated_at) VALUES ($1, $2, $3, $3) RETURNING id, number`,
      [userId, orderLineId ?? null, at],
    );
    if (!item) throw new Error("The draft was not made");
    if (bought) {
      await writeDraft(tx, item.id, bought.value, at);
      await writeFlaws(tx, item.id, bought.value.flaws);
    }
    return ok({ number: item.number });
  });
}

type Bought = {
  number: string;
  offered: string | null;
  category: string;
  subcategory: string;
  title: string;
  maker: string | null;
  sizeLabel: string | null;
  measurements: Record<string, unknown>;
  color: string;
  material: string;
  era: string | null;
  decade: string | null;
  retailCents: number | null;
  flaws: string[];
};

async function findBought(
  tx: Tx,
  userId: string,
  orderLineId: string,
): Promise<Result<DraftValues, "not_found" | "already">> {
  const [line] = await tx<Bought>(
    `SELECT o.number, c.slug AS category, p.subcategory, p.name AS title, r.maker, r.size_label AS "sizeLabel", r.measurements,
            r.color, r.material, r.era, r.decade, r.original_retail_cents AS "retailCents", r.flaws,
            (SELECT i.number FROM consignment_items i WHERE i.from_order_line_id = l.id AND i.status <> ALL ($3::consignment_status[]) LIMIT 1) AS offered
       FROM order_lines l JOIN orders o ON o.id = l.order_id AND o.status IN ('placed', 'completed')
       JOIN products p ON p.id = l.product_id JOIN categories c ON c.id = p.category_id
       JOIN resale_pieces r ON r.product_id = p.id
      WHERE l.id = $1 AND o.user_id = $2 AND l.is_piece AND l.live`,
    [orderLineId, userId, FINISHED],
  );
  if (!line) return err("not_found");
  if (line.offered) return err("already", { number: line.offered });
  return ok(draftFrom(line));
}

function draftFrom(line: Bought): DraftValues {
  const { category } = line;
  const subcategory = findKind(category, line.subcategory) ? line.subcategory : null;
  const asked = measurementsOf(category, subcategory).map(measurementKey);
  const known = asked.flatMap((key) => {
    const value = line.measurements[key];
    return typeof value === "number" ? [[key, value] as const] : [];
  });
  return {
    ...EMPTY_DRAFT,
    category,
    subcategory,
    title: line.title.slice(0, 90),
    maker: line.maker?.slice(0, 80) ?? null,
    sizeLabel: line.sizeLabel?.slice(0, 40) ?? null,
    measurements: Object.fromEntries(known),
    color: line.color.slice(0, 60),
    material: line.material.slice(0, 160),
    era: ERAS.find((era) => era === line.decade || era === line.era) ?? null,
    retailCents: line.retailCents,
    flaws: line.flaws.map((text) => ({ text, photoId: null, xBp: null, yBp: null })),
    proof: "bought_here",
    proofNote: `Order ${line.number}`,
  };
}
