/** The shop's own accounts; one of each per currency. */
export const SHOP_ACCOUNTS = [
  "stripe_clearing",
  "sales",
  "shipping_income",
  "tax_payable",
  "commission",
  "refunds",
  "promotions",
  "payment_fees",
  "tenders_held",
  "allowances",
  "restocking_fees",
  "disputes",
  "dispute_losses",
] as const;

/** Accounts that belong to somebody; one per owner and currency. */
export const OWNED_ACCOUNTS = [
  "consignor_pending",
  "consignor_payable",
  "consignor_debt",
  "store_credit",
  "gift_card",
] as const;

/** An account of the ledger: the shop's own, or one person's or card's. */
export type Account =
  | { readonly kind: (typeof SHOP_ACCOUNTS)[number] }
  | { readonly kind: (typeof OWNED_ACCOUNTS)[number]; readonly ownerId: string };

/** One side of a transaction. `amountCents` is an integer, debit positive, credit negative. */
export type Posting = {
  readonly account: Account;
  readonly amountCents: number;
  readonly orderLineId?: string;
};

/** Debit of `amountCents` (≥ 0). */
export function debit(account: Account, amountCents: number, orderLineId?: string): Posting {
  return orderLineId ? { account, amountCents, orderLineId } : { account, amountCents };
}

/** Credit of `amountCents` (≥ 0). */
export function credit(account: Account, amountCents: number, orderLineId?: string): Posting {
  return debit(account, -amountCents, orderLineId);
}
