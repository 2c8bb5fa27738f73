import { createElement, type ReactNode } from "react";
import type { BodyBlock, BodySection, Phrase } from "@/lib/journal/body";
import { Grade } from "./grade";
import { JOINER, lineElement, referenceId } from "./phrases";

/** What stands in the margin beside a passage: the grade of each of its claims, why, and on which studies. */
function grades(line: readonly Phrase[]): ReactNode {
  const items = line.flatMap(({ claim, citations }, index) =>
    claim
      ? [
          <li key={index}>
            <Grade grade={claim.evidence} />
            {` ${claim.meaning}${JOINER}`}
            {citations.map(({ number }) => (
              <a key={number} href={`#${referenceId(number)}`} aria-label={`Reference ${number}`}>
                {number}
              </a>
            ))}
          </li>,
        ]
      : [],
  );
  return items.length > 0 ? <ul className="standing">{items}</ul> : null;
}

function blockElement({ kind, lines }: BodyBlock): ReactNode {
  const text =
    kind === "list" ? (
      <ul className="points">{lines.map((line, index) => lineElement("li", line, index))}</ul>
    ) : (
      lineElement("p", lines[0] ?? [])
    );
  const margin = grades(lines.flat());
  return margin ? (
    <div className="passage">
      {text}
      {margin}
    </div>
  ) : (
    text
  );
}

/** An article's text with its margin. */
export function ArticleBody({ sections }: { sections: readonly BodySection[] }) {
  const parts = sections.map(({ id, heading, blocks }) =>
    createElement(
      "section",
      heading === null ? null : { "aria-labelledby": id },
      ...(heading === null ? [] : [createElement("h2", { id }, heading)]),
      ...blocks.map(blockElement),
    ),
  );
  return createElement("div", null, ...parts);
}
