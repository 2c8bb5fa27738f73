import Link from "next/link";
import type { ArticleView } from "@/lib/journal/article-view";
import { ReferenceList } from "./reference-list";

/** What follows the text: what to keep, what is not claimed, what is sold, and everything it leans on. */
export function ArticleNotes({ article }: { article: ArticleView }) {
  const { takeaways, doNotClaim, disclosures, ingredients, sources, body } = article;
  return (
    <div className="article-end">
      <section aria-labelledby="takeaways">
        <h2 id="takeaways">To take away</h2>
        <ul className="points">
          {takeaways.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="not-claimed">
        <h2 id="not-claimed">What we do not claim</h2>
        <ul className="points">
          {doNotClaim.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {ingredients.length > 0 ? (
        <section aria-labelledby="ingredients-discussed">
          <h2 id="ingredients-discussed">Ingredients discussed</h2>
          <ul className="ingredient-links">
            {ingredients.map(({ slug, inci }) => (
              <li key={slug}>
                <Link href={`/ingredients/${slug}`} prefetch={false}>
                  {inci}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="disclosure">
        <h2 id="disclosure">Disclosure</h2>
        {disclosures.map((text) => (
          <p key={text} className="text-stone">
            {text}
          </p>
        ))}
      </section>
      <section aria-labelledby="references">
        <h2 id="references">References</h2>
        <ReferenceList sources={sources} turns={body.turns} />
      </section>
    </div>
  );
}
