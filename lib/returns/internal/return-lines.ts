import "server-only";
import type { Sql } from "../../db";
import type { RestockingRule, ReturnReason } from "../returnable";

/** A line of a return as it was counted, with the rule for its category. */
export type ReturnedLine = {
  readonly id: string;
  readonly orderLineId: string;
  readonly title: string;
  readonly isPiece: boolean;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly received: number;
  readonly opened: number;
  readonly rule: RestockingRule;
};

/** The lines of a return in the order's order; what was not counted yet counts as nothing. */
export async function findReturnLines(
  run: Sql,
  returnId: string,
  ruleOf: (categoryId: string) => RestockingRule,
): Promise<ReturnedLine[]> {
  const rows = await run<Omit<ReturnedLine, "rule"> & { categoryId: string }>(
    `SELECT x.id, x.order_line_id AS "orderLineId", l.title, l.is_piece AS "isPiece", x.quantity, x.reason,
            coalesce(x.received, 0) AS received, coalesce(x.opened, 0) AS opened, p.category_id AS "categoryId"
       FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id JOIN products p ON p.id = l.product_id
      WHERE x.return_id = $1 ORDER BY l.position`,
    [returnId],
  );
  return rows.map(({ categoryId, ...line }) => ({ ...line, rule: ruleOf(categoryId) }));
}
