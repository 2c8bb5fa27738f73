import { insertMissing, type SeedDb } from "./database";
import { OPENING, seedId } from "./ids";

type CollectionSeed = { slug: string; name: string; intro: string; skus: readonly string[] };

/** The shelves that the shop starts with, what stands first on them first. */
export const collections: readonly CollectionSeed[] = [
  {
    slug: "the-edit",
    name: "The edit",
    intro: "Eight things we would put on the first shelf, one from nearly every maker.",
    skus: ["QB-105", "UAA-103", "TV-111", "SR-116", "B-122", "LA-114", "O-135", "PAP-126"],
  },
  {
    slug: "short-labels",
    name: "Short labels",
    intro:
      "For skin that would rather be left alone: no fragrance, few ingredients, nothing clever.",
    skus: ["QB-105", "QB-106", "QB-107", "UAA-101", "SR-116", "NM-124", "O-134", "CY-142"],
  },
  {
    slug: "filled-again",
    name: "Filled again",
    intro: "Bottles, tins and jars that are made to come back to the tap instead of the bin.",
    skus: [
      "TV-109",
      "TV-110",
      "TV-111",
      "SR-115",
      "B-119",
      "B-120",
      "PAP-126",
      "H-129",
      "H-130",
      "O-133",
    ],
  },
  {
    slug: "no-plastic",
    name: "No plastic",
    intro: "Paper, tin, glass and nothing at all: bottle, cap and box without plastic.",
    skus: ["SR-117", "SR-118", "B-122", "PAP-126", "H-131"],
  },
  {
    slug: "sunday-bath",
    name: "A bath on Sunday",
    intro: "Salt, clay, honey and an hour with the door closed.",
    skus: ["SR-118", "UAA-104", "LA-113", "LA-114", "SR-116", "O-135"],
  },
  {
    slug: "for-two",
    name: "For two",
    intro:
      "Made with pregnancy and newborn skin in mind. If in doubt, show the label to your midwife or doctor.",
    skus: ["NM-123", "NM-124", "NM-125", "QB-105", "QB-107", "O-134", "MM-136"],
  },
];

/** Adds the shelves that are put together by hand and are not there yet, with what is on them. */
export async function seedCollections(db: SeedDb): Promise<void> {
  const rows = collections.map(({ slug, name, intro }, index) => ({
    id: seedId(`collection:${slug}`),
    slug,
    name,
    intro,
    position: index + 1,
    published_at: OPENING,
  }));
  const added = await insertMissing<{ id: string }>(db, "collections", rows, "id");
  const ids = new Set(added.map(({ id }) => id));
  const { rows: products } = await db.query<{ sku: string; id: string }>(
    "SELECT sku, product_id AS id FROM variants WHERE sku = ANY($1)",
    [collections.flatMap(({ skus }) => skus)],
  );
  const productOf = new Map(products.map(({ sku, id }) => [sku, id]));
  const shelved = collections.flatMap(({ slug, skus }) =>
    skus.flatMap((sku, index) => {
      const product = productOf.get(sku);
      const collection = seedId(`collection:${slug}`);
      return product && ids.has(collection)
        ? [{ collection_id: collection, product_id: product, position: index + 1 }]
        : [];
    }),
  );
  await insertMissing(db, "collection_products", shelved, "product_id");
}
