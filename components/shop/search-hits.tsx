import { TextLink } from "@/components/ui/link";
import { tellingWords } from "@/lib/catalog/telling-words";
import type { ArticleHit, IngredientHit, StudyHit } from "@/lib/search/search-view";
import { Marked } from "./search-marked";

type ListProps<Hit> = { hits: readonly Hit[]; query: string; headingLevel?: 2 | 3 };

function labelCount(products: number): string {
  if (products === 0) return "On no label here";
  return products === 1 ? "On 1 label here" : `On ${products} labels here`;
}

/** Ingredients that were found: what each is called, what it does, and how many labels have it. */
export function IngredientHits({ hits, query, headingLevel = 3 }: ListProps<IngredientHit>) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="-mt-4 lg:grid lg:grid-cols-2 lg:gap-x-12">
      {hits.map(({ slug, inci, aliases, functions, products }) => (
        <li key={slug} className="border-b border-hairline py-4">
          <div className="flex items-baseline justify-between gap-4">
            <Heading className="min-w-0 font-medium break-words">
              <TextLink href={`/ingredients/${slug}`} prefetch={false} underline="hover">
                <Marked text={inci} query={query} />
              </TextLink>
            </Heading>
            <p className="shrink-0 text-sm text-stone tabular-nums">{labelCount(products)}</p>
          </div>
          {aliases.length > 0 ? (
            <p className="text-sm break-words text-stone">
              Also <Marked text={aliases.join(", ")} query={query} />
            </p>
          ) : null}
          {functions.length > 0 ? <p className="text-sm">{purpose(functions)}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** The two things that an ingredient does above all: "Draws and holds water, gives scent". */
function purpose(functions: readonly string[]): string {
  const text = tellingWords(functions)
    .slice(0, 2)
    .map(({ phrase }) => phrase)
    .join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Articles that were found, each with its standfirst. */
export function ArticleHits({ hits, query, headingLevel = 3 }: ListProps<ArticleHit>) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="-mt-4">
      {hits.map(({ slug, title, standfirst, minutes }) => (
        <li key={slug} className="border-b border-hairline py-5">
          <Heading className="display text-xl">
            <TextLink href={`/journal/${slug}`} prefetch={false} tone="plum" underline="hover">
              <Marked text={title} query={query} />
            </TextLink>
          </Heading>
          <p className="mt-1 max-w-text text-pretty">
            <Marked text={standfirst} query={query} />
          </p>
          <p className="mt-1 text-sm text-stone">{minutes} min read</p>
        </li>
      ))}
    </ul>
  );
}

/** Studies that were found, each with what it found in our words. */
export function StudyHits({ hits, query, headingLevel = 3 }: ListProps<StudyHit>) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="-mt-4">
      {hits.map(({ slug, title, who, finding }) => (
        <li key={slug} className="border-b border-hairline py-5">
          <Heading className="font-medium">
            <TextLink
              href={`/journal/references/${slug}`}
              prefetch={false}
              tone="plum"
              underline="hover"
            >
              <Marked text={title} query={query} />
            </TextLink>
          </Heading>
          <p className="text-sm text-stone">
            <Marked text={who} query={query} />
          </p>
          <p className="mt-1 max-w-text text-pretty">
            <Marked text={finding} query={query} />
          </p>
        </li>
      ))}
    </ul>
  );
}
