import type { ShownCode } from "@/components/checkout/code-list";
import type { BagGiftCard } from "@/lib/cart/bag";
import { formatCents } from "@/lib/money";
import type { OrderQuote } from "@/lib/orders/quote-order";
import type { EnteredCode } from "@/lib/promotions/find-promotions";

/** Why a code does nothing for this bag, as a sentence. */
function problemText({ problem, minimumCents }: EnteredCode, currency: string): string | null {
  switch (problem) {
    case null:
      return null;
    case "no_goods":
      return "Nothing in your bag is what this is for.";
    case "minimum":
      return `It counts from ${formatCents(minimumCents, currency)} of the goods it is for.`;
    case "outdone":
      return "It does not go together with the others, and they take off more.";
    case "not_yet":
      return "It does not count yet.";
    case "over":
      return "It is over.";
    case "used_up":
      return "It has been used as often as it may be.";
    case "used_by_you":
      return "You have used it as often as you may.";
    case "not_first":
      return "It is for a first order.";
  }
}

/** What was entered for a bag, with what each does. */
export function shownCodes({ codes, bag, tenders }: OrderQuote): ShownCode[] {
  const { currency } = bag;
  return [
    ...codes.map((code) => {
      const problem = problemText(code, currency);
      return {
        id: code.promotionId,
        name: code.code.toUpperCase(),
        text: problem ?? code.title,
        counts: problem === null,
      };
    }),
    ...bag.giftCards.map((card) => {
      const used = tenders.giftCards.find(({ id }) => id === card.id)?.cents ?? 0;
      return {
        id: card.id,
        name: `Gift card ending ${card.codeEnd}`,
        text: cardText(card, used, currency),
        counts: card.usable && card.balanceCents > 0,
      };
    }),
  ];
}

function cardText(card: BagGiftCard, usedCents: number, currency: string): string {
  if (!card.usable) return "It cannot be used at present. Write to us about it.";
  if (card.balanceCents === 0) return "There is nothing left on it.";
  const left = formatCents(card.balanceCents - usedCents, currency);
  if (usedCents === 0) return `${left} on it; nothing of it is needed.`;
  return `Pays ${formatCents(usedCents, currency)}; ${left} stays on it.`;
}
