import type { ProductCardProps } from "@/components/shop/product-card";
import { CONDITION_TEXTS, type CardView } from "@/lib/catalog/product-view";

/** What a list knows about a product, as its card wants it. */
export function cardProps(card: CardView): ProductCardProps {
  const condition = card.condition ? CONDITION_TEXTS[card.condition].label : null;
  const conditionLine = [condition, card.sizeLabel].filter(Boolean).join(" · ");
  return {
    id: card.id,
    href: `/products/${card.slug}`,
    name: card.name,
    kind: card.kind,
    ...(card.brandName ? { brandName: card.brandName } : {}),
    ...(conditionLine ? { conditionLine } : {}),
    priceCents: card.priceCents,
    currency: card.currency,
    imageBase: mediaBase(card.imageBase),
    alt: atAGlance(card.imageAlt ?? ""),
    dominant: card.dominant,
    ...(card.badges.length > 0 ? { badges: card.badges } : {}),
    // Every prop of a card is sent with the page: what goes without saying is left out.
    ...(card.inStock ? {} : card.kind === "resale" ? { sold: true } : { outOfStock: true }),
  };
}

/** A picture's description without its details, which stand on the thing's own page: "Amber glass pump bottle". */
function atAGlance(alt: string): string {
  return alt.split(/,| with the | in side light/, 1)[0] ?? "";
}

/** Where a stored picture is served from; empty where there is none. */
export function mediaBase(base: string | null): string {
  return base === null ? "" : `/media/${base}`;
}
