import type Stripe from "stripe";

/**
 * What each operation of the stand-in accepts, by the SDK's own parameter types.
 * `scripts/generate-stripe-schemas.ts` turns every member into a JSON Schema in `schemas.json`;
 * run it again after changing this list or upgrading the SDK.
 */
export interface StandInParams {
  AccountCreate: Stripe.V2.Core.AccountCreateParams;
  AccountRetrieve: Stripe.V2.Core.AccountRetrieveParams;
  AccountLinkCreate: Stripe.V2.Core.AccountLinkCreateParams;
  BalanceTransactionList: Stripe.BalanceTransactionListParams;
  ChargeList: Stripe.ChargeListParams;
  CheckoutSessionCreate: Stripe.Checkout.SessionCreateParams;
  CheckoutSessionList: Stripe.Checkout.SessionListParams;
  DisputeList: Stripe.DisputeListParams;
  EventList: Stripe.EventListParams;
  ExpandOnly: { expand?: string[] };
  LineItemList: Stripe.Checkout.SessionListLineItemsParams;
  PaymentIntentCancel: Stripe.PaymentIntentCancelParams;
  PaymentIntentList: Stripe.PaymentIntentListParams;
  PayoutCreate: Stripe.PayoutCreateParams;
  PayoutList: Stripe.PayoutListParams;
  RefundCreate: Stripe.RefundCreateParams;
  RefundList: Stripe.RefundListParams;
  TaxCalculationCreate: Stripe.Tax.CalculationCreateParams;
  TaxLineList: Stripe.Tax.CalculationListLineItemsParams;
  TaxTransactionCreate: Stripe.Tax.TransactionCreateFromCalculationParams;
  TransferCreate: Stripe.TransferCreateParams;
  TransferList: Stripe.TransferListParams;
  TransferReversalCreate: Stripe.TransferCreateReversalParams;
  TransferReversalList: Stripe.TransferListReversalsParams;
  WebhookEndpointCreate: Stripe.WebhookEndpointCreateParams;
  WebhookEndpointList: Stripe.WebhookEndpointListParams;
}

export type OperationName = keyof StandInParams;
