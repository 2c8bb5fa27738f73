import { z } from "zod";
import { percentOfBp } from "../money";

/** Tiers of a contract's split, lowest bound first: from this price on, this share goes to the consignor. */
export const splitSchema = z
  .array(
    z.strictObject({
      fromCents: z.number().int().min(0),
      shareBp: z.number().int().min(0).max(10_000),
    }),
  )
  .min(1)
  .refine((tiers) => tiers[0]?.fromCents === 0, "The first tier starts at 0")
  .refine(
    (tiers) => tiers.every((tier, i) => i === 0 || tier.fromCents > (tiers[i - 1]?.fromCents ?? 0)),
    "Tiers rise",
  );

export type Split = z.infer<typeof splitSchema>;

/** What a contract says unless something else was agreed. */
export const DEFAULT_SPLIT: Split = [
  { fromCents: 0, shareBp: 4000 },
  { fromCents: 5_000, shareBp: 5000 },
  { fromCents: 20_000, shareBp: 6000 },
  { fromCents: 50_000, shareBp: 7000 },
];

/**
 * The consignor's share of a sale: the tier of the price it sold for, its cents rounded half up.
 * What is left is the shop's commission, so the two always make the price.
 */
export function consignorShare(
  split: Split,
  soldForCents: number,
): { shareBp: number; cents: number } {
  const tier = split.findLast((candidate) => soldForCents >= candidate.fromCents);
  const shareBp = tier?.shareBp ?? 0;
  return { shareBp, cents: percentOfBp(soldForCents, shareBp) };
}
