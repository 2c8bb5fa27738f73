import sharp from "sharp";
import type { UserActor } from "@/lib/access/actor";
import type { Clock } from "@/lib/clock";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { findCategory, slotsOf } from "@/lib/consignment/categories";
import { cutPhoto } from "@/lib/consignment/cut-photo";
import { finishUpload, receiveUpload } from "@/lib/consignment/finish-upload";
import type { OfferStep } from "@/lib/consignment/offer-steps";
import { saveDraft } from "@/lib/consignment/save-draft";
import { startDraft } from "@/lib/consignment/start-draft";
import { submitItem } from "@/lib/consignment/submit-item";
import { sql } from "@/lib/db";
import { storage } from "@/lib/media/store";
import { got, NOWHERE } from "../story";

/** What somebody says of a piece; every answer as the form has it. */
export type Offer = {
  readonly category: string;
  readonly kind: string;
  readonly title: string;
  readonly maker: string;
  readonly size?: string;
  /** In centimeters, by the name of the part. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly color: string;
  readonly material: string;
  readonly condition: "excellent" | "very_good" | "good";
  readonly era: string;
  readonly retail: string;
  readonly story: string;
  /** The piece of the shop whose pictures stand for its photographs. */
  readonly pictures: string;
};

/** Offers a piece with all of its photographs. Returns its id and number. */
export async function offerPiece(
  seller: UserActor,
  offer: Offer,
  clock: Clock,
): Promise<{ itemId: string; number: string }> {
  const { number } = got(await startDraft(seller, {}, clock));
  const fill = async (step: OfferStep, fields: Record<string, string>) =>
    got(
      await saveDraft(
        seller,
        { number, step, version: 0, unit: "cm", fields, seen: {}, over: true },
        clock,
      ),
    );
  await fill("piece", {
    category: offer.category,
    subcategory: offer.kind,
    title: offer.title,
    maker: offer.maker,
  });
  const lengths = Object.entries(offer.lengths).map(([part, cm]) => [
    `measure.${part}Cm`,
    String(cm),
  ]);
  await fill("size", {
    ...(Object.fromEntries(lengths) as Record<string, string>),
    ...(offer.size ? { sizeLabel: offer.size } : {}),
    color: offer.color,
    material: offer.material,
  });
  await fill("condition", { condition: offer.condition, flawless: "on" });
  await fill("story", {
    era: offer.era,
    retail: offer.retail,
    proof: "receipt",
    story: offer.story,
  });
  const declared = findCategory(offer.category)?.disclosures ?? [];
  await fill("send", {
    ...Object.fromEntries(declared.map(({ name }) => [`declare.${name}`, "on"])),
    rejectChoice: "return",
  });
  await sendPhotos(seller, number, offer, clock);
  got(await submitItem(seller, { number }, clock));
  const [row] = await sql<{ id: string }>(`SELECT id FROM consignment_items WHERE number = $1`, [
    number,
  ]);
  return { itemId: row?.id ?? "", number };
}

/** A photograph for each place that needs one: whole pictures first, then closer and closer. */
async function sendPhotos(
  seller: UserActor,
  number: string,
  { category, pictures }: Offer,
  clock: Clock,
): Promise<void> {
  const rows = await sql<{ base: string }>(
    `SELECT g.base FROM product_images g JOIN variants v ON v.product_id = g.product_id WHERE v.sku = $1 ORDER BY g.position`,
    [pictures],
  );
  const files = (
    await Promise.all(rows.map(({ base }) => storage.get(`${base}-1200.webp`)))
  ).filter((file) => file !== null);
  const needed = slotsOf(category).filter(({ required }) => required);
  for (const [at, { name: slot }] of needed.entries()) {
    const file = files[at % files.length];
    if (!file) throw new Error(`There is no picture of ${pictures}`);
    const bytes = await closer(
      file.bytes,
      at < files.length ? 1 : 1 + 0.4 * (at - files.length + 1),
    );
    const about = { number, slot, type: "image/jpeg", bytes: bytes.byteLength } as const;
    const { uploadId } = got(await beginUpload(seller, about, NOWHERE, clock));
    got(await receiveUpload(seller, uploadId, bytes));
    const { photoId } = got(await finishUpload(seller, uploadId, clock));
    await cutPhoto(photoId);
  }
}

/** The middle of a picture, so many times nearer. JPEG. */
async function closer(file: Uint8Array, times: number): Promise<Uint8Array> {
  const picture = sharp(file);
  const { width, height } = await picture.metadata();
  const cut = { width: Math.floor(width / times), height: Math.floor(height / times) };
  const left = Math.floor((width - cut.width) / 2);
  const top = Math.floor((height - cut.height) / 2);
  const near = picture.extract({ left, top, ...cut }).resize({ width: 900 });
  return new Uint8Array(await near.jpeg({ quality: 85 }).toBuffer());
}
