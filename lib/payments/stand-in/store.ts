import { Collection, type Row } from "./collection";
import { Journal } from "./journal";
import type * as Rows from "./rows";

/** Stripe lists events for 30 days and forgets idempotency keys after a day or more and calculations after 90. */
const KEPT_SECONDS: Record<string, number> = {
  event: 30 * 86_400,
  delivery: 30 * 86_400,
  outcome: 2 * 86_400,
  account_link: 86_400,
  tax_calculation: 90 * 86_400,
};

/** Everything the stand-in knows, in memory with its indexes and on disk through the journal. */
export class Store {
  readonly journal: Journal;
  readonly sessions;
  readonly shippingRates;
  readonly paymentIntents;
  readonly charges;
  readonly refunds;
  readonly transfers;
  readonly reversals;
  readonly payouts;
  readonly balanceTransactions;
  readonly disputes;
  readonly taxCalculations;
  readonly taxTransactions;
  readonly accounts;
  readonly accountLinks;
  readonly endpoints;
  readonly events;
  readonly deliveries;
  readonly outcomes;
  private readonly collections: Loadable[] = [];

  constructor(stateFile: string | undefined, now: number) {
    this.journal = new Journal(stateFile);
    this.sessions = this.add<Rows.SessionRow>("session", {
      paymentIntent: (row) => row.data.payment_intent,
    });
    this.shippingRates = this.add<Rows.ShippingRateRow>("shipping_rate", {});
    this.paymentIntents = this.add<Rows.PaymentIntentRow>("payment_intent", {});
    this.charges = this.add<Rows.ChargeRow>("charge", {
      paymentIntent: (row) => row.data.payment_intent,
      transferGroup: (row) => row.data.transfer_group,
    });
    this.refunds = this.add<Rows.RefundRow>("refund", {
      charge: (row) => row.data.charge,
      paymentIntent: (row) => row.data.payment_intent,
    });
    this.transfers = this.add<Rows.TransferRow>("transfer", {
      transferGroup: (row) => row.data.transfer_group,
      destination: (row) => row.data.destination,
      source: (row) => row.data.source_transaction,
    });
    this.reversals = this.add<Rows.ReversalRow>("transfer_reversal", {
      transfer: (row) => String(row.data.transfer),
    });
    this.payouts = this.add<Rows.PayoutRow>("payout", { account: (row) => row.account });
    this.balanceTransactions = this.add<Rows.BalanceTransactionRow>("balance_transaction", {
      account: (row) => row.account,
      source: (row) => String(row.data.source),
    });
    this.disputes = this.add<Rows.DisputeRow>("dispute", {
      charge: (row) => String(row.data.charge),
      paymentIntent: (row) => String(row.data.payment_intent),
    });
    this.taxCalculations = this.add<Rows.TaxCalculationRow>("tax_calculation", {});
    this.taxTransactions = this.add<Rows.TaxTransactionRow>("tax_transaction", {
      reference: (row) => row.data.reference,
    });
    this.accounts = this.add<Rows.AccountRow>("account", {});
    this.accountLinks = this.add<Rows.AccountLinkRow>("account_link", {});
    this.endpoints = this.add<Rows.EndpointRow>("webhook_endpoint", {});
    this.events = this.add<Rows.EventRow>("event", { type: (row) => row.type });
    this.deliveries = this.add<Rows.DeliveryRow>("delivery", { event: (row) => row.eventId });
    this.outcomes = this.add<Rows.OutcomeRow>("outcome", {});

    const young = (collection: string, row: Row) =>
      row.created > now - (KEPT_SECONDS[collection] ?? Infinity);
    const saved = this.journal.load(young);
    for (const collection of this.collections) {
      for (const row of saved.get(collection.name)?.values() ?? []) collection.loadRow(row);
    }
  }

  async clear(): Promise<void> {
    for (const collection of this.collections) collection.clear();
    await this.journal.clear();
  }

  private add<R extends Row>(
    name: string,
    indexes: Record<string, (row: R) => string | null | undefined>,
  ): Collection<R> {
    const collection = new Collection<R>(name, this.journal, indexes);
    this.collections.push({
      name,
      // The journal holds what this very collection wrote.
      loadRow: (row) => collection.load(row as R),
      clear: () => collection.clear(),
    });
    return collection;
  }
}

type Loadable = { name: string; loadRow(row: Row): void; clear(): void };
