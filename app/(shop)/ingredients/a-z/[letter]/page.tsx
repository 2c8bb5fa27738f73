import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GlossarySearch } from "@/components/glossary/glossary-search";
import { IngredientLines } from "@/components/glossary/ingredient-lines";
import { packLine } from "@/components/glossary/packed-line";
import { LetterNav, letterName } from "@/components/glossary/letter-nav";
import { PageHeading } from "@/components/ui/page-heading";
import { listLetter, listLetters } from "@/lib/catalog/ingredient-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../../crumbs";

type Props = { params: Promise<{ letter: string }> };

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { letter: "blocking" };

export async function generateStaticParams() {
  const letters = await listLetters();
  return letters.length > 0 ? letters.map(({ letter }) => ({ letter })) : [{ letter: "a" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage("catalog");
  const { letter } = await params;
  const name = letterName(letter);
  return pageMetadata({
    title: `Ingredients: ${name}`,
    description: `Every ingredient of the glossary that begins with ${name}.`,
    path: `/ingredients/a-z/${letter}`,
  });
}

export default async function LetterPage({ params }: Props) {
  "use cache";
  cachePage("catalog");
  const { letter } = await params;
  const [items, letters] = await Promise.all([listLetter(letter), listLetters()]);
  if (items.length === 0) notFound();
  const name = letterName(letter);
  return (
    <div className="page-shell">
      <PageHeading
        above={<Crumbs items={[{ label: "Ingredients", href: "/ingredients" }, { label: name }]} />}
        title={name}
        intro={
          <p>
            {items.length} {items.length === 1 ? "name" : "names"}. A figure beside one says on how
            many of the labels we sell it stands.
          </p>
        }
        aside={<GlossarySearch />}
      />
      <LetterNav
        label="Letters"
        letters={letters.map((one) => ({
          letter: one.letter,
          href: `/ingredients/a-z/${one.letter}`,
          current: one.letter === letter,
        }))}
      />
      <IngredientLines items={items.map(packLine)} className="pt-8" />
    </div>
  );
}
