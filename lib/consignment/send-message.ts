import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Origin } from "../accounts/origin";
import { countTry } from "../accounts/rate-limits";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { tellSeller } from "./internal/tell-seller";
import { type HiddenKind, maskContacts } from "./mask-contacts";

export type MessageInput = { readonly number: string; readonly body: string };

export type SentMessage = {
  /** What was hidden in it, for its writer to know. */
  readonly hidden: readonly HiddenKind[];
};

/**
 * Writes to the staff about a piece of one's own. Ways around the shop (e-mail addresses, telephone numbers, links) are
 * hidden before it is kept. The same words within a minute are one message.
 */
export async function writeToStaff(
  actor: Actor,
  input: MessageInput,
  from: Origin,
  clock: Clock,
): Promise<Result<SentMessage, "not_found" | "too_many">> {
  const userId = userIdOf(actor);
  if (userId === null) return err("not_found");
  const counted = await countTry("piece_message", userId, from);
  if (!counted.ok) return counted;
  return transaction(async (tx) => {
    const [item] = await tx<{ id: string }>(
      `SELECT id FROM consignment_items WHERE number = $1 AND consignor_id = $2 AND status <> 'draft'`,
      [input.number, userId],
    );
    if (!item) return err("not_found");
    return ok(await keep(tx, { itemId: item.id, side: "seller", userId, body: input.body }, clock));
  });
}

/** Writes to the seller about their piece, and tells them so; hidden is the same. What they wrote before counts as answered. */
export async function writeToSeller(
  actor: Actor,
  { itemId, body }: { readonly itemId: string; readonly body: string },
  clock: Clock,
): Promise<Result<SentMessage, "not_found">> {
  if (!hasPermission(actor, "merchandiser", "fulfilment")) return err("not_found");
  const { userId } = actor;
  return transaction(async (tx) => {
    if (!(await answered(tx, itemId, clock.now()))) return err("not_found");
    const sent = await keep(tx, { itemId, side: "staff", userId, body }, clock);
    if (sent.text !== null)
      await tellSeller(tx, { itemId, news: "message", at: clock.now(), words: sent.text });
    return ok(sent);
  });
}

/** What a seller wrote needs no answer. */
export async function closeMessages(
  actor: Actor,
  { itemId }: { readonly itemId: string },
  clock: Clock,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser", "fulfilment")) return err("not_found");
  return transaction(async (tx) =>
    (await answered(tx, itemId, clock.now())) ? ok(undefined) : err("not_found"),
  );
}

/** Notes that staff are done with what a seller has written so far. False where there is no such piece for them. */
async function answered(tx: Tx, itemId: string, at: Date): Promise<boolean> {
  const there = await tx(
    `SELECT 1 FROM consignment_items WHERE id = $1 AND status <> 'draft' FOR UPDATE`,
    [itemId],
  );
  await tx(
    `UPDATE consignment_messages SET read_at = $2 WHERE item_id = $1 AND side = 'seller' AND read_at IS NULL`,
    [itemId, at],
  );
  return there.length > 0;
}

type Message = {
  readonly itemId: string;
  readonly side: "seller" | "staff";
  readonly userId: string;
  readonly body: string;
};

async function keep(
  tx: Tx,
  { itemId, side, userId, body }: Message,
  clock: Clock,
): Promise<SentMessage & { readonly text: string | null }> {
  const { text, hidden } = maskContacts(body);
  const at = clock.now();
  const kept = await tx(
    `INSERT INTO consignment_messages (item_id, side, author_id, body, at)
     SELECT $1, $2::message_side, $3, $4, $5
      WHERE NOT EXISTS (SELECT 1 FROM consignment_messages WHERE item_id = $1 AND author_id = $3 AND body = $4 AND at > $6) RETURNING id`,
    [itemId, side, userId, text, at, new Date(at.getTime() - 60_000)],
  );
  return { hidden, text: kept.length > 0 ? text : null };
}

/** Notes that a seller has seen what staff wrote about a piece. */
export async function readMessages(
  actor: Actor,
  { number }: { readonly number: string },
  clock: Clock,
): Promise<void> {
  await transaction((tx) =>
    tx(
      `UPDATE consignment_messages m SET read_at = $3 FROM consignment_items i
        WHERE i.id = m.item_id AND i.number = $1 AND i.consignor_id = $2 AND m.side = 'staff' AND m.read_at IS NULL`,
      [number, userIdOf(actor), clock.now()],
    ),
  );
}
