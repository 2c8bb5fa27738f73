import { percentOfBp, splitByLargestRemainder } from "../money";
import type { Promotion } from "./promotion";

/** Pure rules of what promotions take off a bag. Amounts are integer cents, rates basis points. */

export type PromotedLine = {
  readonly kind: "curated" | "resale";
  readonly categoryId: string;
  readonly brandId: string | null;
  readonly unitPriceCents: number;
  readonly quantity: number;
};

export type UsedPromotion = {
  readonly promotionId: string;
  readonly title: string;
  readonly code: string | null;
  readonly goodsCents: number;
  readonly shippingCents: number;
};

export type Promoted = {
  /** Off each line, in order; and of that what a piece's consignor bears as well. */
  readonly lineDiscounts: readonly number[];
  readonly sharedDiscounts: readonly number[];
  readonly shippingDiscountCents: number;
  readonly used: readonly UsedPromotion[];
};

/** Why a promotion does not count for a bag: nothing in it fits, too little of it, or another one takes off more. */
export type Unfit = "no_goods" | "minimum" | "outdone";

const priceOf = (line: PromotedLine): number => line.unitPriceCents * line.quantity;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function isAbout(promotion: Promotion, line: PromotedLine): boolean {
  const { goods, categoryIds, brandIds } = promotion;
  return (
    (goods === null || goods === line.kind) &&
    (categoryIds.length === 0 || categoryIds.includes(line.categoryId)) &&
    (brandIds.length === 0 || (line.brandId !== null && brandIds.includes(line.brandId)))
  );
}

/** Whether a bag has what a promotion asks for, by its full prices. */
export function fits(
  promotion: Promotion,
  lines: readonly PromotedLine[],
): true | "no_goods" | "minimum" {
  const about = lines.filter((line) => isAbout(promotion, line));
  if (about.length === 0) return "no_goods";
  return sum(about.map(priceOf)) >= promotion.minimumCents ? true : "minimum";
}

/**
 * What a bag's promotions take off: either one that stands alone, or all that combine, one after the other by priority,
 * each of what the ones before have left. Whichever takes off most for the shopper counts.
 */
export function applyPromotions(
  lines: readonly PromotedLine[],
  shippingCents: number,
  promotions: readonly Promotion[],
): Promoted {
  const fitting = promotions
    .filter((promotion) => fits(promotion, lines) === true)
    .toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const together = fitting.filter(({ combines }) => combines);
  const plans = [together, ...fitting.filter(({ combines }) => !combines).map((one) => [one])];
  let best = nothing(lines);
  for (const plan of plans) {
    const made = plan.reduce(
      (before, promotion) => take(before, promotion, lines, shippingCents),
      nothing(lines),
    );
    if (savingOf(made) > savingOf(best)) best = made;
  }
  return best;
}

const savingOf = ({ lineDiscounts, shippingDiscountCents }: Promoted) =>
  sum(lineDiscounts) + shippingDiscountCents;

function nothing(lines: readonly PromotedLine[]): Promoted {
  const zeros = lines.map(() => 0);
  return { lineDiscounts: zeros, sharedDiscounts: zeros, shippingDiscountCents: 0, used: [] };
}

function take(
  before: Promoted,
  promotion: Promotion,
  lines: readonly PromotedLine[],
  shippingCents: number,
): Promoted {
  const left = lines.map((line, at) =>
    isAbout(promotion, line) ? priceOf(line) - (before.lineDiscounts[at] ?? 0) : 0,
  );
  const off = offLines(promotion, lines, left);
  const shipping =
    promotion.kind === "free_shipping" ? shippingCents - before.shippingDiscountCents : 0;
  if (sum(off) + shipping === 0) return before;
  const { id: promotionId, title, code } = promotion;
  return {
    lineDiscounts: before.lineDiscounts.map((cents, at) => cents + (off[at] ?? 0)),
    sharedDiscounts: before.sharedDiscounts.map((cents, at) =>
      promotion.bearer === "shared" && lines[at]?.kind === "resale"
        ? cents + (off[at] ?? 0)
        : cents,
    ),
    shippingDiscountCents: before.shippingDiscountCents + shipping,
    used: [
      ...before.used,
      { promotionId, title, code, goodsCents: sum(off), shippingCents: shipping },
    ],
  };
}

/** What a promotion takes off each line, of which `left` is what it may take from. */
function offLines(
  promotion: Promotion,
  lines: readonly PromotedLine[],
  left: readonly number[],
): readonly number[] {
  switch (promotion.kind) {
    case "percent":
      return left.map((cents) => percentOfBp(cents, promotion.percentBp));
    case "amount":
      return sum(left) === 0
        ? left
        : splitByLargestRemainder(Math.min(promotion.amountCents, sum(left)), left);
    case "free_shipping":
      return left.map(() => 0);
    case "buy_x":
      return cheapest(promotion, lines, left);
  }
}

/** Of every `buy + get` things, dearest first, the last `get` cost so much less. */
function cheapest(
  promotion: Extract<Promotion, { kind: "buy_x" }>,
  lines: readonly PromotedLine[],
  left: readonly number[],
): number[] {
  const { buyQuantity, getQuantity, percentBp } = promotion;
  const things = lines
    .flatMap(({ unitPriceCents, quantity }, at) => {
      const cents = Math.min(unitPriceCents, Math.floor((left[at] ?? 0) / quantity));
      return (left[at] ?? 0) > 0 ? Array.from({ length: quantity }, () => ({ at, cents })) : [];
    })
    .toSorted((a, b) => b.cents - a.cents || a.at - b.at);
  const off = lines.map(() => 0);
  const group = buyQuantity + getQuantity;
  for (let from = 0; from + group <= things.length; from += group) {
    for (const { at, cents } of things.slice(from + buyQuantity, from + group))
      off[at] = (off[at] ?? 0) + percentOfBp(cents, percentBp);
  }
  return off;
}
