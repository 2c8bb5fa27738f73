import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor, StaffActor } from "@/lib/access/actor";
import { arrangePhotos, removePhoto } from "@/lib/consignment/arrange-photos";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { cutPhoto, photoBase } from "@/lib/consignment/cut-photo";
import { discardDraft } from "@/lib/consignment/discard-draft";
import { dropPhoto, sweepUploads } from "@/lib/consignment/drop-photos";
import { findPhoto } from "@/lib/consignment/find-photo";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import { findOwnDraft } from "@/lib/consignment/seller-queries";
import { startDraft } from "@/lib/consignment/start-draft";
import { submitItem } from "@/lib/consignment/submit-item";
import { sql } from "@/lib/db";
import { LARGEST_PHOTO, photoKey } from "@/lib/media/keep-photo";
import { storage } from "@/lib/media/store";
import { got, guest } from "../../support/shop";
import { addPhoto, consignor, fill, fullDraft, HERE, photograph } from "../../support/sellers";

const absent = { ok: false, code: "not_found" };

async function coat() {
  const actor = await consignor();
  const { number } = got(await startDraft(actor, {}, clock));
  await fill(actor, number, "piece", { category: "clothing", subcategory: "outerwear" });
  return { actor, number };
}

const begin = (actor: Actor, number: string, more: object = {}) =>
  beginUpload(
    actor,
    { number, slot: "front", type: "image/jpeg", bytes: 1000, ...more },
    HERE,
    clock,
  );

const originalOf = async (uploadId: string): Promise<string> => {
  const [row] = await sql<{ key: string }>(`SELECT key FROM consignment_uploads WHERE id = $1`, [
    uploadId,
  ]);
  return row?.key ?? "";
};

const staff = (...permissions: StaffActor["permissions"]): StaffActor => ({
  kind: "staff",
  userId: randomUUID(),
  visitorId: randomUUID(),
  permissions,
});

test("a photograph is kept in its sizes, and what was sent is deleted", async () => {
  const { actor, number } = await coat();
  const file = await photograph();
  const { uploadId, form } = got(await begin(actor, number));
  expect(form).toBeNull();
  got(await receiveUpload(actor, uploadId, file));
  const original = await originalOf(uploadId);
  expect(original).toMatch(/^private\/uploads\//);
  expect(got(await finishUpload(actor, uploadId, clock))).toEqual({ photoId: uploadId });
  expect((await findOwnDraft(actor, number))?.photos).toMatchObject([
    { id: uploadId, slot: "front", status: "waiting" },
  ]);
  const jobs = await sql(
    `SELECT 1 FROM pgboss.job WHERE name = 'photos.cut' AND data->>'photoId' = $1`,
    [uploadId],
  );
  expect(jobs).toHaveLength(1);
  await cutPhoto(uploadId);
  expect((await findOwnDraft(actor, number))?.photos).toMatchObject([
    { status: "ready", width: 900, height: 1200, dominant: expect.stringMatching(/^#/) as string },
  ]);
  expect(await storage.size(original)).toBeNull();
  expect(await originalOf(uploadId)).toBe("");
  expect(await storage.size(photoKey(photoBase(uploadId), "full"))).toBeGreaterThan(0);
});

test("finishing and cutting twice makes one photograph", async () => {
  const { actor, number } = await coat();
  const { uploadId } = got(await begin(actor, number));
  got(await receiveUpload(actor, uploadId, await photograph()));
  const both = await Promise.all([
    finishUpload(actor, uploadId, clock),
    finishUpload(actor, uploadId, clock),
  ]);
  expect(both.map((one) => one.ok)).toEqual([true, true]);
  await Promise.all([cutPhoto(uploadId), cutPhoto(uploadId)]);
  await cutPhoto(uploadId);
  expect(await finishUpload(actor, uploadId, clock)).toMatchObject({ ok: true });
  expect((await findOwnDraft(actor, number))?.photos).toHaveLength(1);
});

test("a worker that was killed after its work leaves nothing behind", async () => {
  const { actor, number } = await coat();
  const { uploadId } = got(await begin(actor, number));
  got(await receiveUpload(actor, uploadId, await photograph()));
  got(await finishUpload(actor, uploadId, clock));
  const original = await originalOf(uploadId);
  // As if it had died between the record and the deletion.
  await sql(
    `UPDATE consignment_photos SET status = 'refused', problem = 'x', original = NULL WHERE id = $1`,
    [uploadId],
  );
  await cutPhoto(uploadId);
  expect(await storage.size(original)).toBeNull();
  expect(await originalOf(uploadId)).toBe("");
});

test("a file that is no photograph is refused with a reason, and nothing of it is kept", async () => {
  const { actor, number } = await coat();
  const id = await addPhoto(actor, number, "front", Buffer.from("<svg onload=alert(1)>"));
  expect((await findOwnDraft(actor, number))?.photos).toMatchObject([
    { id, status: "refused", problem: expect.stringContaining("no JPEG, PNG or WebP") as string },
  ]);
  const rows = await sql(`SELECT original, base FROM consignment_photos WHERE id = $1`, [id]);
  expect(rows).toEqual([{ original: null, base: null }]);
  for (const size of ["small", "large", "full"] as const)
    expect(await storage.size(photoKey(photoBase(id), size))).toBeNull();
});

test("nobody sends a photograph for a place that is not there, too heavy a file, or too many", async () => {
  const { actor, number } = await coat();
  expect(await begin(actor, number, { slot: "soles" })).toMatchObject({ code: "no_slot" });
  expect(await begin(actor, number, { bytes: LARGEST_PHOTO + 1 })).toMatchObject({
    code: "too_heavy",
  });
  const { uploadId } = got(await begin(actor, number));
  expect(await receiveUpload(actor, uploadId, Buffer.alloc(LARGEST_PHOTO + 1))).toMatchObject({
    code: "too_heavy",
  });
  expect(await finishUpload(actor, uploadId, clock)).toMatchObject({ code: "missing" });
  for (let sent = 1; sent < 30; sent += 1) got(await begin(actor, number));
  expect(await begin(actor, number)).toMatchObject({ code: "full" });
});

test("so many in an hour are enough", async () => {
  const { actor, number } = await coat();
  const elsewhere = { ip: null, userAgent: null };
  const about = { number, slot: "soles", type: "image/jpeg", bytes: 1 } as const;
  const tries = await Promise.all(
    Array.from({ length: 201 }, () => beginUpload(actor, about, elsewhere, clock)),
  );
  const codes = tries.map((one) => (one.ok ? "ok" : one.code));
  expect(codes.filter((code) => code === "too_many")).toHaveLength(1);
});

test("somebody else's piece, upload and photograph read like missing ones", async () => {
  const { actor, number } = await coat();
  const id = await addPhoto(actor, number, "front");
  const { uploadId } = got(await begin(actor, number, { slot: "back" }));
  for (const other of [await consignor(), guest()]) {
    expect(await begin(other, number)).toEqual(absent);
    expect(await receiveUpload(other, uploadId, await photograph())).toEqual(absent);
    expect(await finishUpload(other, uploadId, clock)).toEqual(absent);
    expect(await finishUpload(other, id, clock)).toEqual(absent);
    expect(await removePhoto(other, { number, photoId: id }, clock)).toEqual(absent);
    expect(await arrangePhotos(other, { number, order: [{ id, slot: "front" }] }, clock)).toEqual(
      absent,
    );
    expect(await findPhoto(other, id, "small")).toBeNull();
  }
  expect(await findPhoto(actor, id, "small")).toMatchObject({ type: "image/webp" });
  expect(await findPhoto(staff("merchandiser"), id, "full")).not.toBeNull();
  expect(await findPhoto(staff("editor"), id, "full")).toBeNull();
  expect(await findPhoto(actor, randomUUID(), "small")).toBeNull();
});

test("photographs stand in the order of their places, until their seller orders them otherwise", async () => {
  const { actor, number } = await coat();
  const slots = async () => (await findOwnDraft(actor, number))?.photos.map(({ slot }) => slot);
  const label = await addPhoto(actor, number, "label");
  const front = await addPhoto(actor, number, "front");
  const flaw = await addPhoto(actor, number, "flaw");
  const back = await addPhoto(actor, number, "back");
  expect(await slots()).toEqual(["front", "back", "label", "flaw"]);
  const order = [
    { id: flaw, slot: "flaw" },
    { id: front, slot: "back" },
    { id: back, slot: "front" },
    { id: label, slot: "label" },
  ];
  got(await arrangePhotos(actor, { number, order }, clock));
  expect((await findOwnDraft(actor, number))?.photos.map(({ id, slot }) => ({ id, slot }))).toEqual(
    order,
  );
  const wrong = { number, order: order.map(({ id }) => ({ id, slot: "soles" })) };
  expect(await arrangePhotos(actor, wrong, clock)).toMatchObject({ code: "no_slot" });
  for (const stale of [
    order.slice(1),
    [...order, { id: randomUUID(), slot: "extra" }],
    [...order.slice(1), order[1]],
  ])
    expect(
      await arrangePhotos(
        actor,
        { number, order: stale.filter((one) => one !== undefined) },
        clock,
      ),
    ).toMatchObject({ code: "changed" });
});

test("a photograph that is removed takes its pins and its files along", async () => {
  const { actor, number } = await coat();
  const id = await addPhoto(actor, number, "front");
  const flaws = JSON.stringify([{ text: "A tear", photoId: id, xBp: 10, yBp: 20 }]);
  await fill(actor, number, "condition", { flaws });
  got(await removePhoto(actor, { number, photoId: id }, clock));
  const draft = await findOwnDraft(actor, number);
  expect(draft?.photos).toEqual([]);
  expect(draft?.values.flaws).toEqual([{ text: "A tear", photoId: null, xBp: null, yBp: null }]);
  await dropPhoto(id);
  expect(await storage.size(photoKey(photoBase(id), "full"))).toBeNull();
});

test("a pin on somebody else's photograph is dropped", async () => {
  const [mine, theirs] = [await coat(), await coat()];
  const id = await addPhoto(theirs.actor, theirs.number, "front");
  const flaws = JSON.stringify([{ text: "A tear", photoId: id, xBp: 10, yBp: 20 }]);
  await fill(mine.actor, mine.number, "condition", { flaws });
  expect((await findOwnDraft(mine.actor, mine.number))?.values.flaws).toEqual([
    { text: "A tear", photoId: null, xBp: null, yBp: null },
  ]);
});

test("once a piece is submitted its photographs stand", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor);
  const photos = (await findOwnDraft(actor, number))?.photos ?? [];
  const { uploadId } = got(await begin(actor, number));
  got(await receiveUpload(actor, uploadId, await photograph()));
  got(await submitItem(actor, { number }, clock));
  const closed = { code: "not_editable" };
  expect(await begin(actor, number)).toMatchObject(closed);
  expect(await finishUpload(actor, uploadId, clock)).toMatchObject(closed);
  expect(await removePhoto(actor, { number, photoId: photos[0]?.id ?? "" }, clock)).toMatchObject(
    closed,
  );
  expect(await arrangePhotos(actor, { number, order: [] }, clock)).toMatchObject(closed);
});

test("what was begun and never finished is swept a day later, and what is on its way is not", async () => {
  const { actor, number } = await coat();
  const { uploadId } = got(await begin(actor, number));
  got(await receiveUpload(actor, uploadId, await photograph()));
  const waiting = got(await begin(actor, number)).uploadId;
  got(await receiveUpload(actor, waiting, await photograph()));
  got(await finishUpload(actor, waiting, clock));
  const [gone, stays] = [await originalOf(uploadId), await originalOf(waiting)];
  await sweepUploads(clock);
  expect(await storage.size(gone)).not.toBeNull();
  await sweepUploads({ now: () => new Date(clock.now().getTime() + 25 * 3_600_000) });
  expect(await storage.size(gone)).toBeNull();
  expect(await storage.size(stays)).not.toBeNull();
  expect(await originalOf(uploadId)).toBe("");
});

test("a draft that is discarded takes its files along, also those on their way", async () => {
  const { actor, number } = await coat();
  const id = await addPhoto(actor, number, "front");
  const { uploadId } = got(await begin(actor, number));
  got(await receiveUpload(actor, uploadId, await photograph()));
  const original = await originalOf(uploadId);
  got(await discardDraft(actor, { number }));
  const owed = await sql<{ id: string }>(
    `SELECT data->>'photoId' AS id FROM pgboss.job WHERE name = 'photos.drop' AND data->>'photoId' = ANY ($1)`,
    [[id, uploadId]],
  );
  expect(owed.map((job) => job.id).toSorted()).toEqual([id, uploadId].toSorted());
  for (const job of owed) await dropPhoto(job.id);
  expect(await storage.size(original)).toBeNull();
  expect(await storage.size(photoKey(photoBase(id), "small"))).toBeNull();
});
