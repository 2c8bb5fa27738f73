import { StateWord } from "@/components/desk/state-word";
import { TextLink } from "@/components/ui/link";
import type { ReferenceDouble, ReferenceUse } from "@/lib/journal/reference-desk-view";

const row = "border-t border-hairline py-2 first:border-t-0 first:pt-0";

/** The articles, ingredients and rules that lean on a study. */
export function WhereUsed({ use: { articles, ingredients, rules } }: { use: ReferenceUse }) {
  if (articles.length + ingredients.length + rules.length === 0)
    return <p className="text-stone">Nowhere yet.</p>;
  return (
    <ul>
      {articles.map(({ id, title, status, number }) => (
        <li key={id} className={row}>
          <TextLink href={`/admin/journal/${id}`} prefetch={false}>
            {title}
          </TextLink>
          <p className="mt-0.5 flex flex-wrap items-center gap-2 text-stone">
            <StateWord word={status} />
            {number === null ? "in the next version" : `as number ${number}`}
          </p>
        </li>
      ))}
      {ingredients.map(({ slug, name, note }) => (
        <li key={slug} className={row}>
          <TextLink href={`/ingredients/${slug}`} prefetch={false}>
            {name}
          </TextLink>
          <p className="text-stone">{note || "The ingredient’s file"}</p>
        </li>
      ))}
      {rules.map(({ key, name, note }) => (
        <li key={key} className={row}>
          {name}
          <p className="text-stone">{note || "A rule of the standard"}</p>
        </li>
      ))}
    </ul>
  );
}

/** Studies that may be the same as this one. */
export function Doubles({ doubles }: { doubles: readonly ReferenceDouble[] }) {
  if (doubles.length === 0)
    return <p className="text-stone">No other study has this title, or one that begins like it.</p>;
  return (
    <ul>
      {doubles.map(({ slug, title, year, doi }) => (
        <li key={slug} className={row}>
          <TextLink href={`/admin/journal/references/${slug}`} prefetch={false}>
            {title}
          </TextLink>
          <p className="text-stone [overflow-wrap:anywhere]">
            {[slug, year, doi].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
