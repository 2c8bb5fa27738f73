"use client";

import { ProductCard, type ProductCardProps } from "./product-card";

/** What every card has, without the names of its props, and what only some have. */
export type PackedCard = readonly [
  id: string,
  href: string,
  name: string,
  line: string,
  priceCents: number,
  imageBase: string,
  alt: string,
  dominant: string,
  badges: readonly string[] | 0,
  more?: Partial<ProductCardProps>,
];

export type CardListProps = {
  cards: readonly PackedCard[];
  priorityCount: number;
  className: string;
};

/**
 * Cards made in the browser too: a page carries each once as HTML and once as a few values, instead of twice as
 * markup.
 */
export function CardList({ cards, priorityCount, className }: CardListProps) {
  return (
    <ul className={className}>
      {cards.map(
        ([id, href, name, line, priceCents, imageBase, alt, dominant, badges, more], index) => (
          <li key={href}>
            <ProductCard
              {...(id === "" ? {} : { id })}
              href={href}
              name={name}
              kind="curated"
              brandName={line}
              conditionLine={line}
              priceCents={priceCents}
              currency="usd"
              imageBase={imageBase}
              alt={alt}
              dominant={dominant || null}
              badges={badges || []}
              priority={index === 0 && priorityCount > 0 ? true : index < priorityCount && "eager"}
              {...more}
            />
          </li>
        ),
      )}
    </ul>
  );
}
