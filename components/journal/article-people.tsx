import Link from "next/link";
import type { ArticleView } from "@/lib/journal/article-view";
import type { PersonView } from "@/lib/journal/people-view";
import { CredentialList, DEMO_PERSON } from "./credential-list";

function person({ slug, name, credentials, demo }: PersonView, part: string) {
  return (
    <li key={slug}>
      <p>
        {`${part} `}
        <Link href={`/journal/authors/${slug}`} prefetch={false}>
          {name}
        </Link>
      </p>
      <CredentialList credentials={credentials} />
      {demo ? <p className="demo-person">{DEMO_PERSON}</p> : null}
    </li>
  );
}

/** Who wrote an article and who reviewed it, with what qualifies them. */
export function ArticlePeople({ article: { authors, reviewer } }: { article: ArticleView }) {
  return (
    <ul className="people">
      {authors.map((one) => person(one, "Written by"))}
      {person(reviewer, "Reviewed by")}
    </ul>
  );
}
