import "server-only";
import type Stripe from "stripe";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** Amounts in cents, without tax. */
export type TaxCalculationRequest = {
  readonly currency: string;
  readonly address: {
    readonly line1: string;
    readonly line2: string | null;
    readonly city: string;
    readonly state: string;
    readonly postal: string;
  };
  readonly lines: readonly {
    /** Names the line in Stripe's reports; one line of a request each. */
    readonly reference: string;
    /** Of the whole line, not of one piece. */
    readonly amountCents: number;
    readonly quantity: number;
    readonly taxCategory: string;
  }[];
  readonly shippingCents: number;
};

export type TaxCalculation = {
  /** By which the tax is recorded once it is paid; good for 90 days. */
  readonly id: string | null;
  /** One per line, in order. */
  readonly lineTaxCents: readonly number[];
  readonly shippingTaxCents: number;
};

/** Tangible goods; clothing and footwear. */
const TAX_CODES: Readonly<Record<string, string>> = {
  general: "txcd_99999999",
  clothing: "txcd_30011000",
};

/** A shopper waits for the page meanwhile. */
const HURRY: Stripe.RequestOptions = { timeout: 6_000, maxNetworkRetries: 1 };

/** As many lines as Stripe shows with the calculation itself are there at once; the rest is listed by the hundred. */
const MOST_LISTED = 100;

/**
 * Asks Stripe Tax what tax a delivery within the US carries. Tax codes are sent for the categories `general` and
 * `clothing`; every other category leaves it out, so that the preset of the Stripe account counts.
 */
export async function calculateTax(
  request: TaxCalculationRequest,
): Promise<Result<TaxCalculation, "unreachable" | "refused">> {
  return guardCall(async () => {
    const made = await stripe().tax.calculations.create(paramsOf(request), HURRY);
    const taxes = new Map((await linesOf(made)).map((line) => [line.reference, line.amount_tax]));
    return {
      id: made.id,
      lineTaxCents: request.lines.map(({ reference }) => taxOf(taxes, reference)),
      shippingTaxCents: made.shipping_cost?.amount_tax ?? 0,
    };
  });
}

function paramsOf(request: TaxCalculationRequest): Stripe.Tax.CalculationCreateParams {
  const { address, shippingCents } = request;
  return {
    currency: request.currency,
    line_items: request.lines.map(({ reference, amountCents, quantity, taxCategory }) => {
      const code = TAX_CODES[taxCategory];
      return {
        amount: amountCents,
        reference,
        quantity,
        tax_behavior: "exclusive" as const,
        ...(code ? { tax_code: code } : {}),
      };
    }),
    ...(shippingCents > 0
      ? { shipping_cost: { amount: shippingCents, tax_behavior: "exclusive" as const } }
      : {}),
    customer_details: {
      address: {
        line1: address.line1,
        ...(address.line2 ? { line2: address.line2 } : {}),
        city: address.city,
        state: address.state,
        postal_code: address.postal,
        country: "US",
      },
      address_source: "shipping",
    },
    expand: ["line_items"],
  };
}

async function linesOf(made: Stripe.Tax.Calculation): Promise<Stripe.Tax.CalculationLineItem[]> {
  const shown = made.line_items;
  if (shown && !shown.has_more) return shown.data;
  if (!made.id) throw new Error("A tax calculation without an id does not show all of its lines");
  const { data } = await stripe().tax.calculations.listLineItems(
    made.id,
    { limit: MOST_LISTED },
    HURRY,
  );
  return data;
}

function taxOf(taxes: ReadonlyMap<string, number>, reference: string): number {
  const cents = taxes.get(reference);
  if (cents === undefined) throw new Error(`The tax calculation left out ${reference}`);
  return cents;
}
