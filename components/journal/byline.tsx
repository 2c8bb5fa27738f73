import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import type { ArticleView } from "@/lib/journal/article-view";

type Named = { readonly slug: string; readonly name: string };

function personLink({ slug, name }: Named): ReactNode {
  return (
    <Link href={`/journal/authors/${slug}`} prefetch={false}>
      {name}
    </Link>
  );
}

/** "A, B and C", each a link. */
function named(people: readonly Named[]): ReactNode {
  return people.map((person, index) => (
    <Fragment key={person.slug}>
      {index === 0 ? null : index === people.length - 1 ? " and " : ", "}
      {personLink(person)}
    </Fragment>
  ));
}

/** Who wrote an article, and who stands by it with what. */
export function Byline({ article }: { article: ArticleView }) {
  const { authors, reviewer } = article;
  const [first] = reviewer.credentials;
  return (
    <p className="byline">
      {"By "}
      {named(authors)}
      <br />
      {"Reviewed by "}
      {personLink(reviewer)}
      {first ? `, ${first.credential}` : null}
    </p>
  );
}
