import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { sweepUploads } from "@/lib/consignment/drop-photos";
import { findPhoto } from "@/lib/consignment/find-photo";
import { addIntakePhoto, removeIntakePhoto } from "@/lib/consignment/intake-photos";
import { sql } from "@/lib/db";
import { LARGEST_PHOTO } from "@/lib/media/keep-photo";
import { storage } from "@/lib/media/store";
import { makeItem } from "../../support/consigned";
import { consignor, photograph } from "../../support/sellers";
import { got } from "../../support/shop";
import { othersThanMerchandisers, staff } from "../catalog/desk";

const occasion = { clock, origin: "203.0.113.7" };
const merchandiser = await staff("merchandiser");
const jpeg = async () => ({ type: "image/jpeg", bytes: new Uint8Array(await photograph()) });
const add = async (itemId: string, slot = "flaw") =>
  addIntakePhoto(merchandiser, { itemId, slot }, await jpeg(), occasion);

const photosOf = (itemId: string) =>
  sql<{ id: string; slot: string; position: number; status: string }>(
    `SELECT id, slot, position, status FROM consignment_photos WHERE item_id = $1 AND source = 'intake' ORDER BY position`,
    [itemId],
  );
const uploadsOf = (itemId: string) =>
  sql<{ key: string }>(`SELECT key FROM consignment_uploads WHERE item_id = $1`, [itemId]);

test("a photograph that is taken of a piece in our hands is ready at once, for staff and its seller alone", async () => {
  const item = await makeItem("received");
  const first = got(await add(item.id));
  const second = got(await add(item.id, "front"));
  expect(await photosOf(item.id)).toEqual([
    { id: first.photoId, slot: "flaw", position: 0, status: "ready" },
    { id: second.photoId, slot: "front", position: 1, status: "ready" },
  ]);
  // Nothing of what was sent is left, however often it is swept.
  expect(await uploadsOf(item.id)).toEqual([]);
  await sweepUploads(clock);
  expect(await findPhoto(merchandiser, first.photoId, "large")).not.toBeNull();
  expect(await findPhoto(item.seller, first.photoId, "large")).not.toBeNull();
  expect(await findPhoto(await consignor(), first.photoId, "large")).toBeNull();
});

test("it is taken by those who inspect, while the piece is inspected", async () => {
  const item = await makeItem("received");
  for (const other of await othersThanMerchandisers())
    expect(
      await addIntakePhoto(other, { itemId: item.id, slot: "flaw" }, await jpeg(), occasion),
    ).toEqual({ ok: false, code: "not_found" });
  expect(
    await addIntakePhoto(item.seller, { itemId: item.id, slot: "flaw" }, await jpeg(), occasion),
  ).toEqual({ ok: false, code: "not_found" });
  expect(await add(randomUUID())).toEqual({ ok: false, code: "not_found" });
  const early = await makeItem("in_transit");
  expect(await add(early.id)).toMatchObject({ code: "conflict", detail: { status: "in_transit" } });
  expect(await add(item.id, "moon")).toEqual({ ok: false, code: "no_slot" });
  expect(await photosOf(item.id)).toEqual([]);
});

test("what is no photograph is refused with its reason, and nothing of it is kept", async () => {
  const item = await makeItem("received");
  const send = (bytes: Uint8Array) =>
    addIntakePhoto(merchandiser, { itemId: item.id, slot: "flaw" }, { type: "", bytes }, occasion);
  const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>");
  expect(await send(svg)).toMatchObject({
    code: "refused",
    detail: { problem: expect.stringContaining("no JPEG, PNG or WebP") as string },
  });
  const cut = new Uint8Array((await photograph()).subarray(0, 400));
  expect(await send(cut)).toMatchObject({ code: "refused" });
  expect(await send(new Uint8Array(LARGEST_PHOTO + 1))).toEqual({ ok: false, code: "too_heavy" });
  expect(await photosOf(item.id)).toEqual([]);
  expect(await uploadsOf(item.id)).toEqual([]);
  // Nor is it told as something that was added.
  const told = await sql(
    `SELECT 1 FROM audit_entries WHERE entity_id = $1 AND action = 'add_photo'`,
    [item.id],
  );
  expect(told).toEqual([]);
});

test("it is taken away again with the pins on it, the flaws stay, and the seller's are not staff's to take", async () => {
  const item = await makeItem("received");
  const { photoId } = got(await add(item.id));
  await sql(
    `INSERT INTO consignment_flaws (item_id, source, position, text, photo_id, x_bp, y_bp) VALUES ($1, 'intake', 0, 'A tear', $2, 5000, 5000)`,
    [item.id, photoId],
  );
  const remove = (id: string) =>
    removeIntakePhoto(merchandiser, { itemId: item.id, photoId: id }, occasion);
  got(await remove(photoId));
  expect(
    await sql(`SELECT text, photo_id FROM consignment_flaws WHERE item_id = $1`, [item.id]),
  ).toEqual([{ text: "A tear", photo_id: null }]);
  const dropped = await sql(
    `SELECT 1 FROM pgboss.job WHERE name = 'photos.drop' AND data->>'photoId' = $1`,
    [photoId],
  );
  expect(dropped).toHaveLength(1);
  expect(await remove(photoId)).toEqual({ ok: false, code: "not_found" });
  const [theirs] = await sql<{ id: string }>(
    `INSERT INTO consignment_photos (item_id, source, slot, position, status, original, bytes)
     VALUES ($1, 'seller', 'front', 0, 'waiting', 'private/uploads/none.jpg', 10) RETURNING id`,
    [item.id],
  );
  expect(await remove(theirs?.id ?? "")).toEqual({ ok: false, code: "not_found" });
  expect(await storage.size(`private/photos/${photoId}-full.webp`)).not.toBeNull();
});
