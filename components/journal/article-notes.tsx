import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/journal/article-view";
import { ArticleDates } from "./article-dates";
import { ArticlePeople } from "./article-people";
import { Footnotes } from "./footnotes";
import { ReferenceList } from "./reference-list";
import { ReferenceTools } from "./reference-tools";

function part(id: string, title: string, ...content: ReactNode[]): ReactNode {
  return (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {content}
    </section>
  );
}

const points = (lines: readonly string[]): ReactNode => (
  <ul key="points" className="points">
    {lines.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** What follows the text: what to keep, what is not claimed, who stands by it since when, and all that it leans on. */
export function ArticleNotes({ article }: { article: ArticleView }) {
  const { slug, takeaways, doNotClaim, disclosures, ingredients, sources, body } = article;
  return (
    <div className="article-end">
      {body.footnotes.length > 0
        ? part("notes", "Notes", <Footnotes key="notes" footnotes={body.footnotes} />)
        : null}
      {takeaways.length > 0 ? part("takeaways", "To take away", points(takeaways)) : null}
      {doNotClaim.length > 0
        ? part("not-claimed", "What we do not claim", points(doNotClaim))
        : null}
      {part("people", "Who stands by it", <ArticlePeople key="people" article={article} />)}
      {part("dates", "Dates and corrections", <ArticleDates key="dates" article={article} />)}
      {part(
        "disclosure",
        "Disclosure",
        <div key="disclosure" className="text-stone">
          {disclosures.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            No product is shown beside a passage that is graded limited, and nobody can pay for a
            place. <Link href="/journal/editorial-policy">Our editorial policy</Link>
          </p>
        </div>,
      )}
      {ingredients.length > 0
        ? part(
            "ingredients-discussed",
            "Ingredients discussed",
            <ul key="ingredients" className="ingredient-links">
              {ingredients.map((one) => (
                <li key={one.slug}>
                  <Link href={`/ingredients/${one.slug}`} prefetch={false}>
                    {one.inci}
                  </Link>
                </li>
              ))}
            </ul>,
          )
        : null}
      {part(
        "references",
        "References",
        <ReferenceTools key="tools" slug={slug} />,
        <ReferenceList key="list" sources={sources} turns={body.turns} />,
      )}
    </div>
  );
}
