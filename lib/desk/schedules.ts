import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission, type Permission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { moveProductsIn } from "../catalog/move-product";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { refusalText } from "./refusal-text";

type Wish = {
  readonly productId: string;
  readonly move: "publish" | "unpublish";
  readonly at: Date;
};

/**
 * Has a product go into the shop or out of it at a time, in place of an earlier wish for the same. `past` where the
 * time has gone by. Merchandisers only.
 */
export async function scheduleMove(
  actor: Actor,
  { productId, move, at }: Wish,
  { clock, origin }: Occasion,
): Promise<Result<{ scheduleId: string }, "not_found" | "past">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const now = clock.now();
  if (at <= now) return err("past");
  return transaction(async (tx) => {
    const [product] = await tx(`SELECT FROM products WHERE id = $1 FOR NO KEY UPDATE`, [productId]);
    if (!product) return err("not_found");
    await tx(
      `UPDATE desk_schedules SET status = 'cancelled', finished_at = $3 WHERE product_id = $1 AND move = $2 AND status = 'open'`,
      [productId, move, now],
    );
    const [made] = await tx<{ id: string }>(
      `INSERT INTO desk_schedules (product_id, move, at, actor_id, created_at) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [productId, move, at, actor.userId, now],
    );
    const scheduleId = made?.id ?? "";
    await audit(
      tx,
      actor,
      productId,
      { before: null, after: `${move} at ${at.toISOString()}` },
      now,
      origin,
    );
    await enqueue(tx, "desk.schedule", { scheduleId }, { after: at });
    return ok({ scheduleId });
  });
}

/** Drops a wish that has not come to pass yet. */
export async function cancelSchedule(
  actor: Actor,
  { scheduleId }: { readonly scheduleId: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [dropped] = await tx<{ product_id: string; move: string; at: Date }>(
      `UPDATE desk_schedules SET status = 'cancelled', finished_at = $2 WHERE id = $1 AND status = 'open' RETURNING product_id, move, at`,
      [scheduleId, clock.now()],
    );
    if (!dropped) return err("not_found");
    const before = `${dropped.move} at ${dropped.at.toISOString()}`;
    await audit(tx, actor, dropped.product_id, { before, after: null }, clock.now(), origin);
    return ok(undefined);
  });
}

async function audit(
  tx: Tx,
  actor: StaffActor,
  productId: string,
  change: { readonly before: string | null; readonly after: string | null },
  at: Date,
  origin: string | null,
): Promise<void> {
  await writeAudit(tx, {
    actor,
    action: change.after ? "schedule" : "cancel_schedule",
    entity: "product",
    entityId: productId,
    before: change.before === null ? null : { schedule: change.before },
    after: { schedule: change.after },
    at,
    origin,
  });
}

type Due = {
  productId: string;
  move: "publish" | "unpublish";
  at: Date;
  actorId: string;
  permissions: Permission[] | null;
};

/**
 * Does what was wished for this time, in the name of whoever wished it, if they still may and the gate lets it; else
 * says why not. Does nothing before its time, or twice.
 */
export async function runSchedule(scheduleId: string, clock: Clock): Promise<void> {
  await transaction(async (tx) => {
    const [due] = await tx<Due>(
      `SELECT d.product_id AS "productId", d.move, d.at, d.actor_id AS "actorId",
              (SELECT s.permissions::text[] FROM staff_members s JOIN users u ON u.id = s.user_id
                WHERE s.user_id = d.actor_id AND u.disabled_at IS NULL) AS permissions
         FROM desk_schedules d WHERE d.id = $1 AND d.status = 'open' FOR UPDATE OF d`,
      [scheduleId],
    );
    if (!due || due.at > clock.now()) return;
    const problem = await attempt(tx, due, clock);
    await tx(
      `UPDATE desk_schedules SET status = $2::desk_schedule_status, problem = $3, finished_at = $4 WHERE id = $1`,
      [scheduleId, problem === null ? "done" : "failed", problem, clock.now()],
    );
  });
}

async function attempt(tx: Tx, due: Due, clock: Clock): Promise<string | null> {
  const { actorId, permissions, productId, move } = due;
  const actor: Actor = {
    kind: "staff",
    userId: actorId,
    visitorId: actorId,
    permissions: permissions ?? [],
  };
  if (!hasPermission(actor, "merchandiser"))
    return "Whoever asked for this may no longer edit the catalogue.";
  const occasion = { clock, origin: null };
  const moved = await moveProductsIn(tx, actor, { productIds: [productId], move }, occasion);
  const [outcome = err("not_found")] = moved.values();
  return outcome.ok ? null : `Not done: ${refusalText(outcome)}`;
}
