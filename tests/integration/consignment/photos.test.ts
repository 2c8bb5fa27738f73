import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StaffActor } from "@/lib/access/actor";
import { arrangePhotos, removePhoto } from "@/lib/consignment/arrange-photos";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { cutPhoto, photoBase } from "@/lib/consignment/cut-photo";
import { findPhoto } from "@/lib/consignment/find-photo";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import { findOwnDraft } from "@/lib/consignment/seller-queries";
import { sql } from "@/lib/db";
import { LARGEST_PHOTO, photoKey } from "@/lib/media/keep-photo";
import { storage } from "@/lib/media/store";
import { absent, got, guest } from "../../support/shop";
import { addPhoto, consignor, photograph } from "../../support/sellers";
import { begin, coat, originalOf } from "../../support/uploads";

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
