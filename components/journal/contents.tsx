import type { BodySection } from "@/lib/journal/document/body-view";

/** What the article's parts are, each a link. */
export function Contents({ sections }: { sections: readonly BodySection[] }) {
  const headed = sections.filter(({ heading }) => heading !== null);
  return (
    <nav aria-label="Contents" className="article-contents">
      <ol>
        {headed.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading?.text}</a>
          </li>
        ))}
        <li>
          <a href="#references">References</a>
        </li>
      </ol>
    </nav>
  );
}
