import { z } from "zod";
import { parameter, searchWords, startParameters, type QueryParameters } from "../list-page";
import { PRODUCT_STATES, type ProductState } from "./states";

/** What the products list is narrowed to. */
export type ProductFilter = z.infer<typeof filterSchema>;

const filterSchema = z.object({
  q: searchWords,
  kind: parameter(z.enum(["curated", "resale"])),
  status: parameter(z.enum(PRODUCT_STATES)),
  ...startParameters,
});

/** Reads the list's address; what it does not understand it leaves out. */
export function productFilter(parameters: QueryParameters): ProductFilter {
  return filterSchema.parse(parameters);
}

/** One variant in the desk's list. */
export type DeskProduct = {
  readonly productId: string;
  readonly variantId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: "curated" | "resale";
  readonly status: ProductState;
  readonly sku: string;
  readonly brandName: string | null;
  /** `very_good`, of a resale piece. */
  readonly condition: string | null;
  readonly sizeLabel: string | null;
  readonly priceCents: number;
  readonly currency: string;
  readonly onHand: number;
  readonly held: number;
  readonly imageBase: string | null;
};

export type DeskVariant = {
  readonly id: string;
  readonly sku: string;
  readonly priceCents: number;
  readonly currency: string;
  readonly onHand: number;
  readonly held: number;
  readonly isPiece: boolean;
};

/** A change of the shelf. `quantity` is signed; `at` is ISO. */
export type StockMove = {
  readonly id: string;
  readonly sku: string;
  readonly kind: "received" | "sold" | "restocked" | "adjusted";
  readonly quantity: number;
  readonly reason: string;
  readonly orderNumber: string | null;
  readonly at: string;
};

/** A product as its edit page shows it. */
export type ProductSheet = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: "curated" | "resale";
  readonly status: ProductState;
  readonly brandName: string | null;
  readonly categoryName: string;
  readonly subcategory: string;
  readonly netQuantity: string | null;
  readonly condition: string | null;
  readonly sizeLabel: string | null;
  readonly consignorName: string | null;
  readonly imageBase: string | null;
  readonly imageAlt: string | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly variants: readonly DeskVariant[];
  /** The latest twenty, newest first. */
  readonly movements: readonly StockMove[];
};
