import type { Metadata } from "next";
import { IngredientLines } from "@/components/glossary/ingredient-lines";
import { LetterNav, letterName } from "@/components/glossary/letter-nav";
import { GlossarySearch } from "@/components/glossary/glossary-search";
import { packLine } from "@/components/glossary/packed-line";
import { PageHeading } from "@/components/ui/page-heading";
import { listLetters } from "@/lib/catalog/ingredient-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

export const metadata: Metadata = pageMetadata({
  title: "Ingredients",
  description:
    "Every ingredient on the labels we sell, and some we do not: what it is listed for, where it usually comes from, and what we read that in.",
  path: "/ingredients",
  card: "ingredients",
});

export default async function IngredientsPage() {
  "use cache";
  cachePage("catalog");
  const letters = await listLetters();
  const total = letters.reduce((sum, { total: count }) => sum + count, 0);
  const onLabels = letters.filter((letter) => letter.onLabels.length > 0);
  const count = onLabels.reduce((sum, letter) => sum + letter.onLabels.length, 0);
  return (
    <div className="page-shell">
      <PageHeading
        title="Ingredients"
        intro={
          <p>
            {total} names with what they are listed for, where they usually come from, and what we
            read that in. {count} of them stand on the labels we sell: those are below, with the
            number of labels. A letter has the others too.
          </p>
        }
        aside={<GlossarySearch />}
      />
      <LetterNav
        label="Letters"
        letters={letters.map(({ letter }) => ({ letter, href: `/ingredients/a-z/${letter}` }))}
      />
      {onLabels.map(({ letter, total: all, onLabels: items }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="letter">
          <h2 id={`letter-${letter}`} className="display">
            {letterName(letter)}
          </h2>
          <IngredientLines items={items.map(packLine)} />
          {all > items.length ? (
            <a href={`/ingredients/a-z/${letter}`}>{`All ${all} under ${letterName(letter)}`}</a>
          ) : null}
        </section>
      ))}
    </div>
  );
}
