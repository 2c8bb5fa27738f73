import "server-only";
import { z } from "zod";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { quoteDelivery, type DeliveryQuote } from "../cart/delivery";
import { listRates } from "../cart/queries";
import { stateOfZip } from "../us-places";
import { parsePrice } from "../catalog/price-input";
import { sql } from "../db";
import { parameter, type QueryParameters } from "../list-page";
import { err, ok, type Result } from "../result";
import { taxOf } from "./tax";

const questionSchema = z.object({
  zip: parameter(
    z
      .string()
      .trim()
      .regex(/^\d{5}$/),
  ),
  goods: parameter(
    z
      .string()
      .transform(parsePrice)
      .refine((cents) => cents !== null),
  ),
  grams: parameter(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  ),
  taxed: parameter(z.string().regex(/^[a-z_]{2,40}$/)),
});

/** Reads the tester's address; what it does not understand it leaves out. */
export function costQuestion(parameters: QueryParameters): z.infer<typeof questionSchema> {
  return questionSchema.parse(parameters);
}

export type CostAnswer = {
  readonly state: string;
  readonly ways: readonly (DeliveryQuote & {
    readonly taxCents: number | null;
    readonly totalCents: number | null;
  })[];
  readonly rateBp: number | null;
  /** Set where tax could not be worked out now. */
  readonly taxFailed: boolean;
};

/** What goods of an amount and a weight would cost by every way of sending, tax included, at what is true now. */
export async function wouldCost(
  actor: Actor,
  question: {
    readonly zip: string;
    readonly goodsCents: number;
    readonly grams: number;
    readonly taxCategory: string;
  },
): Promise<Result<CostAnswer, "not_found" | "no_such_zip">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const { zip, goodsCents, grams, taxCategory } = question;
  const state = stateOfZip(zip);
  if (!state) return err("no_such_zip");
  const quotes = quoteDelivery(await listRates(state), grams, goodsCents);
  const taxes = await Promise.all(
    quotes.map(({ priceCents }) =>
      taxOf({
        address: {
          email: "",
          name: "",
          line1: "",
          line2: null,
          city: "",
          state,
          postal: zip,
          phone: null,
        },
        currency: "usd",
        lines: [{ reference: "tester", amountCents: goodsCents, quantity: 1, taxCategory }],
        shippingCents: priceCents,
      }),
    ),
  );
  const first = taxes.find((tax) => tax.ok);
  return ok({
    state,
    ways: quotes.map((quote, at) => {
      const tax = taxes[at];
      if (!tax?.ok) return { ...quote, taxCents: null, totalCents: null };
      const taxCents = (tax.value.lines[0]?.taxCents ?? 0) + tax.value.shippingTaxCents;
      return { ...quote, taxCents, totalCents: goodsCents + quote.priceCents + taxCents };
    }),
    rateBp: first?.value.lines[0]?.rateBp ?? null,
    taxFailed: taxes.some((tax) => !tax.ok),
  });
}

/** Categories that a rate is kept for. */
export async function listTaxCategories(): Promise<string[]> {
  const rows = await sql<{ category: string }>(
    `SELECT DISTINCT tax_category AS category FROM (SELECT tax_category FROM tax_rates UNION SELECT tax_category FROM variants) AS t ORDER BY 1`,
  );
  return rows.map(({ category }) => category);
}
