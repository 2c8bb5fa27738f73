import type { PreparedListing } from "@/lib/consignment/internal/prepare-listing";
import type { Tx } from "@/lib/db";
import type { Piece } from "./piece";

/** A piece ready for the shop, but for its photographs: cutting them two thousand times shows nothing of its states. */
export async function prepared(tx: Tx, { id }: Piece): Promise<PreparedListing> {
  const [row] = await tx<Omit<PreparedListing, "listing" | "pictures" | "flaws">>(
    `SELECT i.id AS "itemId", i.version, i.number, i.consignor_id AS "consignorId", i.category_id AS "categoryId", c.slug AS category,
            i.product_id AS "productId", i.retail_cents AS "retailCents", i.condition, i.measurements
       FROM consignment_items i JOIN categories c ON c.id = i.category_id WHERE i.id = $1`,
    [id],
  );
  if (!row) throw new Error("There is no such piece");
  return {
    ...row,
    flaws: [],
    pictures: [],
    listing: {
      title: "Camel wool coat",
      subcategory: "outerwear",
      description: "A heavy coat.",
      curatorNote: null,
      maker: null,
      sizeLabel: null,
      sizeGroup: null,
      color: "camel",
      colorFamily: "brown",
      material: "wool",
      materials: ["wool"],
      era: null,
      decade: null,
      provenance: null,
      weightGrams: 1700,
      photos: [],
    },
  };
}
