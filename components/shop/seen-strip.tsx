"use client";

import { useId } from "react";
import { cardProps } from "@/components/product/card-props";
import { TextButton } from "@/components/ui/link";
import type { CardView } from "@/lib/catalog/product-view";
import { ProductCard } from "./product-card";

type Props = { cards: readonly CardView[]; onClear: () => void };

/** The cards of what was seen before. Fetched when they are about to be seen. */
export function SeenStrip({ cards, onClear }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-20 lg:mt-28" data-print="hide">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-hairline pt-4">
        <h2 id={id} className="display text-2xl">
          Recently viewed
        </h2>
        <p className="text-sm text-stone">
          Kept on this device only.{" "}
          <TextButton tone="stone" onClick={onClear}>
            Clear the list
          </TextButton>
        </p>
      </div>
      <ul className="scroll-row bleed bleed-pad flex gap-4 pb-1 md:mx-0 md:grid md:grid-cols-6 md:gap-x-6 md:gap-y-8 md:px-0">
        {cards.map((card) => (
          <li key={card.id} className="seen">
            <ProductCard {...cardProps(card)} sizes="(min-width: 48rem) 14vw, 40vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}
