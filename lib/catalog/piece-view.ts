import type { Condition } from "./product-view";

/** What a pre-owned piece's page shows beside what every product has. Amounts in cents, times in ISO 8601. */
export type PieceView = {
  readonly sizeLabel: string | null;
  readonly measurements: Readonly<Record<string, number | string>>;
  readonly color: string;
  readonly material: string;
  readonly condition: Condition;
  readonly flaws: readonly string[];
  readonly era: string | null;
  readonly maker: string | null;
  readonly originalRetailCents: number | null;
  readonly curatorNote: string | null;
  readonly provenance: string | null;
  readonly listPriceCents: number;
  readonly listedAt: string;
  readonly floorCents: number;
  /** The contract's steps: percent of the listing price in basis points, from so many days after the listing. */
  readonly markdowns: readonly { readonly afterDays: number; readonly percentBp: number }[];
  /** Every price it had, oldest first. */
  readonly prices: readonly { readonly cents: number; readonly at: string }[];
};
