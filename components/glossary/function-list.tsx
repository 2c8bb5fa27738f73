import type { FunctionWords } from "@/lib/catalog/function-words";

/** What an ingredient is listed for: the function's name and what it means, the most telling first. */
export function FunctionList({ items }: { items: readonly FunctionWords[] }) {
  return (
    <dl className="border-t border-hairline">
      {items.map(({ name, phrase, more }) => (
        <div
          key={name}
          className="grid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[minmax(9rem,2fr)_5fr]"
        >
          <dt className="font-medium">{name}</dt>
          <dd className="text-stone">
            {phrase.charAt(0).toUpperCase() + phrase.slice(1)}.{more ? ` ${more}` : ""}
          </dd>
        </div>
      ))}
    </dl>
  );
}
