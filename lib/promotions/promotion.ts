/** What a promotion is to the rules: plain values, safe for the browser. */

type Base = {
  readonly id: string;
  readonly title: string;
  /** Null: it applies by itself. */
  readonly code: string | null;
  /** What it is about; empty lists and null mean everything. */
  readonly goods: "curated" | "resale" | null;
  readonly categoryIds: readonly string[];
  readonly brandIds: readonly string[];
  /** Of the goods it is about, by their full prices. */
  readonly minimumCents: number;
  readonly combines: boolean;
  readonly priority: number;
  readonly bearer: "shop" | "shared";
};

export type Promotion = Base &
  (
    | { readonly kind: "percent"; readonly percentBp: number }
    | { readonly kind: "amount"; readonly amountCents: number }
    | { readonly kind: "free_shipping" }
    | {
        readonly kind: "buy_x";
        readonly buyQuantity: number;
        readonly getQuantity: number;
        readonly percentBp: number;
      }
  );

export const PROMOTION_KINDS = ["percent", "amount", "free_shipping", "buy_x"] as const;
export const PROMOTION_STATES = ["draft", "active", "ended"] as const;
export type PromotionState = (typeof PROMOTION_STATES)[number];
