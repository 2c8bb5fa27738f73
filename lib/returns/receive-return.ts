import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { announceVariants } from "../catalog/announce-change";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { restock } from "../inventory/restock";
import { err, ok, type Result } from "../result";
import { lockReturn, moveReturn } from "./internal/move-return";
import { findRules } from "./restocking-rules";
import type { ReceiveReturnInput } from "./schema";

export type ReceiveFailure =
  | "not_found"
  | "conflict"
  | "too_many"
  | "does_not_add_up"
  | "not_resellable";

type Counted = {
  id: string;
  orderLineId: string;
  variantId: string;
  sku: string;
  isPiece: boolean;
  quantity: number;
  restocks: boolean;
  received: number;
  opened: number;
  resellable: number;
  finding: string | null;
};

/**
 * A return is here and was counted: what can be sold again is on the shelf from now on. What was opened never is, nor
 * what its category keeps off the shelf, nor a piece, which is inspected first. `too_many`, `does_not_add_up` and
 * `not_resellable` name the line in `detail.at`.
 */
export async function receiveReturn(
  actor: Actor,
  input: ReceiveReturnInput,
  { clock, origin }: Occasion,
): Promise<Result<void, ReceiveFailure>> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const found = await lockReturn(tx, input.returnId);
    if (!found) return err("not_found");
    const read = await readCounts(tx, found.id, input);
    if (!read.ok) return read;
    const counted = read.value;
    const moved = await moveReturn(
      tx,
      found,
      "receive",
      { actor, at },
      { sql: ", received_at = $4", values: [] },
    );
    if (!moved.ok) return moved;
    await writeCounts(tx, counted);
    const fresh = await restock(tx, {
      lines: counted.map((line) => ({ ...line, quantity: line.resellable })),
      reason: `${found.number} came back`,
      actor: actorName(actor),
      at,
    });
    await announceVariants(tx, fresh);
    await writeAudit(tx, {
      actor,
      action: "receive_return",
      entity: "order",
      entityId: found.orderId,
      before: { return: found.number, status: found.status },
      after: {
        return: found.number,
        counted: counted
          .map(
            (line) =>
              `${line.sku}: ${line.received} of ${line.quantity}, ${line.opened} opened, ${line.resellable} on the shelf`,
          )
          .join("; "),
      },
      at,
      origin,
    });
    return ok(undefined);
  });
}

async function readCounts(
  tx: Tx,
  returnId: string,
  input: ReceiveReturnInput,
): Promise<Result<Counted[], ReceiveFailure>> {
  const lines = await tx<
    Omit<Counted, "restocks" | "received" | "opened" | "resellable" | "finding"> & {
      categoryId: string;
    }
  >(
    `SELECT x.id, x.order_line_id AS "orderLineId", l.variant_id AS "variantId", l.sku, l.is_piece AS "isPiece", x.quantity,
            p.category_id AS "categoryId"
       FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id JOIN products p ON p.id = l.product_id
      WHERE x.return_id = $1 ORDER BY l.position`,
    [returnId],
  );
  if (input.received.length > lines.length) return err("not_found");
  const ruleOf = await findRules(tx);
  const counted: Counted[] = [];
  for (const [index, line] of lines.entries()) {
    const [received = 0, opened = 0, resellable = 0] = [
      input.received[index],
      input.opened[index],
      input.resellable[index],
    ];
    const restocks = !line.isPiece && ruleOf(line.categoryId).restocks;
    if (received > line.quantity) return err("too_many", { at: index });
    if (opened + resellable > received) return err("does_not_add_up", { at: index });
    if (resellable > 0 && !restocks) return err("not_resellable", { at: index });
    counted.push({
      ...line,
      restocks,
      received,
      opened,
      resellable,
      finding: input.findings[index]?.trim() || null,
    });
  }
  return ok(counted);
}

async function writeCounts(tx: Tx, counted: readonly Counted[]): Promise<void> {
  const values = [
    counted.map((line) => line.id),
    counted.map((line) => line.received),
    counted.map((line) => line.opened),
    counted.map((line) => line.resellable),
    counted.map((line) => line.finding),
  ];
  await tx(
    `WITH c AS (SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::text[]) AS c(id, received, opened, resellable, finding)),
     x AS (
       UPDATE return_lines x SET received = c.received, opened = c.opened, resellable = c.resellable, finding = c.finding
         FROM c WHERE x.id = c.id RETURNING x.order_line_id, c.received, c.resellable)
     UPDATE order_lines l SET quantity_returned = l.quantity_returned + x.received,
            quantity_restocked = l.quantity_restocked + x.resellable FROM x WHERE l.id = x.order_line_id`,
    values,
  );
}
