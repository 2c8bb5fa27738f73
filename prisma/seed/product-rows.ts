import type { CatalogPiece, CatalogProduct } from "./catalog-file";
import { categorySlug } from "./categories";
import { pieceTaxCategory } from "../../lib/catalog/piece-defaults";
import { DEFAULT_SPLIT } from "../../lib/consignment/split";
import type { Row } from "./database";
import { publishedAt, seedId, steadyNumber } from "./ids";
import { labelParts, type LabelPart } from "./labels";
import { measurementKeys } from "./measurements";
import { pieceFacets } from "./piece-facets";
import { priceTerms } from "./price-terms";
import { PROVENANCE } from "./provenance";
import { conditionOf, curatorNote, pieceDescription } from "./resale";
import { american } from "./spelling";
import { curatedTaxCategory } from "./tax-categories";
import { curatedWeightGrams, pieceWeightGrams } from "./weights";
import { wordSlug } from "./words";

/** Everything that one sellable thing brings into the database. */
export type ProductRows = {
  id: string;
  product: Row;
  variant: Row;
  onHand: number;
  label: LabelPart[];
  piece: Row | null;
  /** A later price and when it came; the variant is put in at its first one. */
  reduced: { cents: number; at: Date } | null;
};

export type Shelves = {
  brands: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
};

function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`Nothing on the shelves is called ${slug}`);
  return id;
}

function shared(thing: CatalogProduct | CatalogPiece, slug: string) {
  const at = publishedAt(thing.sku);
  const id = seedId(`product:${thing.sku}`, at);
  const dates = { published_at: at, created_at: at, updated_at: at };
  const variant = {
    id: variantId(thing.sku),
    product_id: id,
    sku: thing.sku,
    price_cents: thing.priceCents,
  };
  return { id, variant, product: { id, slug, status: "published", ...dates } };
}

/** The id of the variant with this SKU. */
export const variantId = (sku: string): string => seedId(`variant:${sku}`, publishedAt(sku));

/** Rows of a curated product; its stock is a steady number from 12 to 60. */
export function curatedRows(from: CatalogProduct, slug: string, shelves: Shelves): ProductRows {
  const { id, product, variant } = shared(from, slug);
  return {
    id,
    product: {
      ...product,
      kind: "curated",
      name: from.name,
      brand_id: idOf(shelves.brands, from.brandId),
      category_id: idOf(shelves.categories, categorySlug("curated", from.category)),
      subcategory: from.subcategory,
      description: from.description,
      use_type: from.useType,
      net_quantity: from.netQuantity.labelText,
      net_value: from.netQuantity.value,
      net_unit: from.netQuantity.unit,
      badges: from.badges.map(wordSlug),
      concerns: from.concerns.map(wordSlug),
      label_declaration: from.labelDeclaration,
      declared_percents: from.declaredPercents,
      supplement_facts: from.supplementFacts,
      other_ingredients: from.otherIngredients ?? [],
      period_after_opening: from.periodAfterOpening,
      regulatory_class: from.regulatoryClass,
      dshea_disclaimer: from.disclaimerRequired === "dshea",
    },
    variant: {
      ...variant,
      weight_grams: curatedWeightGrams(from.netQuantity),
      tax_category: curatedTaxCategory(from),
      order_limit: 10,
      is_piece: false,
    },
    onHand: 12 + (steadyNumber(`stock:${from.sku}`) % 49),
    label: labelParts(from),
    piece: null,
    reduced: null,
  };
}

/** Rows of a one-of-a-kind piece, consigned by `consignorId`. Without a brand: pieces show their maker. */
export function pieceRows(
  from: CatalogPiece,
  slug: string,
  shelves: Shelves,
  consignorId: string,
): ProductRows {
  const { id, product, variant } = shared(from, slug);
  const terms = priceTerms(from);
  return {
    id,
    product: {
      ...product,
      kind: "resale",
      name: from.title,
      brand_id: null,
      category_id: idOf(shelves.categories, categorySlug("resale", from.category)),
      subcategory: from.subcategory,
      description: pieceDescription(from),
      use_type: null,
      net_quantity: null,
      net_value: null,
      net_unit: null,
      badges: [],
      concerns: [],
      label_declaration: null,
      declared_percents: null,
      supplement_facts: null,
      other_ingredients: [],
      period_after_opening: null,
      regulatory_class: null,
      dshea_disclaimer: false,
    },
    variant: {
      ...variant,
      price_cents: terms.listPriceCents,
      weight_grams: pieceWeightGrams(from.subcategory),
      tax_category: pieceTaxCategory(from.category),
      order_limit: 1,
      is_piece: true,
    },
    onHand: 1,
    label: [],
    piece: {
      product_id: id,
      size_label: from.sizeLabel,
      measurements: measurementKeys(from.measurements),
      color: from.colour,
      material: from.material,
      condition: conditionOf(from.condition),
      flaws: from.flaws.map(american),
      era: from.era,
      maker: from.makerDescription,
      original_retail_cents: from.originalRetailEstimateCents,
      curator_note: curatorNote(from),
      provenance: PROVENANCE[from.sku] ?? null,
      ...pieceFacets(from),
      list_price_cents: terms.listPriceCents,
      listed_at: publishedAt(from.sku),
      floor_cents: terms.floorCents,
      markdowns: terms.markdowns,
      consignor_id: consignorId,
      split: DEFAULT_SPLIT,
    },
    reduced: terms.reducedAt ? { cents: from.priceCents, at: terms.reducedAt } : null,
  };
}
