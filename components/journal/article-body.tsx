import type { BodyBlock, BodySection, Phrase } from "@/lib/journal/body";
import { Grade } from "./grade";
import { Phrases, referenceId } from "./phrases";

/** What stands in the margin beside a passage: the grade of each of its claims, why, and on which studies. */
function Grades({ line }: { line: readonly Phrase[] }) {
  const claims = line.flatMap(({ claim, citations }) => (claim ? [{ ...claim, citations }] : []));
  if (claims.length === 0) return null;
  return (
    <ul className="grades" aria-label="How firmly this stands">
      {claims.map(({ evidence, meaning, citations }) => (
        <li key={meaning}>
          <Grade grade={evidence} />
          <span>
            {meaning}
            {"\u2060"}
            {citations.map(({ number }) => (
              <a key={number} href={`#${referenceId(number)}`}>
                <span className="sr-only">Reference </span>
                {number}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Block({ block }: { block: BodyBlock }) {
  if (block.kind === "list")
    return (
      <div className="passage">
        <ul className="points">
          {block.lines.map((line, index) => (
            <li key={index}>
              <Phrases line={line} />
            </li>
          ))}
        </ul>
        <Grades line={block.lines.flat()} />
      </div>
    );
  const line = block.lines[0] ?? [];
  return (
    <div className="passage">
      <p>
        <Phrases line={line} />
      </p>
      <Grades line={line} />
    </div>
  );
}

/** An article's text with its margin. */
export function ArticleBody({ sections }: { sections: readonly BodySection[] }) {
  return sections.map(({ id, heading, blocks }) => (
    <section key={id} {...(heading === null ? {} : { "aria-labelledby": id })}>
      {heading === null ? null : <h2 id={id}>{heading}</h2>}
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </section>
  ));
}
