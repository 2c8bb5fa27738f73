"use client";

import type { PackedLine } from "./packed-line";
import { plainSlug } from "./plain-slug";

export type IngredientLinesProps = { items: readonly PackedLine[]; className?: string };

/**
 * Names of the glossary in columns, each a plain link, and on how many labels it stands. Made in the browser too: a
 * page carries hundreds of them once as HTML and once as a few words. Styled by `.names` in app/glossary.css.
 */
export function IngredientLines({ items, className = "" }: IngredientLinesProps) {
  return (
    <ul className={`names ${className}`}>
      {items.map(([name, labels, slug]) => (
        <li key={name}>
          <a href={`/ingredients/${slug ?? plainSlug(name)}`}>{name}</a>
          {labels > 0 ? <small>{labels}</small> : null}
        </li>
      ))}
    </ul>
  );
}
