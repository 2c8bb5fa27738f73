import { z } from "zod";
import { priceField } from "../catalog/price-field";
import { emailAddress, text } from "../text";
import { daysField, percentField, stepRows, tierRows } from "./typed-terms";
import { END_OUTCOMES } from "./staff-schema";

/** The lists of a policy whose rules are edited one by one. */
export const RULE_LISTS = ["splits", "steps", "terms"] as const;
export type RuleList = (typeof RULE_LISTS)[number];

/** The draft that a form was made from: other words, and somebody has saved it since. */
const seen = z.string().regex(/^[0-9a-f]{32}$/, "Reload the page and try again");
const place = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** Whom and what a rule is about; an empty one is about everything. `index` is its place from 0, none for a new one. */
const about = {
  seen,
  index: place.optional(),
  category: z.string().max(60).optional(),
  seller: emailAddress.optional(),
};

/** Form "rule": who has which share. */
export const saveSplitInput = z.strictObject({
  ...about,
  tiers: tierRows.refine((rows) => rows.length > 0, "Give at least one share"),
});

/** Form "rule": when the price comes down, and to what. */
export const saveStepsInput = z.strictObject({
  ...about,
  markdowns: stepRows,
  floor: percentField.refine((bp) => bp > 0, "More than 0"),
});

/** Form "rule": how long, and what then. */
export const saveTermsInput = z.strictObject({
  ...about,
  termDays: daysField(1000),
  graceDays: daysField(365),
  shipByDays: daysField(90),
  endOutcomes: z.array(z.enum(END_OUTCOMES)).min(1, "Choose at least one").max(3),
});

/** Form "move": the place of a rule among its list, or that it goes. */
export const moveRuleInput = z.strictObject({
  seen,
  list: z.enum(RULE_LISTS),
  index: place,
  move: z.enum(["up", "down", "remove"]),
});

/** Form "settings". */
export const saveSettingsInput = z.strictObject({
  seen,
  offerDays: daysField(60),
  payoutMinimum: priceField.refine((cents) => cents <= 100_000, "At most 1000.00"),
});

/** Form "categories": one row a shelf. */
export const saveCategoriesInput = z.strictObject({
  seen,
  rows: z
    .array(
      z.strictObject({
        category: z.string().min(1).max(60),
        taken: z.literal("on").optional(),
        note: text("The note", 200).optional(),
        least: z.string().trim().max(12).optional(),
      }),
    )
    .max(60),
});

/** Forms "begin", "drop" and "publish". */
export const dropPolicyInput = z.strictObject({ seen });
export const publishPolicyInput = z.strictObject({ seen, note: text("What is new", 300) });

export type SaveSplitInput = z.infer<typeof saveSplitInput>;
export type SaveStepsInput = z.infer<typeof saveStepsInput>;
export type SaveTermsInput = z.infer<typeof saveTermsInput>;
export type MoveRuleInput = z.infer<typeof moveRuleInput>;
export type SaveSettingsInput = z.infer<typeof saveSettingsInput>;
export type SaveCategoriesInput = z.infer<typeof saveCategoriesInput>;
