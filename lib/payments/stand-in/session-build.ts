import Stripe from "stripe";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import type { Session } from "./rows";
import { currencyOf } from "./session-params";
import { totalUp } from "./tax";

type Params = Stripe.Checkout.SessionCreateParams;

/** The lines of a new session; every one has a price of its own, as `price_data` asks. */
export function buildLines(params: Params, now: number): Stripe.LineItem[] {
  const currency = currencyOf(params);
  return (params.line_items ?? []).map((line) => {
    const { price_data: data, quantity = 1 } = line;
    const unit = data?.unit_amount ?? 0;
    const price = {
      id: newId("price"),
      object: "price",
      active: false,
      billing_scheme: "per_unit",
      created: now,
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newId("prod", 14),
      recurring: null,
      tax_behavior: data?.tax_behavior ?? "unspecified",
      tiers_mode: null,
      transform_quantity: null,
      type: "one_time",
      unit_amount: unit,
      unit_amount_decimal: Stripe.Decimal.from(unit),
    } satisfies Stripe.Price;
    return {
      id: newId("li"),
      object: "item",
      adjustable_quantity: null,
      amount_discount: 0,
      amount_subtotal: unit * quantity,
      amount_tax: 0,
      amount_total: unit * quantity,
      currency,
      description: data?.product_data?.name ?? null,
      metadata: readMetadata(line.metadata),
      price,
      quantity,
    } satisfies Stripe.LineItem;
  });
}

export function buildShippingRates(params: Params, now: number): Stripe.ShippingRate[] {
  return (params.shipping_options ?? []).map(({ shipping_rate_data: data }) => ({
    id: newId("shr"),
    object: "shipping_rate",
    active: true,
    created: now,
    delivery_estimate: null,
    display_name: data?.display_name ?? null,
    fixed_amount: { amount: data?.fixed_amount?.amount ?? 0, currency: currencyOf(params) },
    livemode: false,
    metadata: readMetadata(data?.metadata),
    tax_behavior: data?.tax_behavior ?? "unspecified",
    tax_code: data?.tax_code ?? null,
    type: "fixed_amount",
  }));
}

/** A new, open session. Tax is 0 until the address is known, as at Stripe. */
export function buildSession(
  params: Params,
  lines: Stripe.LineItem[],
  rates: Stripe.ShippingRate[],
  now: number,
  publicBase: string,
): Session {
  const id = newId("cs_test", 58);
  const options = rates.map((rate) => ({
    shipping_amount: rate.fixed_amount?.amount ?? 0,
    shipping_rate: rate.id,
  }));
  const sums = totalUp(lines, options[0]?.shipping_amount ?? 0, 0);
  const taxed = params.automatic_tax?.enabled ?? false;
  const collection = params.shipping_address_collection;
  return {
    id,
    object: "checkout.session",
    adaptive_pricing: null,
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: sums.subtotal,
    amount_total: sums.total,
    automatic_tax: {
      enabled: taxed,
      liability: taxed ? { type: "self" } : null,
      provider: taxed ? "stripe" : null,
      status: taxed ? "requires_location_inputs" : null,
    },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created: now,
    currency: currencyOf(params),
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: params.customer_creation ?? "if_required",
    customer_details: null,
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: params.expires_at ?? now + 86_400,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: readMetadata(params.metadata),
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: methodsOf(params),
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: collection
      ? { allowed_countries: [...collection.allowed_countries] }
      : null,
    shipping_cost: null,
    shipping_options: options,
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    total_details: { amount_discount: 0, amount_shipping: sums.shipping, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${publicBase}/c/pay/${id}`,
    wallet_options: null,
  } satisfies Session;
}

/** The ways to pay that the page offers: those of the stand-in which the request does not exclude. */
function methodsOf(params: Params): string[] {
  const allowed = params.allowed_payment_method_types;
  const excluded: string[] = params.excluded_payment_method_types ?? [];
  return ["card", "us_bank_account"].filter(
    (method) => (!allowed || allowed.some((one) => one === method)) && !excluded.includes(method),
  );
}
