import { z } from "zod";
import { percentOfBp } from "../money";

/** A contract's price steps: after so many days on the list, so much of the ORIGINAL price. Days rise, parts fall. */
export const markdownsSchema = z
  .array(
    z.strictObject({
      afterDays: z.number().int().min(1).max(3650),
      percentBp: z.number().int().min(1).max(9_999),
    }),
  )
  .max(24)
  .refine(
    (steps) =>
      steps.every((step, at) => {
        const before = steps[at - 1];
        return !before || (step.afterDays > before.afterDays && step.percentBp < before.percentBp);
      }),
    "Steps go on in time and down in price",
  );

export type Markdowns = z.infer<typeof markdownsSchema>;

/** What a contract says about a piece's prices. Amounts in cents. */
export type StepTerms = {
  readonly listPriceCents: number;
  /** No step goes below it. */
  readonly floorCents: number;
  readonly markdowns: readonly Readonly<Markdowns[number]>[];
};

/** And about when they count. */
export type PriceTerms = StepTerms & { readonly listedAt: Date };

export type PriceStep = {
  /** The moment from which the step counts. */
  readonly from: Date;
  readonly priceCents: number;
};

const DAY_MS = 86_400_000;

/** The price of a step: a part of the price at listing, never under the floor. */
export const stepPrice = ({ listPriceCents, floorCents }: StepTerms, percentBp: number): number =>
  Math.max(floorCents, percentOfBp(listPriceCents, percentBp));

/** Every step with its moment and its price. A step is a part of the price at listing, never of the step before. */
export function priceSteps(terms: PriceTerms): PriceStep[] {
  return terms.markdowns.map(({ afterDays, percentBp }) => ({
    from: new Date(terms.listedAt.getTime() + afterDays * DAY_MS),
    priceCents: stepPrice(terms, percentBp),
  }));
}

/** The price of the last step that is reached at `now`: the most the piece may cost from then on. Null before the first. */
export function dueCents(terms: PriceTerms, now: Date): number | null {
  return priceSteps(terms).findLast(({ from }) => from <= now)?.priceCents ?? null;
}

/** The next step that makes a piece cheaper than it is, or null. A price that staff have lowered skips the steps above it. */
export function nextStep(terms: PriceTerms, priceCents: number): PriceStep | null {
  return priceSteps(terms).find((step) => step.priceCents < priceCents) ?? null;
}
