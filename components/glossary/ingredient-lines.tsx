import { cn } from "@/components/ui/cn";
import type { IngredientLine } from "@/lib/catalog/ingredient-view";

export type IngredientLinesProps = {
  items: readonly IngredientLine[];
  /** Says on how many labels each stands, where it does. */
  counted?: boolean;
  className?: string;
};

/* Hundreds of lines, sent twice: they are styled from the list, and their links are plain ones. */
const STYLES =
  "gap-x-8 sm:columns-2 lg:columns-3 [&_a]:inline-block [&_a]:py-1.5 [&_a]:decoration-outline [&_a]:decoration-1 [&_a]:underline-offset-4 [&_a:hover]:underline [&_li]:break-inside-avoid [&_small]:ml-2 [&_small]:text-sm [&_small]:text-stone [&_small]:tabular-nums";

/** Names of the glossary in columns, each a link. */
export function IngredientLines({ items, counted, className }: IngredientLinesProps) {
  return (
    <ul className={cn(STYLES, className)}>
      {items.map(({ slug, name, labels }) => (
        <li key={slug}>
          <a href={`/ingredients/${slug}`}>{name}</a>
          {counted && labels > 0 ? <small>{labels}</small> : null}
        </li>
      ))}
    </ul>
  );
}
