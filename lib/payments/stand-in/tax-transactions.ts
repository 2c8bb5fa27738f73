import type Stripe from "stripe";
import { noSuch, refused } from "./errors";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import type { StandInParams } from "./params";
import type { ApiRequest } from "./route";
import { findTaxCalculation } from "./tax-calculations";
import type { World } from "./world";

export function createTaxTransaction(
  world: World,
  { params }: ApiRequest<StandInParams["TaxTransactionCreate"]>,
) {
  const { reference } = params;
  const { data: calculation } = findTaxCalculation(world, params.calculation, "calculation");
  if (world.store.taxTransactions.by("reference", reference).length > 0) {
    const text = `A tax transaction with the reference ${reference} already exists.`;
    throw refused(text, { code: "resource_already_exists", param: "reference" });
  }
  const now = world.clock.now();
  const { currency, customer_details, shipping_cost, tax_date } = calculation;
  const data = {
    id: newId("tax"),
    object: "tax.transaction",
    created: now,
    currency,
    customer: null,
    customer_details,
    livemode: false,
    metadata: readMetadata(params.metadata),
    posted_at: now,
    reference,
    reversal: null,
    ship_from_details: null,
    shipping_cost,
    tax_date,
    type: "transaction",
  } satisfies Stripe.Tax.Transaction;
  world.store.taxTransactions.save({ id: data.id, created: now, data });
  return data;
}

export function retrieveTaxTransaction(world: World, { id }: ApiRequest<unknown>) {
  const row = world.store.taxTransactions.get(id);
  if (!row) throw noSuch("tax transaction", id);
  return row.data;
}
