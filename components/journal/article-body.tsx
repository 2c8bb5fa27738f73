import { createElement, type ReactNode } from "react";
import type { TieIn } from "@/lib/journal/article-view";
import type { ArticleBody as Body, BodyBlock, Line } from "@/lib/journal/document/body-view";
import { BodyFigure } from "./body-figure";
import { BodyTable } from "./body-table";
import { Grade } from "./grade";
import { JOINER, lineElement, referenceId } from "./phrases";
import { TieInNote } from "./tie-in-note";

type Places = ReadonlyMap<string, TieIn>;

/** All lines of a block, in reading order. */
function linesOf(block: BodyBlock): Line[] {
  switch (block.kind) {
    case "paragraph":
      return [block.line];
    case "list":
      return block.items.flat().flatMap(linesOf);
    case "quote":
    case "callout":
      return block.blocks.flatMap(linesOf);
    case "table":
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(linesOf)));
    case "figure":
      return [block.caption];
    default:
      return [];
  }
}

/**
 * What stands in the margin beside a passage: the grade of each of its claims, why, and on which studies; and a word
 * where one of them has been retracted since.
 */
function grades(block: BodyBlock, retracted: ReadonlySet<number>): ReactNode {
  const items = linesOf(block)
    .flat()
    .flatMap(({ claim, citations }, index) =>
      claim
        ? [
            <li key={index}>
              <Grade grade={claim.grade} />
              {` ${claim.note}${JOINER}`}
              {citations.map(({ number }) => (
                <a key={number} href={`#${referenceId(number)}`} aria-label={`Reference ${number}`}>
                  {number}
                </a>
              ))}
              {citations.some(({ number }) => retracted.has(number)) ? (
                <strong>A study behind it has been retracted.</strong>
              ) : null}
            </li>,
          ]
        : [],
    );
  return items.length > 0 ? <ul className="standing">{items}</ul> : null;
}

const NOWHERE: Places = new Map();

/** Blocks without margin: what stands in lists, cells, quotes and boxes. No product stands there. */
function plainElements(blocks: readonly BodyBlock[]): ReactNode[] {
  return blocks.map((block, index) => elementOf(block, NOWHERE, index));
}

function elementOf(block: BodyBlock, places: Places, key: number): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return lineElement("p", block.line, { key });
    case "heading":
      return lineElement("h3", block.line, { id: block.id, key });
    case "list":
      return createElement(
        block.start === null ? "ul" : "ol",
        {
          key,
          className: block.start === null ? "points" : "steps",
          ...(block.start === null || block.start === 1 ? {} : { start: block.start }),
        },
        ...block.items.map(itemElement),
      );
    case "quote":
      return (
        <blockquote key={key}>
          {plainElements(block.blocks)}
          {block.source === null ? null : <footer>{block.source}</footer>}
        </blockquote>
      );
    case "figure":
      return <BodyFigure key={key} figure={block} />;
    case "table":
      return <BodyTable key={key} table={block} contents={plainElements} />;
    case "callout":
      return (
        <div key={key} role="note" className="callout" data-kind={block.callout}>
          {block.title === null ? null : <p className="callout-title">{block.title}</p>}
          {plainElements(block.blocks)}
        </div>
      );
    case "tie-in": {
      const tieIn = places.get(`${block.product}/${block.ingredient}`);
      return tieIn ? <TieInNote key={key} tieIn={tieIn} passage={block.passage} /> : null;
    }
  }
}

/** An item of one line is that line; only what has more needs paragraphs. */
function itemElement(blocks: readonly BodyBlock[], key: number): ReactNode {
  const [first, ...others] = blocks;
  if (first?.kind === "paragraph" && others.length === 0)
    return lineElement("li", first.line, { key });
  return createElement("li", { key }, ...plainElements(blocks));
}

type Beside = { readonly tieIns: Places; readonly retracted: ReadonlySet<number> };

function blockElement(block: BodyBlock, { tieIns, retracted }: Beside, key: number): ReactNode {
  const margin =
    block.kind === "tie-in" || block.kind === "heading" ? null : grades(block, retracted);
  if (!margin) return elementOf(block, tieIns, key);
  return (
    <div key={key} className="passage">
      {elementOf(block, tieIns, 0)}
      {margin}
    </div>
  );
}

export type ArticleBodyProps = { body: Body } & Beside;

/** An article's text with its margin. `retracted`: the numbers of studies that do not stand any more. */
export function ArticleBody({ body, tieIns, retracted }: ArticleBodyProps) {
  const parts = body.sections.map(({ id, heading, blocks }, index) =>
    createElement(
      "section",
      heading === null ? { key: index } : { key: index, "aria-labelledby": id },
      ...(heading === null ? [] : [lineElement("h2", heading.line, { id })]),
      ...blocks.map((block, place) => blockElement(block, { tieIns, retracted }, place)),
    ),
  );
  return createElement("div", null, ...parts);
}
