import type { ProductState } from "./states";

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
