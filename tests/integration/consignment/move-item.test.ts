import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor, UserActor } from "@/lib/access/actor";
import { moveItem } from "@/lib/consignment/internal/move-item";
import type { ConsignmentMove, ConsignmentMover } from "@/lib/consignment/states";
import { sql, transaction } from "@/lib/db";
import { makePiece } from "../../support/goods";

const at = new Date("2027-01-01T12:00:00Z");

/** A listed piece of the demo's seller. */
async function listed(): Promise<{ id: string; owner: UserActor }> {
  const { productId } = await makePiece();
  const [row] = await sql<{ id: string; owner: string }>(
    `SELECT id, consignor_id AS owner FROM consignment_items WHERE product_id = $1`,
    [productId],
  );
  return {
    id: row?.id ?? "",
    owner: { kind: "user", userId: row?.owner ?? "", visitorId: randomUUID() },
  };
}

const move = (actor: Actor, itemId: string, name: ConsignmentMove, as: ConsignmentMover) =>
  transaction((tx) => moveItem(tx, actor, { itemId, move: name, as, at, note: "for a test" }));

async function standing(id: string) {
  const [row] = await sql<{ status: string; moves: string[] }>(
    `SELECT status, ARRAY(SELECT transition || ' ' || actor FROM consignment_history WHERE item_id = i.id ORDER BY at DESC, id DESC LIMIT 1) AS moves
       FROM consignment_items i WHERE id = $1`,
    [id],
  );
  return row;
}

test("a move writes the new state and who made it", async () => {
  const { id, owner } = await listed();
  expect(await move(owner, id, "withdraw", "seller")).toMatchObject({
    ok: true,
    value: { id, from: "listed" },
  });
  expect(await standing(id)).toEqual({
    status: "returning",
    moves: [`withdraw seller:${owner.userId}`],
  });
});

test("a move that does not lead from where the piece stands is a conflict and writes nothing", async () => {
  const { id, owner } = await listed();
  const before = await standing(id);
  expect(await move(owner, id, "accept", "seller")).toEqual({
    ok: false,
    code: "conflict",
    detail: { status: "listed" },
  });
  expect(await standing(id)).toEqual(before);
});

test("somebody else's piece reads like a missing one", async () => {
  const { id } = await listed();
  const stranger: Actor = { kind: "user", userId: randomUUID(), visitorId: randomUUID() };
  const guest: Actor = { kind: "guest", visitorId: randomUUID() };
  const missing = { ok: false, code: "not_found" };
  expect(await move(stranger, id, "withdraw", "seller")).toEqual(missing);
  expect(await move(guest, id, "withdraw", "seller")).toEqual(missing);
  expect(await move(stranger, randomUUID(), "withdraw", "seller")).toEqual(missing);
  expect((await standing(id))?.status).toBe("listed");
});

test("a seller cannot make the moves of staff or of the system", async () => {
  const { id, owner } = await listed();
  expect((await move(owner, id, "sell", "seller")).ok).toBe(false);
  expect((await move(owner, id, "block", "seller")).ok).toBe(false);
  expect((await standing(id))?.status).toBe("listed");
});

test("of two who move a piece at once, one does", async () => {
  const { id, owner } = await listed();
  const system: Actor = { kind: "system", name: "terms" };
  const results = await Promise.all([
    move(owner, id, "withdraw", "seller"),
    move(system, id, "sell", "system"),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});
