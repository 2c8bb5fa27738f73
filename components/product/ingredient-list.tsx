import { TextLink } from "@/components/ui/link";

export type IngredientItem = { name: string; href?: string; note?: string };
export type IngredientListProps = {
  /** In the order of the label. */
  items: readonly (string | IngredientItem)[];
  /** Under the list, for instance how the label is to be read. */
  note?: string;
};

/** Ingredients as labelled, run on like the label itself but still a list to whoever listens. */
export function IngredientList({ items, note }: IngredientListProps) {
  return (
    <div>
      <ol className="max-w-[38rem] leading-relaxed">
        {items.map((item, index) => {
          const entry = typeof item === "string" ? { name: item } : item;
          return (
            <li key={`${index}-${entry.name}`} className="inline">
              {entry.href ? (
                <TextLink href={entry.href} tone="plum">
                  {entry.name}
                </TextLink>
              ) : (
                entry.name
              )}
              {entry.note ? <span className="text-stone">{` (${entry.note})`}</span> : null}
              {index < items.length - 1 ? ", " : "."}
            </li>
          );
        })}
      </ol>
      {note ? <p className="mt-3 text-sm text-stone">{note}</p> : null}
    </div>
  );
}
