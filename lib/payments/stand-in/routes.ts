import * as accounts from "./accounts";
import * as balance from "./balance";
import * as disputes from "./disputes";
import * as endpoints from "./endpoints";
import * as events from "./event-routes";
import * as payments from "./payments";
import * as payouts from "./payouts";
import * as refunds from "./refunds";
import { route, type Route } from "./route";
import * as sessions from "./sessions";
import * as taxCalculations from "./tax-calculations";
import * as taxTransactions from "./tax-transactions";
import * as transfers from "./transfers";

/** Every request of Stripe's API that the stand-in answers. */
export const ROUTES: readonly Route[] = [
  route("POST", "/v1/checkout/sessions", "CheckoutSessionCreate", sessions.createSession),
  route("GET", "/v1/checkout/sessions", "CheckoutSessionList", sessions.listSessions),
  route("GET", "/v1/checkout/sessions/:id", "ExpandOnly", sessions.retrieveSession),
  route("GET", "/v1/checkout/sessions/:id/line_items", "LineItemList", sessions.listLineItems),
  route("POST", "/v1/checkout/sessions/:id/expire", "ExpandOnly", sessions.expireSession),
  route("GET", "/v1/payment_intents", "PaymentIntentList", payments.listPaymentIntents),
  route("GET", "/v1/payment_intents/:id", "ExpandOnly", payments.retrievePaymentIntent),
  route(
    "POST",
    "/v1/payment_intents/:id/cancel",
    "PaymentIntentCancel",
    payments.cancelPaymentIntent,
  ),
  route("GET", "/v1/charges", "ChargeList", payments.listCharges),
  route("GET", "/v1/charges/:id", "ExpandOnly", payments.retrieveCharge),
  route("POST", "/v1/refunds", "RefundCreate", refunds.createRefund),
  route("GET", "/v1/refunds", "RefundList", refunds.listRefunds),
  route("GET", "/v1/refunds/:id", "ExpandOnly", refunds.retrieveRefund),
  route("POST", "/v1/transfers", "TransferCreate", transfers.createTransfer),
  route("GET", "/v1/transfers", "TransferList", transfers.listTransfers),
  route("GET", "/v1/transfers/:id", "ExpandOnly", transfers.retrieveTransfer),
  route("POST", "/v1/transfers/:id/reversals", "TransferReversalCreate", transfers.createReversal),
  route("GET", "/v1/transfers/:id/reversals", "TransferReversalList", transfers.listReversals),
  route("GET", "/v1/balance", "ExpandOnly", balance.retrieveBalance),
  route(
    "GET",
    "/v1/balance_transactions",
    "BalanceTransactionList",
    balance.listBalanceTransactions,
  ),
  route("GET", "/v1/balance_transactions/:id", "ExpandOnly", balance.retrieveBalanceTransaction),
  route("POST", "/v1/payouts", "PayoutCreate", payouts.createPayout),
  route("GET", "/v1/payouts", "PayoutList", payouts.listPayouts),
  route("GET", "/v1/payouts/:id", "ExpandOnly", payouts.retrievePayout),
  route("POST", "/v1/webhook_endpoints", "WebhookEndpointCreate", endpoints.createEndpoint),
  route("GET", "/v1/webhook_endpoints", "WebhookEndpointList", endpoints.listEndpoints),
  route("GET", "/v1/webhook_endpoints/:id", "ExpandOnly", endpoints.retrieveEndpoint),
  route("DELETE", "/v1/webhook_endpoints/:id", "ExpandOnly", endpoints.deleteEndpoint),
  route("GET", "/v1/events", "EventList", events.listEvents),
  route("GET", "/v1/events/:id", "ExpandOnly", events.retrieveEvent),
  route("GET", "/v1/disputes", "DisputeList", disputes.listDisputes),
  route("GET", "/v1/disputes/:id", "ExpandOnly", disputes.retrieveDispute),
  route(
    "POST",
    "/v1/tax/calculations",
    "TaxCalculationCreate",
    taxCalculations.createTaxCalculation,
  ),
  route("GET", "/v1/tax/calculations/:id", "ExpandOnly", taxCalculations.retrieveTaxCalculation),
  route("GET", "/v1/tax/calculations/:id/line_items", "TaxLineList", taxCalculations.listTaxLines),
  route(
    "POST",
    "/v1/tax/transactions/create_from_calculation",
    "TaxTransactionCreate",
    taxTransactions.createTaxTransaction,
  ),
  route("GET", "/v1/tax/transactions/:id", "ExpandOnly", taxTransactions.retrieveTaxTransaction),
  route("POST", "/v2/core/accounts", "AccountCreate", accounts.createAccount),
  route("GET", "/v2/core/accounts/:id", "AccountRetrieve", accounts.retrieveAccount),
  route("POST", "/v2/core/account_links", "AccountLinkCreate", accounts.createAccountLink),
];
