import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AllergenFacts } from "@/components/glossary/allergen-facts";
import { FunctionList } from "@/components/glossary/function-list";
import { IngredientStudies } from "@/components/glossary/ingredient-studies";
import { ProductSection } from "@/components/product/product-section";
import { ReadingList } from "@/components/product/reading-list";
import { IngredientRuling } from "@/components/standard/ingredient-ruling";
import { KeyValueList } from "@/components/ui/key-value-list";
import { PageHeading } from "@/components/ui/page-heading";
import { countLabels, listOnSide, SIDES } from "@/lib/catalog/ingredient-products";
import { findIngredient, listIngredientSlugs } from "@/lib/catalog/ingredient-queries";
import { functionWords } from "@/lib/catalog/telling-words";
import { listArticlesOnIngredient } from "@/lib/journal/queries";
import { listStudiesOf } from "@/lib/journal/reference-queries";
import { findRuling } from "@/lib/standard/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../crumbs";
import { ingredientFacts } from "./ingredient-facts";
import { SideSection } from "./side-section";

type Props = { params: Promise<{ slug: string }> };

/** Built ahead; all others are made on their first visit and kept. */
const BUILT_AHEAD = 60;

/** Of each side; all of them have a page. */
const SHOWN = 6;

/** An unknown address is answered with 404 instead of a shell that turns out to be empty. */
export const instant = false;
/** One that is not made yet is waited for: Next answers its own links 404 where it only has a shell. */
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  const slugs = await listIngredientSlugs(BUILT_AHEAD);
  return slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cachePage("catalog");
  const { slug } = await params;
  const ingredient = await findIngredient(slug);
  if (!ingredient) return {};
  const [first] = functionWords(ingredient.functions);
  return pageMetadata({
    title: ingredient.name,
    description: `${ingredient.name}: what it is listed for${first ? ` (${first.name.toLowerCase()} and more)` : ""}, where it usually comes from, and the labels it stands on.`,
    path: `/ingredients/${slug}`,
    card: `ingredients/${slug}`,
  });
}

export default async function IngredientPage({ params }: Props) {
  "use cache";
  cachePage("catalog", "journal");
  const { slug } = await params;
  const ingredient = await findIngredient(slug);
  if (!ingredient) notFound();
  const { name, aliases, functions, allergen } = ingredient;
  const [articles, studies, ruling, labels, ...sides] = await Promise.all([
    listArticlesOnIngredient(ingredient.id),
    listStudiesOf(ingredient.id),
    findRuling(ingredient),
    countLabels(ingredient.id),
    ...SIDES.map((side) => listOnSide(ingredient.id, side, { limit: SHOWN })),
  ]);
  return (
    <>
      <div className="page-shell">
        <PageHeading
          above={
            <Crumbs items={[{ label: "Ingredients", href: "/ingredients" }, { label: name }]} />
          }
          title={name}
          intro={aliases.length > 0 ? <p>Also written {aliases.join(", ")}.</p> : undefined}
        />
      </div>
      <ProductSection
        id="uses"
        title="What it is listed for"
        intro={
          ingredient.use === "cosmetic"
            ? "In the EU's inventory of cosmetic ingredients. A maker may want it for one of these only."
            : "On the labels of supplements."
        }
      >
        <FunctionList items={functionWords(functions)} />
      </ProductSection>
      <ProductSection id="facts" title="What is on file">
        <KeyValueList items={ingredientFacts(ingredient)} />
      </ProductSection>
      {ruling ? (
        <ProductSection
          id="standard"
          title="In law and in our standard"
          intro={
            <>
              By{" "}
              <Link href="/standard" prefetch={false} className="underline underline-offset-4">
                version {ruling.version}
              </Link>{" "}
              of our standard.
            </>
          }
        >
          <IngredientRuling name={name} rules={ruling.rules} />
        </ProductSection>
      ) : null}
      {allergen ? (
        <ProductSection id="allergen" title="Fragrance allergen">
          <AllergenFacts {...allergen} />
        </ProductSection>
      ) : null}
      {SIDES.map((side, index) => (
        <SideSection
          key={side}
          side={side}
          slug={slug}
          labels={labels}
          products={sides[index] ?? []}
        />
      ))}
      {studies.length > 0 ? (
        <ProductSection
          id="studies"
          title="Studies on file"
          intro="What each can carry is said beside it. None of them tested a product of ours."
        >
          <IngredientStudies studies={studies} />
        </ProductSection>
      ) : null}
      {articles.length > 0 ? (
        <ProductSection id="reading" title="Read about it">
          <ReadingList items={articles} />
        </ProductSection>
      ) : null}
    </>
  );
}
