/** What a bag is to the pages: plain values, safe for the browser. */

/** Different things that one bag may hold; a payment page takes a hundred lines. */
export const MOST_LINES = 50;

export type BagLine = {
  readonly variantId: string;
  readonly productId: string;
  readonly slug: string;
  readonly sku: string;
  readonly kind: "curated" | "resale";
  readonly title: string;
  /** Brand and size, or condition and size. */
  readonly detail: string;
  readonly imageBase: string | null;
  readonly imageAlt: string;
  readonly unitPriceCents: number;
  readonly seenPriceCents: number;
  readonly quantity: number;
  readonly limit: number;
  /** How many this shopper could buy now, those set aside for them included; 0 when it left the shop. */
  readonly available: number;
  readonly weightGrams: number;
  readonly taxCategory: string;
  readonly categoryId: string;
  readonly brandId: string | null;
  readonly isPiece: boolean;
};

export type DeliveryDetails = {
  readonly email: string;
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly state: string;
  readonly postal: string;
  readonly phone: string | null;
};

export type Bag = {
  readonly id: string;
  readonly version: number;
  readonly currency: string;
  readonly lines: readonly BagLine[];
  readonly details: DeliveryDetails | null;
  readonly rateId: string | null;
  /** Store credit that its owner has, and whether they want to pay with it. */
  readonly credit: { readonly balanceCents: number; readonly use: boolean };
  /** Gift cards that were entered, with what is on them. */
  readonly giftCards: readonly BagGiftCard[];
  /** Whether promotions have to be asked about: a code was entered, or one applies by itself. */
  readonly promoted: boolean;
};

export type BagGiftCard = {
  readonly id: string;
  /** The last four characters of its code. */
  readonly codeEnd: string;
  readonly balanceCents: number;
  /** False where it cannot be spent at present. */
  readonly usable: boolean;
};

/** Something that the shopper has to know about a line before paying. */
export type LineNotice =
  | { readonly kind: "gone" }
  | { readonly kind: "short"; readonly available: number }
  | { readonly kind: "price"; readonly fromCents: number; readonly toCents: number };

/** Compares a line with the shop as it is now. `gone` and `short` keep the line from being paid. */
export function noticesOf(line: BagLine): LineNotice[] {
  const notices: LineNotice[] = [];
  if (line.available === 0) return [{ kind: "gone" }];
  if (line.available < line.quantity) notices.push({ kind: "short", available: line.available });
  if (line.unitPriceCents !== line.seenPriceCents) {
    notices.push({ kind: "price", fromCents: line.seenPriceCents, toCents: line.unitPriceCents });
  }
  return notices;
}

/** Lines that can be paid for as they stand. */
export function isPayable(line: BagLine): boolean {
  return line.available >= line.quantity;
}

/** Sum of prices before delivery and tax, in cents. */
export function subtotalOf(lines: readonly BagLine[]): number {
  return lines.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0);
}

/** Number of things in the bag. */
export function countOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}
