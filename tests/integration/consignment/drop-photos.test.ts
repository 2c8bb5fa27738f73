import { clock } from "../../support/stripe";
import { expect, test } from "vitest";
import { photoBase } from "@/lib/consignment/cut-photo";
import { discardDraft } from "@/lib/consignment/discard-draft";
import { dropPhoto, sweepUploads } from "@/lib/consignment/drop-photos";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import { sql } from "@/lib/db";
import { photoKey } from "@/lib/media/keep-photo";
import { storage } from "@/lib/media/store";
import { got } from "../../support/shop";
import { addPhoto, photograph } from "../../support/sellers";
import { begin, coat, originalOf } from "../../support/uploads";

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
