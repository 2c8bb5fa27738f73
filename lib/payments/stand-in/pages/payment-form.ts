import { findTestNumber, passesLuhn } from "../cards";
import type { FormValue } from "../form";
import type { Payer, SessionRow } from "../rows";

/** What was typed, by the name of its input; also what the page shows again. */
export type Entered = Partial<Record<FieldName, string>>;
type Errors = Partial<Record<FieldName, string>>;
/** What the page shows; `ready` when a test card was just filled in and only the button is left. */
export type State = { entered: Entered; errors: Errors; alert?: string; ready?: boolean };
type FieldName =
  | "method"
  | "shipping"
  | "email"
  | "name"
  | "phone"
  | "number"
  | "expiry"
  | "cvc"
  | "account"
  | "routing"
  | "line1"
  | "line2"
  | "city"
  | "state"
  | "postal_code"
  | "country";

const NAMES: FieldName[] = [
  "method",
  "shipping",
  "email",
  "name",
  "phone",
  "number",
  "expiry",
  "cvc",
  "account",
  "routing",
  "line1",
  "line2",
  "city",
  "state",
  "postal_code",
  "country",
];

/** The text inputs of a form, without control characters and cut to a sane length. */
export function readEntered(form: { [key: string]: FormValue }): Entered {
  const entered: Entered = {};
  for (const name of NAMES) {
    const value = form[name];
    if (typeof value !== "string") continue;
    entered[name] = value
      .toWellFormed()
      .replace(/\p{Cc}/gu, "")
      .trim()
      .slice(0, 200);
  }
  return entered;
}

/** Whether the page asks for an address: the session collects one, or tax depends on it. */
export function asksAddress({ data }: SessionRow): boolean {
  return (
    data.shipping_address_collection !== null ||
    data.billing_address_collection === "required" ||
    data.automatic_tax.enabled
  );
}

export function countriesOf({ data }: SessionRow): string[] {
  return data.shipping_address_collection?.allowed_countries ?? ["US"];
}

/** The payer, or what is wrong with each field in Stripe's words. `now` in Unix seconds. */
export function readPayer(
  row: SessionRow,
  entered: Entered,
  now: number,
): { payer: Payer } | { errors: Errors } {
  const errors: Errors = {};
  const methods = row.data.payment_method_types;
  const isBank = entered.method === "us_bank_account" && methods.includes("us_bank_account");
  const email = row.data.customer_email ?? entered.email ?? "";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) errors.email = "Your email is invalid.";
  if (!entered.name) errors.name = "Your name is incomplete.";
  if (row.data.phone_number_collection?.enabled && !entered.phone) {
    errors.phone = "Your phone number is incomplete.";
  }
  if (asksAddress(row)) checkAddress(row, entered, errors);
  const number = digits(isBank ? entered.account : entered.number);
  const expiry = isBank ? { month: 0, year: 0 } : readExpiry(entered.expiry ?? "");
  if (isBank) checkBank(entered, errors);
  else checkCard(number, expiry, entered.cvc ?? "", now, errors);
  if (Object.keys(errors).length > 0) return { errors };
  const shipping = Number(entered.shipping ?? 0);
  const address = {
    city: entered.city || null,
    country: entered.country || "US",
    line1: entered.line1 || null,
    line2: entered.line2 || null,
    postal_code: entered.postal_code || null,
    state: entered.state || null,
  };
  const payer: Payer = {
    method: isBank ? "us_bank_account" : "card",
    number,
    expMonth: expiry?.month ?? 0,
    expYear: expiry?.year ?? 0,
    email,
    name: entered.name ?? "",
    phone: entered.phone || null,
    address,
    shippingIndex: row.data.shipping_options[shipping] ? shipping : 0,
  };
  return { payer };
}

function checkAddress(row: SessionRow, entered: Entered, errors: Errors): void {
  if (!entered.line1) errors.line1 = "Your address is incomplete.";
  if (!entered.city) errors.city = "Your city is incomplete.";
  if (!entered.postal_code) errors.postal_code = "Your ZIP is incomplete.";
  if (!countriesOf(row).includes(entered.country ?? "")) {
    errors.country = "We do not ship to this country.";
  }
}

function checkBank(entered: Entered, errors: Errors): void {
  const number = digits(entered.account);
  if (number === "") errors.account = "Your bank account number is incomplete.";
  else if (findTestNumber(number)?.method !== "us_bank_account") {
    errors.account = "You must use a test bank account number in test mode.";
  }
  if (digits(entered.routing).length !== 9) errors.routing = "Your routing number is incomplete.";
}

function checkCard(
  number: string,
  expiry: { month: number; year: number } | undefined,
  cvc: string,
  now: number,
  errors: Errors,
): void {
  if (number.length < 12) errors.number = "Your card number is incomplete.";
  else if (!passesLuhn(number)) errors.number = "Your card number is invalid.";
  if (!expiry) errors.expiry = "Your card's expiration date is incomplete.";
  else if (isPast(expiry, now)) errors.expiry = "Your card's expiration date is in the past.";
  if (!/^\d{3,4}$/.test(cvc)) errors.cvc = "Your card's security code is incomplete.";
}

function readExpiry(text: string): { month: number; year: number } | undefined {
  const found = /^(\d{1,2})\s*[/ -]?\s*(\d{2}|\d{4})$/.exec(text);
  const month = Number(found?.[1]);
  const year = Number(found?.[2]);
  if (!found || month < 1 || month > 12) return undefined;
  return { month, year: year < 100 ? 2000 + year : year };
}

/** A card is good until its month is over. */
function isPast({ month, year }: { month: number; year: number }, now: number): boolean {
  return Date.UTC(year, month, 1) / 1000 <= now;
}

function digits(text: string | undefined): string {
  return (text ?? "").replace(/[\s-]/g, "").replace(/\D/g, "x");
}
