import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { arrangePhotos, removePhoto } from "@/lib/consignment/arrange-photos";
import { photoBase } from "@/lib/consignment/cut-photo";
import { dropPhoto } from "@/lib/consignment/drop-photos";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import { findOwnDraft } from "@/lib/consignment/seller-queries";
import { submitItem } from "@/lib/consignment/submit-item";
import { photoKey } from "@/lib/media/keep-photo";
import { storage } from "@/lib/media/store";
import { got } from "../../support/shop";
import { addPhoto, consignor, fill, fullDraft, photograph } from "../../support/sellers";
import { begin, coat } from "../../support/uploads";

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
