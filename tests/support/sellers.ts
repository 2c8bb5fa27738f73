import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { UserActor } from "@/lib/access/actor";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { findCategory, measurementsOf } from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import { cutPhoto } from "@/lib/consignment/cut-photo";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import type { OfferStep } from "@/lib/consignment/offer-steps";
import { saveAddress } from "@/lib/consignment/save-address";
import { saveDraft } from "@/lib/consignment/save-draft";
import { startDraft } from "@/lib/consignment/start-draft";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import { sql } from "@/lib/db";
import { makeItem } from "./consigned";
import { got } from "./shop";
import { clock } from "./stripe";

export const HERE = { ip: "192.0.2.7", userAgent: "a test" } as const;

/** Somebody with an account, who has not agreed to anything. */
export async function person(): Promise<UserActor> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO users (email, name) VALUES ($1, 'Orla Seller') RETURNING id`,
    [`seller-${randomUUID()}@people.example`],
  );
  return { kind: "user", userId: row?.id ?? "", visitorId: randomUUID() };
}

/** Somebody who has accepted the terms and whose address is known. */
export async function consignor(): Promise<UserActor> {
  const actor = await person();
  got(await acceptTerms(actor, { version: CURRENT_TERMS.version }, HERE, clock));
  got(
    await saveAddress(actor, {
      fullName: "Orla Seller",
      line1: "4 Pine Road",
      city: "Salem",
      state: "OR",
      postal: "97301",
    }),
  );
  return actor;
}

/** A piece with an offer, made now, to a seller who has agreed to the terms. */
export async function offered() {
  const seller = await consignor();
  const item = await makeItem("offered", { seller, at: clock.now() });
  return { ...item, seller };
}

/** A photograph that a camera could have taken. */
export function photograph(width = 900, height = 1200): Promise<Buffer> {
  const create = { width, height, channels: 3 as const, background: "#8f4629" };
  return sharp({ create }).jpeg().toBuffer();
}

/** Saves fields of a step as a window does that has just been opened. */
export async function fill(
  actor: UserActor,
  number: string,
  step: OfferStep,
  fields: Record<string, string>,
) {
  return got(
    await saveDraft(
      actor,
      { number, step, version: 0, unit: "cm", fields, seen: {}, over: true },
      clock,
    ),
  );
}

/** Sends a photograph for a place and waits until it has been looked at. */
export async function addPhoto(
  actor: UserActor,
  number: string,
  slot: string,
  bytes?: Uint8Array,
): Promise<string> {
  const file = bytes ?? (await photograph());
  const about = { number, slot, type: "image/jpeg", bytes: file.byteLength } as const;
  const { uploadId } = got(await beginUpload(actor, about, HERE, clock));
  got(await receiveUpload(actor, uploadId, file));
  const { photoId } = got(await finishUpload(actor, uploadId, clock));
  await cutPhoto(photoId);
  return photoId;
}

/** A draft of a coat that has everything but what `except` names. */
export async function fullDraft(
  actor: UserActor,
  { photos = true }: { photos?: boolean } = {},
): Promise<string> {
  const { number } = got(await startDraft(actor, {}, clock));
  await fill(actor, number, "piece", {
    category: "clothing",
    subcategory: "outerwear",
    title: "Camel wool coat",
    maker: "Halden & Rye",
  });
  const lengths = measurementsOf("clothing", "outerwear").map((spec) => [
    `measure.${measurementKey(spec)}`,
    "60",
  ]);
  await fill(actor, number, "size", {
    ...(Object.fromEntries(lengths) as Record<string, string>),
    sizeLabel: "US 8",
    color: "camel",
    material: "wool, cashmere",
  });
  await fill(actor, number, "condition", { condition: "very_good", flawless: "on" });
  await fill(actor, number, "story", { proof: "receipt", retail: "640" });
  const clothing = findCategory("clothing");
  const declared = clothing?.disclosures.map(({ name }) => [`declare.${name}`, "on"]) ?? [];
  await fill(actor, number, "send", {
    ...(Object.fromEntries(declared) as Record<string, string>),
    rejectChoice: "return",
  });
  if (photos) {
    for (const slot of clothing?.slots.filter(({ required }) => required) ?? [])
      await addPhoto(actor, number, slot.name);
  }
  return number;
}
