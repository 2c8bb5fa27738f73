import { asCents, percentOfBp } from "../money";

/** Pure rules of giving money back. All amounts are integer cents, rates basis points. */

/** A line as it was sold, and what of it was given back before. */
export type CreditableLine = {
  readonly id: string;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountCents: number;
  readonly taxCents: number;
  readonly credited: {
    readonly quantity: number;
    readonly goodsCents: number;
    readonly taxCents: number;
  };
};

export type CreditableOrder = {
  readonly lines: readonly CreditableLine[];
  /** Delivery less its discount, and the tax on it. */
  readonly shippingCents: number;
  readonly shippingTaxCents: number;
  readonly creditedShippingCents: number;
};

/** What is to be given back of a line: things of it, or money while the things stay (`quantity` 0, `goodsCents`). */
export type CreditWish = {
  readonly lineId: string;
  readonly quantity: number;
  /** Of these, so many are given back only in part, as things that were opened are. */
  readonly reduced?: { readonly quantity: number; readonly refundBp: number };
  /** Of what is given back for the others, how much is kept for the work. */
  readonly feeBp?: number;
  /** So much of the price and no other amount, with its tax. Needed where `quantity` is 0. */
  readonly goodsCents?: number;
};

export type LineCredit = {
  readonly lineId: string;
  readonly quantity: number;
  /** What these things cost, and what of it promotions had taken off. */
  readonly grossCents: number;
  readonly discountCents: number;
  /** Of the price they were sold at: given back, kept as agreed, and given back before already. */
  readonly goodsCents: number;
  readonly keptCents: number;
  readonly beforeCents: number;
  readonly taxCents: number;
  readonly feeCents: number;
};

export type Credit = {
  readonly lines: readonly LineCredit[];
  readonly goodsCents: number;
  readonly shippingCents: number;
  readonly taxCents: number;
  readonly feeCents: number;
  readonly totalCents: number;
};

/** Of an amount for `of` equal things, what the first `count` have: cents that do not divide go to the first ones. */
function upTo(count: number, of: number, cents: number): number {
  const each = Math.floor(cents / of);
  return each * count + Math.min(count, cents % of);
}

/** Tax on the first `cents` of delivery. */
function shippingTaxUpTo(order: CreditableOrder, cents: number): number {
  if (order.shippingCents === 0) return 0;
  return Number((BigInt(order.shippingTaxCents) * BigInt(cents)) / BigInt(order.shippingCents));
}

/**
 * What a wish comes to, to the cent: things of a line have equal shares of its discount and tax, and however often and
 * in whatever parts something is given back, no more than what was paid comes together, and all of it once everything is.
 * @throws RangeError for what the order does not have (any more): callers have looked before.
 */
export function creditFor(
  order: CreditableOrder,
  wishes: readonly CreditWish[],
  shippingCents: number,
): Credit {
  const lines = wishes.map((wish) => {
    const line = order.lines.find(({ id }) => id === wish.lineId);
    if (!line) throw new RangeError(`There is no line ${wish.lineId}`);
    return wish.quantity === 0 ? reduction(line, wish.goodsCents ?? 0) : things(line, wish);
  });
  const before = order.creditedShippingCents;
  if (shippingCents < 0 || before + shippingCents > order.shippingCents)
    throw new RangeError("More of the delivery than there is left");
  const shippingTax =
    shippingTaxUpTo(order, before + shippingCents) - shippingTaxUpTo(order, before);
  const sum = (of: (line: LineCredit) => number) => lines.reduce((all, line) => all + of(line), 0);
  const goodsCents = sum((line) => line.goodsCents);
  const taxCents = sum((line) => line.taxCents) + shippingTax;
  const feeCents = sum((line) => line.feeCents);
  const totalCents = asCents(goodsCents + shippingCents + taxCents - feeCents);
  return { lines, goodsCents, shippingCents, taxCents, feeCents, totalCents };
}

function things(line: CreditableLine, wish: CreditWish): LineCredit {
  const { quantity, credited } = line;
  const [from, to] = [credited.quantity, credited.quantity + wish.quantity];
  if (wish.quantity < 0 || to > quantity) throw new RangeError("More things than there are left");
  const whole = sharesOf(line, from, to);
  const { quantity: few, refundBp } = wish.reduced ?? { quantity: 0, refundBp: 10_000 };
  if (few < 0 || few > wish.quantity) throw new RangeError("More reduced things than things");
  const full = sharesOf(line, from, to - few);
  const part = sharesOf(line, to - few, to);
  const wanted = full.price + percentOfBp(part.price, refundBp);
  const wantedTax = full.tax + percentOfBp(part.tax, refundBp);
  const { goods, tax } =
    wish.goodsCents === undefined
      ? { goods: wanted, tax: wantedTax }
      : { goods: wish.goodsCents, tax: taxOn(wish.goodsCents, whole) };
  if (goods < 0 || goods > whole.price) throw new RangeError("More than these things cost");
  const left = leftOf(line);
  const goodsCents = Math.min(goods, left.goodsCents);
  const taxCents = Math.min(tax, left.taxCents);
  const { grossCents, discountCents, price } = whole;
  const feeCents = percentOfBp(Math.min(full.price, goodsCents), wish.feeBp ?? 0);
  return {
    lineId: line.id,
    quantity: wish.quantity,
    grossCents,
    discountCents,
    goodsCents,
    keptCents: price - goods,
    beforeCents: goods - goodsCents,
    taxCents,
    feeCents,
  };
}

type Shares = { grossCents: number; discountCents: number; price: number; tax: number };

/** What the things of a line from the one count to the other cost, and the tax on them. */
function sharesOf(line: CreditableLine, from: number, to: number): Shares {
  const share = (cents: number) =>
    upTo(to, line.quantity, cents) - upTo(from, line.quantity, cents);
  const grossCents = line.unitPriceCents * (to - from);
  const discountCents = share(line.discountCents);
  return {
    grossCents,
    discountCents,
    price: grossCents - discountCents,
    tax: share(line.taxCents),
  };
}

/** Of their tax as much as of their price. */
function taxOn(cents: number, { price, tax }: Shares): number {
  return price === 0 ? 0 : Number((BigInt(tax) * BigInt(cents)) / BigInt(price));
}

/** Money while the things stay: so much of the price, and of what is left of the tax as much as of the price. */
function reduction(line: CreditableLine, goodsCents: number): LineCredit {
  const left = line.unitPriceCents * line.quantity - line.discountCents - line.credited.goodsCents;
  if (goodsCents < 0 || goodsCents > left) throw new RangeError("More than the line has left");
  const taxLeft = line.taxCents - line.credited.taxCents;
  const taxCents = left === 0 ? 0 : Number((BigInt(taxLeft) * BigInt(goodsCents)) / BigInt(left));
  return {
    lineId: line.id,
    quantity: 0,
    grossCents: 0,
    discountCents: 0,
    goodsCents,
    keptCents: 0,
    beforeCents: 0,
    taxCents,
    feeCents: 0,
  };
}

/** What can be given back of a line at most, with its tax. */
export function leftOf(line: CreditableLine): {
  readonly goodsCents: number;
  readonly taxCents: number;
} {
  return {
    goodsCents: line.unitPriceCents * line.quantity - line.discountCents - line.credited.goodsCents,
    taxCents: line.taxCents - line.credited.taxCents,
  };
}
