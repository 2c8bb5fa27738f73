import type { Footnote } from "@/lib/journal/document/body-view";
import { footnoteId, letterOf, footnoteMarkId } from "./phrases";

/** An article's footnotes, each with the way back. */
export function Footnotes({ footnotes }: { footnotes: readonly Footnote[] }) {
  return (
    <ol className="footnotes">
      {footnotes.map(({ number, text }) => (
        <li key={number} id={footnoteId(number)}>
          <a href={`#${footnoteMarkId(number)}`} aria-label={`Back to note ${number}`}>
            {letterOf(number)}
          </a>
          {` ${text}`}
        </li>
      ))}
    </ol>
  );
}
