import type { ReactNode } from "react";
import { cardProps } from "@/components/product/card-props";
import { AvoidPlace } from "@/components/shop/avoid-place";
import { ProductGrid } from "@/components/shop/product-grid";
import { ArticleHits, IngredientHits, StudyHits } from "@/components/shop/search-hits";
import { SectionHeading } from "@/components/shop/section-heading";
import type { SearchResult, SearchTab } from "@/lib/search/search-view";
import { tabHref, type SearchState } from "./search-state";

type Props = { state: SearchState; result: SearchResult };

const TITLES: Readonly<Record<SearchTab, string>> = {
  products: "Products",
  pieces: "One-of-a-kind pieces",
  ingredients: "Ingredients",
  articles: "From the journal",
  studies: "Studies that the journal leans on",
};

/** The tab "All": the best of each kind, with the way to the rest. */
export function Everything({ state, result }: Props) {
  const { totals, products, pieces, ingredients, articles, studies, text } = result;
  function section(tab: SearchTab, shown: number, content: ReactNode) {
    if (shown === 0) return null;
    const more = totals[tab] > shown;
    return (
      <section aria-labelledby={`found-${tab}`} className="mt-10 lg:mt-14">
        <SectionHeading
          id={`found-${tab}`}
          title={TITLES[tab]}
          {...(more ? { href: tabHref(state.text, tab), linkLabel: `See all ${totals[tab]}` } : {})}
        />
        {content}
      </section>
    );
  }
  return (
    <div data-hides>
      {section(
        "products",
        products.length,
        <ProductGrid items={products.map(cardProps)} priorityCount={4} />,
      )}
      {section("pieces", pieces.length, <ProductGrid items={pieces.map(cardProps)} />)}
      {section(
        "ingredients",
        ingredients.length,
        <IngredientHits hits={ingredients} query={text} />,
      )}
      {section("articles", articles.length, <ArticleHits hits={articles} query={text} />)}
      {section("studies", studies.length, <StudyHits hits={studies} query={text} />)}
      <AvoidPlace />
    </div>
  );
}
