import "server-only";
import type { Actor } from "../access/actor";
import type { Occasion } from "../catalog/edit-product";
import { parsePrice } from "../catalog/price-input";
import type { Tx } from "../db";
import { err, ok, type Result } from "../result";
import { changePolicy, type PolicyFailure } from "./edit-policy";
import type { Policy } from "./policy";
import type {
  MoveRuleInput,
  SaveCategoriesInput,
  SaveSettingsInput,
  SaveSplitInput,
  SaveStepsInput,
  SaveTermsInput,
} from "./policy-schema";

export type RuleFailure =
  | PolicyFailure
  /** Nobody with this address offers pieces here. */
  | "no_seller"
  /** There is no such shelf. */
  | "no_category"
  | "too_many";

type About = { readonly category?: string | undefined; readonly seller?: string | undefined };

const MOST_RULES = 200;

/** Whom and what a rule is about, found by what was typed. */
async function findAbout(tx: Tx, { category, seller }: About) {
  const [found] = await tx<{ category: string | null; consignorId: string | null }>(
    `SELECT (SELECT slug FROM categories WHERE slug = $1 AND kind = 'resale') AS category,
            (SELECT u.id FROM users u JOIN consignors c ON c.user_id = u.id WHERE u.email = $2) AS "consignorId"`,
    [category ?? null, seller ?? null],
  );
  if (category !== undefined && !found?.category) return err("no_category");
  if (seller !== undefined && !found?.consignorId) return err("no_seller");
  return ok({ category: found?.category ?? null, consignorId: found?.consignorId ?? null });
}

/** The list with a rule put in its place, or at its end. */
function placed<Rule>(rules: readonly Rule[], rule: Rule, index: number | undefined) {
  if (index === undefined) {
    return rules.length < MOST_RULES ? ok([...rules, rule]) : err("too_many");
  }
  return index < rules.length ? ok(rules.with(index, rule)) : err("not_found");
}

type Change = (rules: Policy, tx: Tx) => Promise<Result<Policy, RuleFailure>>;

/** Saves a rule of the draft's splits. Merchandisers only. */
export function saveSplit(actor: Actor, input: SaveSplitInput, occasion: Occasion) {
  const change: Change = async (rules, tx) => {
    const about = await findAbout(tx, input);
    if (!about.ok) return about;
    const list = placed(rules.splits, { ...about.value, tiers: input.tiers }, input.index);
    return list.ok ? ok({ ...rules, splits: list.value }) : list;
  };
  return changePolicy<RuleFailure>(actor, { seen: input.seen, what: "split", change }, occasion);
}

/** Saves a rule of the draft's price steps. Merchandisers only. */
export function saveSteps(actor: Actor, input: SaveStepsInput, occasion: Occasion) {
  const { markdowns, floor: floorBp } = input;
  const change: Change = async (rules, tx) => {
    const about = await findAbout(tx, input);
    if (!about.ok) return about;
    const list = placed(rules.steps, { ...about.value, markdowns, floorBp }, input.index);
    return list.ok ? ok({ ...rules, steps: list.value }) : list;
  };
  return changePolicy<RuleFailure>(actor, { seen: input.seen, what: "steps", change }, occasion);
}

/** Saves a rule of the draft's terms. Merchandisers only. */
export function saveTerms(actor: Actor, input: SaveTermsInput, occasion: Occasion) {
  const { termDays, graceDays, shipByDays, endOutcomes } = input;
  const change: Change = async (rules, tx) => {
    const about = await findAbout(tx, input);
    if (!about.ok) return about;
    const rule = { ...about.value, termDays, graceDays, shipByDays, endOutcomes };
    const list = placed(rules.terms, rule, input.index);
    return list.ok ? ok({ ...rules, terms: list.value }) : list;
  };
  return changePolicy<RuleFailure>(actor, { seen: input.seen, what: "terms", change }, occasion);
}

/** Moves a rule one place, or takes it away. Merchandisers only. */
export function moveRule(actor: Actor, input: MoveRuleInput, occasion: Occasion) {
  const { list, index, move, seen } = input;
  const change = (rules: Policy): Result<Policy, "not_found"> => {
    const moved = rearranged<unknown>(rules[list], index, move);
    return moved ? ok({ ...rules, [list]: moved }) : err("not_found");
  };
  return changePolicy<"not_found">(actor, { seen, what: `${move} ${list}`, change }, occasion);
}

function rearranged<Rule>(
  rules: readonly Rule[],
  index: number,
  move: MoveRuleInput["move"],
): Rule[] | null {
  const rule = rules[index];
  if (rule === undefined) return null;
  const rest = rules.toSpliced(index, 1);
  if (move === "remove") return rest;
  const to = Math.min(rest.length, Math.max(0, index + (move === "up" ? -1 : 1)));
  return rest.toSpliced(to, 0, rule);
}

/** Saves how long offers stand and from when on money goes out. Merchandisers only. */
export function saveSettings(actor: Actor, input: SaveSettingsInput, occasion: Occasion) {
  const { seen, offerDays, payoutMinimum: payoutMinimumCents } = input;
  const change = (rules: Policy) => ok({ ...rules, offerDays, payoutMinimumCents });
  return changePolicy(actor, { seen, what: "settings", change }, occasion);
}

/** Saves which shelves are taken in and from which price on; `least` names a row whose amount cannot be read. */
export function saveCategories(actor: Actor, input: SaveCategoriesInput, occasion: Occasion) {
  const change = (rules: Policy): Result<Policy, "least"> => {
    const categories: Policy["categories"] = [];
    for (const { category, taken, note = "", least = "" } of input.rows) {
      const leastCents = least === "" || least === "0" ? 0 : parsePrice(least);
      if (leastCents === null) return err("least", { category });
      // What is taken in at any price needs no row.
      if (taken !== undefined && note === "" && leastCents === 0) continue;
      categories.push({ category, taken: taken !== undefined, note, leastCents });
    }
    return ok({ ...rules, categories });
  };
  return changePolicy<"least">(actor, { seen: input.seen, what: "categories", change }, occasion);
}
