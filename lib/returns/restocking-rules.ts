import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { sql, transaction, type Sql } from "../db";
import { err, ok, type Result } from "../result";
import type { RestockingRule } from "./returnable";

/** What counts where not even the rule for all others is there. */
const STRICT: RestockingRule = { feeBp: 0, openedRefundBp: 0, restocks: false };

/** Hands out which rule counts for a category: its own, else the one for all others. */
export async function findRules(run: Sql): Promise<(categoryId: string) => RestockingRule> {
  const rows = await run<RestockingRule & { categoryId: string | null }>(
    `SELECT category_id AS "categoryId", fee_bp AS "feeBp", opened_refund_bp AS "openedRefundBp", restocks FROM restocking_rules`,
  );
  const rules = new Map(rows.map(({ categoryId, ...rule }) => [categoryId, rule]));
  return (categoryId) => rules.get(categoryId) ?? rules.get(null) ?? STRICT;
}

export type ShownRule = RestockingRule & {
  readonly categoryId: string | null;
  readonly category: string | null;
  readonly world: "curated" | "resale" | null;
};

/** Every rule, the one for all others first, and the categories that have none of their own. */
export async function listRules(
  actor: Actor,
): Promise<Result<{ rules: ShownRule[]; others: { id: string; name: string }[] }, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const [rules, others] = await Promise.all([
    sql<ShownRule>(
      `SELECT r.category_id AS "categoryId", c.name AS category, c.kind AS world, r.fee_bp AS "feeBp",
              r.opened_refund_bp AS "openedRefundBp", r.restocks
         FROM restocking_rules r LEFT JOIN categories c ON c.id = r.category_id
        ORDER BY r.category_id IS NOT NULL, c.kind, c.position`,
    ),
    sql<{ id: string; name: string }>(
      `SELECT id, name FROM categories c WHERE NOT EXISTS (SELECT 1 FROM restocking_rules r WHERE r.category_id = c.id)
        ORDER BY kind, position`,
    ),
  ]);
  return ok({ rules, others });
}

export type RuleInput = RestockingRule & { readonly categoryId: string | null };

/** Sets the rule of a category, or the one for all others. */
export async function saveRule(
  actor: Actor,
  input: RuleInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [known] = await tx<{ name: string | null }>(
      `SELECT name FROM categories WHERE id = $1 UNION ALL SELECT NULL WHERE $1::uuid IS NULL`,
      [input.categoryId],
    );
    if (!known) return err("not_found");
    const [before] = await tx<{ feeBp: number; openedRefundBp: number; restocks: boolean }>(
      `SELECT fee_bp AS "feeBp", opened_refund_bp AS "openedRefundBp", restocks FROM restocking_rules
        WHERE category_id IS NOT DISTINCT FROM $1 FOR UPDATE`,
      [input.categoryId],
    );
    const values = [input.categoryId, input.feeBp, input.openedRefundBp, input.restocks, at];
    if (before) {
      await tx(
        `UPDATE restocking_rules SET fee_bp = $2, opened_refund_bp = $3, restocks = $4, updated_at = $5
          WHERE category_id IS NOT DISTINCT FROM $1`,
        values,
      );
    } else {
      await tx(
        `INSERT INTO restocking_rules (category_id, fee_bp, opened_refund_bp, restocks, updated_at) VALUES ($1, $2, $3, $4, $5)`,
        values,
      );
    }
    const { categoryId, ...rule } = input;
    await writeAudit(tx, {
      actor,
      action: "save_restocking_rule",
      entity: "restocking_rule",
      entityId: categoryId ?? "all others",
      before: before ?? null,
      after: { ...rule, category: known.name },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/** Takes a category's own rule away, so that the one for all others counts. */
export async function dropRule(
  actor: Actor,
  { categoryId }: { readonly categoryId: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  return transaction(async (tx) => {
    const gone = await tx(`DELETE FROM restocking_rules WHERE category_id = $1 RETURNING id`, [
      categoryId,
    ]);
    if (gone.length === 0) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "drop_restocking_rule",
      entity: "restocking_rule",
      entityId: categoryId,
      before: null,
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
