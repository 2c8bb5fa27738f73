import "server-only";
import type { Condition } from "../../catalog/product-view";
import { sql } from "../../db";
import { storage } from "../../media/store";
import { err, ok, type Result } from "../../result";
import { listingSchema, type Listing } from "../listing";
import { publishPhotos, type PublicPhoto } from "./publish-photos";

type Measured = Readonly<Record<string, number | string>>;

/** Everything that becomes public with a listing, read and cut before its transaction begins. */
export type PreparedListing = {
  readonly itemId: string;
  readonly version: number;
  readonly number: string;
  readonly consignorId: string;
  readonly categoryId: string;
  readonly category: string;
  readonly productId: string | null;
  readonly retailCents: number | null;
  readonly condition: Condition;
  readonly measurements: Measured;
  readonly flaws: readonly string[];
  readonly listing: Listing;
  readonly pictures: readonly PublicPhoto[];
};

type Photo = { id: string; slot: string; base: string; width: number };
type Row = Omit<PreparedListing, "listing" | "pictures" | "flaws"> & {
  listing: unknown;
  found: Measured;
  photos: Photo[] | null;
  flaws: { text: string; photoId: string | null }[] | null;
};

export type NotReady = "not_ready" | "photo_unusable";

/**
 * Gets a piece ready for the shop: what staff prepared, what the inspection found, and its photographs, cut to the
 * shop's widths. `not_ready` where something of that is missing.
 */
export async function prepareListing(itemId: string): Promise<Result<PreparedListing, NotReady>> {
  const [row] = await sql<Row>(
    `SELECT i.id AS "itemId", i.version, i.number, i.consignor_id AS "consignorId", i.category_id AS "categoryId", c.slug AS category,
            i.product_id AS "productId", i.retail_cents AS "retailCents", coalesce(n.condition, i.condition) AS condition, i.measurements,
            coalesce(n.measurements, '{}') AS found, i.listing,
            (SELECT json_agg(json_build_object('id', f.id, 'slot', f.slot, 'base', f.base, 'width', f.width)) FROM consignment_photos f
              WHERE f.item_id = i.id AND f.status = 'ready') AS photos,
            (SELECT json_agg(json_build_object('text', w.text, 'photoId', w.photo_id) ORDER BY w.position, w.id) FROM consignment_flaws w
              WHERE w.item_id = i.id AND w.source = 'intake') AS flaws
       FROM consignment_items i JOIN categories c ON c.id = i.category_id
       LEFT JOIN LATERAL (SELECT * FROM consignment_inspections WHERE item_id = i.id ORDER BY at DESC, id DESC LIMIT 1) n ON true
      WHERE i.id = $1`,
    [itemId],
  );
  const listing = listingSchema.safeParse(row?.listing);
  if (!row || !listing.success) return err("not_ready");
  const { found, photos, flaws, ...rest } = row;
  const chosen = listing.data.photos.map(({ id, alt }, index) => {
    const photo = photos?.find((one) => one.id === id);
    // A near view of a flaw stands for it, but not first; a flaw that is pinned on a view of the whole does not make it one.
    const near = index > 0 && photo?.slot === "flaw";
    const shown = near ? flaws?.find(({ photoId }) => photoId === id) : null;
    return { id, alt, flaw: shown?.text ?? null, file: photo ? largestFile(photo) : "" };
  });
  if (chosen.length === 0 && row.productId === null) return err("not_ready");
  const pictures = await publishPhotos(storage, row.number, chosen);
  if ("unusable" in pictures) return err("photo_unusable", { photoId: pictures.unusable });
  return ok({
    ...rest,
    listing: listing.data,
    measurements: { ...row.measurements, ...found },
    flaws: (flaws ?? []).map(({ text }) => text),
    pictures,
  });
}

const largestFile = ({ base }: Photo): string => `${base}-full.webp`;
