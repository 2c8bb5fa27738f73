import type Stripe from "stripe";
import { invalidParam } from "./errors";

type Params = Stripe.Checkout.SessionCreateParams;
type Line = Stripe.Checkout.SessionCreateParams.LineItem;

const HALF_HOUR = 1800;
const DAY = 86_400;
/** Seconds that a request may take to arrive, so that "30 minutes from now" is not too short. */
const LEEWAY = 5;
const LEAST = 50;
const MOST = 99_999_999;

/** The rules for a new session that its schema cannot say. Throws as Stripe would. */
export function checkSessionParams(params: Params, now: number): void {
  if (params.mode === undefined) throw missing("mode");
  if (params.mode !== "payment") throw only("mode", "payment");
  if ((params.ui_mode ?? "hosted_page") !== "hosted_page") throw only("ui_mode", "hosted_page");
  if (!params.line_items?.length) throw missing("line_items");
  if (params.line_items.length > 100) {
    throw invalidParam("You can have up to 100 line items.", "line_items");
  }
  if (params.success_url === undefined) throw missing("success_url");
  checkUrl(params.success_url, "success_url");
  if (params.cancel_url !== undefined) checkUrl(params.cancel_url, "cancel_url");
  checkEmail(params.customer_email);
  checkExpiry(params.expires_at, now);
  const reference = params.client_reference_id ?? "";
  if (reference.length > 200) {
    throw invalidParam("client_reference_id can be up to 200 characters.", "client_reference_id");
  }
  checkLines(params.line_items);
  checkShipping(params);
}

/** The one currency of a session, in lower case. */
export function currencyOf(params: Params): string {
  return (params.line_items?.[0]?.price_data?.currency ?? params.currency ?? "usd").toLowerCase();
}

function checkLines(lines: Line[]): void {
  let total = 0;
  const currency = lines[0]?.price_data?.currency.toLowerCase();
  for (const [i, line] of lines.entries()) {
    const at = `line_items[${i}]`;
    const { price_data: price, quantity } = line;
    if (!price) throw missing(`${at}[price_data]`);
    if (!price.product_data) throw missing(`${at}[price_data][product_data]`);
    if (price.unit_amount === undefined) throw missing(`${at}[price_data][unit_amount]`);
    if (quantity === undefined) throw missing(`${at}[quantity]`);
    if (price.currency.toLowerCase() !== currency) {
      throw invalidParam("All line items must have the same currency.", "line_items");
    }
    checkAmount(price.unit_amount, `${at}[price_data][unit_amount]`);
    if (quantity < 1 || quantity > 999_999) {
      throw invalidParam("This value must be between 1 and 999999.", `${at}[quantity]`);
    }
    total += price.unit_amount * quantity;
  }
  if (total < LEAST) {
    const text = "The Checkout Session's total amount due must add up to at least $0.50 usd";
    throw invalidParam(text, "line_items", "amount_too_small");
  }
  if (total > MOST) {
    const text = "The Checkout Session's total amount must be no more than $999,999.99 usd";
    throw invalidParam(text, "line_items", "amount_too_large");
  }
}

function checkShipping(params: Params): void {
  const options = params.shipping_options ?? [];
  if (options.length > 5) {
    throw invalidParam("You can have up to 5 shipping options.", "shipping_options");
  }
  for (const [i, option] of options.entries()) {
    const at = `shipping_options[${i}][shipping_rate_data]`;
    const rate = option.shipping_rate_data;
    if (!rate) throw missing(at);
    if (!rate.fixed_amount) throw missing(`${at}[fixed_amount]`);
    checkAmount(rate.fixed_amount.amount, `${at}[fixed_amount][amount]`);
    if (rate.fixed_amount.currency.toLowerCase() !== currencyOf(params)) {
      throw invalidParam("Shipping must be in the currency of the line items.", at);
    }
  }
}

/** Throws unless the amount is a whole, not negative number of cents within Stripe's bounds. */
export function checkAmount(amount: number, param: string): void {
  if (amount < 0) {
    throw invalidParam("Invalid non-negative integer", param, "parameter_invalid_integer");
  }
  if (amount > MOST) {
    throw invalidParam("Amount must be no more than $999,999.99", param, "amount_too_large");
  }
}

function checkExpiry(expiresAt: number | undefined, now: number): void {
  if (expiresAt === undefined) return;
  if (expiresAt < now + HALF_HOUR - LEEWAY || expiresAt > now + DAY + LEEWAY) {
    const text =
      "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.";
    throw invalidParam(text, "expires_at");
  }
}

function checkEmail(email: string | undefined): void {
  if (email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return;
  throw invalidParam(`Invalid email address: ${email}`, "customer_email", "email_invalid");
}

function checkUrl(url: string, param: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") return;
  throw invalidParam("Not a valid URL", param, "url_invalid");
}

function missing(param: string) {
  return invalidParam(`Missing required param: ${param}.`, param, "parameter_missing");
}

function only(param: string, value: string) {
  return invalidParam(`The Stripe stand-in supports ${param}=${value} only.`, param);
}
