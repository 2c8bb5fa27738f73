import { z } from "zod";
import { percentOfBp } from "../money";
import { uuid } from "../text";
import { markdownsSchema, type Markdowns } from "./markdowns";
import { DEFAULT_SPLIT, splitSchema, type Split } from "./split";
import { DEFAULT_FLOOR_BP, DEFAULT_MARKDOWNS } from "./terms";

/** Whom and what a rule is about; an empty one is about everything. */
const about = {
  consignorId: uuid.nullable().default(null),
  category: z.string().min(1).max(60).nullable().default(null),
};

const days = (most: number) => z.number().int().min(1).max(most);

/**
 * What staff may set about consignment. Each list is read from the top and the first rule that fits wins; a piece that
 * none fits has what `DEFAULT_POLICY` says.
 */
export const policySchema = z.strictObject({
  splits: z.array(z.strictObject({ ...about, tiers: splitSchema })).max(200),
  steps: z
    .array(
      z.strictObject({
        ...about,
        markdowns: markdownsSchema,
        /** No step goes below this part of the first price. Basis points. */
        floorBp: z.number().int().min(1).max(10_000),
      }),
    )
    .max(200),
  terms: z
    .array(
      z.strictObject({
        ...about,
        termDays: days(1000),
        graceDays: days(365),
        shipByDays: days(90),
        endOutcomes: z
          .array(z.enum(["return", "donate", "convert"]))
          .min(1)
          .max(3),
      }),
    )
    .max(200),
  /** Shelves that are taken at present and the least a piece must be worth. Those not named are taken from 0 cents on. */
  categories: z
    .array(
      z.strictObject({
        category: z.string().min(1).max(60),
        taken: z.boolean(),
        /** Shown to sellers where it is not taken at present. */
        note: z.string().max(200).default(""),
        leastCents: z.number().int().min(0).max(10_000_000).default(0),
      }),
    )
    .max(60),
  /** How long an offer, or a re-quote, stands. */
  offerDays: days(60),
  /** Nothing is paid out below it; it waits for the next run. */
  payoutMinimumCents: z.number().int().min(1).max(100_000),
});

export type Policy = z.infer<typeof policySchema>;

const ALL = { consignorId: null, category: null } as const;

/** What counts until staff publish something else. */
export const DEFAULT_POLICY: Policy = {
  splits: [{ ...ALL, tiers: DEFAULT_SPLIT }],
  steps: [{ ...ALL, markdowns: DEFAULT_MARKDOWNS, floorBp: DEFAULT_FLOOR_BP }],
  terms: [
    {
      ...ALL,
      termDays: 180,
      graceDays: 14,
      shipByDays: 14,
      endOutcomes: ["return", "donate", "convert"],
    },
  ],
  categories: [],
  offerDays: 7,
  payoutMinimumCents: 1_000,
};

/** What a policy gives for one piece at one price. Cents and days. */
export type ProposedTerms = {
  readonly split: Split;
  readonly markdowns: Markdowns;
  readonly floorCents: number;
  readonly termDays: number;
  readonly graceDays: number;
  readonly shipByDays: number;
  readonly endOutcomes: readonly ("return" | "donate" | "convert")[];
};

type About = { readonly consignorId: string | null; readonly category: string | null };
type Subject = { readonly consignorId: string; readonly category: string };

const fits = (rule: About, subject: Subject): boolean =>
  (rule.consignorId === null || rule.consignorId === subject.consignorId) &&
  (rule.category === null || rule.category === subject.category);

/** A rule and where it stands in its list, from 1; null where none fitted and the default counts. */
type Applied<Rule> = { readonly rule: Rule; readonly place: number | null };

function find<Rule extends About>(
  rules: readonly Rule[],
  otherwise: readonly Rule[],
  subject: Subject,
): Applied<Rule> {
  const at = rules.findIndex((rule) => fits(rule, subject));
  const rule = rules[at] ?? otherwise[0];
  if (!rule) throw new Error("The default policy has a rule for everything");
  return { rule, place: at < 0 ? null : at + 1 };
}

/** The first rule of each list that fits a piece. */
export function rulesFor(policy: Policy, subject: Subject) {
  return {
    splits: find(policy.splits, DEFAULT_POLICY.splits, subject),
    steps: find(policy.steps, DEFAULT_POLICY.steps, subject),
    terms: find(policy.terms, DEFAULT_POLICY.terms, subject),
  };
}

/** What those rules give at a price in cents; the floor is a part of it, rounded half up. */
export function termsFor(policy: Policy, subject: Subject, priceCents: number): ProposedTerms {
  const { splits, steps, terms } = rulesFor(policy, subject);
  const { termDays, graceDays, shipByDays, endOutcomes } = terms.rule;
  return {
    split: splits.rule.tiers,
    markdowns: steps.rule.markdowns,
    floorCents: Math.max(1, percentOfBp(priceCents, steps.rule.floorBp)),
    termDays,
    graceDays,
    shipByDays,
    endOutcomes,
  };
}
