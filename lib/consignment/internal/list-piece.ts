import "server-only";
import { pieceTaxCategory } from "../../catalog/piece-defaults";
import { wakeAlerts } from "../../catalog/wake-alerts";
import type { Tx } from "../../db";
import { wordSlug } from "../../desk/word-slug";
import { putOnShelf } from "../../inventory/piece-shelf";
import type { ContractTerms } from "../contract-terms";
import type { PreparedListing } from "./prepare-listing";
import { showPage } from "./shop-place";

export type ListedPiece = {
  readonly productId: string;
  readonly slug: string;
  readonly priceCents: number;
  /** The day that its price steps and its term count from. */
  readonly listedAt: Date;
  readonly dueAt: Date;
};

type Contract = Pick<ContractTerms, "split" | "markdowns" | "floorCents" | "termDays"> & {
  priceCents: number;
  acceptedAt: Date;
};

const DAY_MS = 86_400_000;

/**
 * Puts a prepared piece into the shop, in the caller's transaction: product, variant, stock with its movement, first
 * price, pictures, and the page. One that was in the shop before is listed anew on its own product; under the contract
 * that it was sold under, the time away is not counted, and its price is what it was. The caller has the piece locked,
 * and moves it.
 */
export async function listPiece(
  tx: Tx,
  prepared: PreparedListing,
  by: { readonly actor: string; readonly at: Date },
): Promise<ListedPiece> {
  const contract = await contractOf(tx, prepared.itemId);
  const before = prepared.productId ? await earlier(tx, prepared, contract) : null;
  const listedAt = before?.countsFrom(by.at) ?? by.at;
  const product = await writeProduct(tx, prepared, by.at);
  const priceCents = before?.priceCents ?? contract.priceCents;
  await writeVariant(tx, product.id, prepared, priceCents);
  await writePiece(tx, product.id, prepared, contract, listedAt);
  if (prepared.pictures.length > 0) await writePictures(tx, product.id, prepared);
  await putOnShelf(tx, {
    productId: product.id,
    reason: before ? "listed anew" : "listed",
    ...by,
  });
  await showPage(tx, product.id, true, by.at);
  await wakeAlerts(tx, [product.id]);
  return {
    productId: product.id,
    slug: product.slug,
    priceCents,
    listedAt,
    dueAt: new Date(listedAt.getTime() + contract.termDays * DAY_MS),
  };
}

async function contractOf(tx: Tx, itemId: string): Promise<Contract> {
  const [contract] = await tx<Contract>(
    `SELECT price_cents AS "priceCents", split, markdowns, floor_cents AS "floorCents", term_days AS "termDays", accepted_at AS "acceptedAt"
       FROM consignment_contracts WHERE item_id = $1 AND status = 'accepted'`,
    [itemId],
  );
  if (!contract) throw new Error(`Piece ${itemId} has no contract to be listed under`);
  return contract;
}

/** What stays of the time a piece was in the shop before; null where it comes in under another contract. */
async function earlier(tx: Tx, { itemId }: PreparedListing, { acceptedAt }: Contract) {
  const [row] = await tx<{ priceCents: number; listedAt: Date; soldAt: Date | null }>(
    `SELECT v.price_cents AS "priceCents", i.listed_at AS "listedAt",
            (SELECT max(h.at) FROM consignment_history h WHERE h.item_id = i.id AND h.transition = 'sell') AS "soldAt"
       FROM consignment_items i JOIN variants v ON v.product_id = i.product_id WHERE i.id = $1`,
    [itemId],
  );
  if (!row?.soldAt || acceptedAt > row.soldAt) return null;
  const shown = row.soldAt.getTime() - row.listedAt.getTime();
  return {
    priceCents: row.priceCents,
    countsFrom: (at: Date) => new Date(at.getTime() - shown),
  };
}

async function writeProduct(tx: Tx, piece: PreparedListing, at: Date) {
  const { listing } = piece;
  const [product] = await tx<{ id: string; slug: string }>(
    `INSERT INTO products (id, slug, kind, name, category_id, subcategory, description, badges, concerns, other_ingredients, created_at, updated_at)
     VALUES (coalesce($1, uuidv7()), $2, 'resale', $3, $4, $5, $6, '{}', '{}', '{}', $7, $7)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, category_id = excluded.category_id, subcategory = excluded.subcategory,
       description = excluded.description, updated_at = excluded.updated_at
     RETURNING id, slug`,
    [
      piece.productId,
      // With its number, an address is nobody else's.
      `${wordSlug(listing.title, 60)}-${piece.number.toLowerCase()}`.replace(/^-/, ""),
      listing.title,
      piece.categoryId,
      listing.subcategory,
      listing.description,
      at,
    ],
  );
  if (!product) throw new Error("The product was not written");
  return product;
}

async function writeVariant(
  tx: Tx,
  productId: string,
  { number, category, listing }: PreparedListing,
  priceCents: number,
): Promise<void> {
  const known = await tx(
    `UPDATE variants SET price_cents = $2, weight_grams = $3 WHERE product_id = $1 RETURNING id`,
    [productId, priceCents, listing.weightGrams],
  );
  if (known.length > 0) return;
  const [variant] = await tx<{ id: string }>(
    `INSERT INTO variants (product_id, sku, price_cents, weight_grams, tax_category, order_limit, is_piece)
     VALUES ($1, $2, $3, $4, $5, 1, true) RETURNING id`,
    [productId, number, priceCents, listing.weightGrams, pieceTaxCategory(category)],
  );
  await tx(`INSERT INTO stock (variant_id, on_hand) VALUES ($1, 0)`, [variant?.id]);
}

async function writePiece(
  tx: Tx,
  productId: string,
  piece: PreparedListing,
  contract: Contract,
  listedAt: Date,
): Promise<void> {
  const { listing } = piece;
  const row = {
    product_id: productId,
    size_label: listing.sizeLabel,
    size_group: listing.sizeGroup,
    measurements: piece.measurements,
    color: listing.color,
    color_family: listing.colorFamily,
    material: listing.material,
    materials: listing.materials,
    condition: piece.condition,
    flaws: piece.flaws,
    era: listing.era,
    decade: listing.decade,
    maker: listing.maker,
    original_retail_cents: piece.retailCents,
    currency: "usd",
    curator_note: listing.curatorNote,
    provenance: listing.provenance,
    list_price_cents: contract.priceCents,
    listed_at: listedAt,
    floor_cents: contract.floorCents,
    markdowns: contract.markdowns,
    consignor_id: piece.consignorId,
    split: contract.split,
  };
  const changed = Object.keys(row)
    .filter((column) => column !== "product_id")
    .map((column) => `${column} = excluded.${column}`);
  await tx(
    `INSERT INTO resale_pieces SELECT * FROM jsonb_populate_record(NULL::resale_pieces, $1::jsonb)
     ON CONFLICT (product_id) DO UPDATE SET ${changed.join(", ")}`,
    [JSON.stringify(row)],
  );
}

async function writePictures(
  tx: Tx,
  productId: string,
  { pictures }: PreparedListing,
): Promise<void> {
  await tx(`DELETE FROM product_images WHERE product_id = $1`, [productId]);
  await tx(
    `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur, flaw)
     SELECT $1, x.position, x.base, x.alt, x.width, x.height, x.dominant, x.blur, x.flaw FROM jsonb_to_recordset($2::jsonb)
       AS x(position int, base text, alt text, width int, height int, dominant text, blur text, flaw text)`,
    [productId, JSON.stringify(pictures.map((one, at) => ({ ...one, position: at + 1 })))],
  );
}
