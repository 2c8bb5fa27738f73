import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyBlock, Citation, Line } from "@/lib/journal/document/body-view";
import { allClaims } from "@/lib/journal/document/claims";
import { citationNumbers, citedReferences } from "@/lib/journal/document/citations";
import { layOut } from "@/lib/journal/document/lay-out";
import { rewriteReferences } from "@/lib/journal/document/rewrite-references";
import type { Block, Inline, JournalDocument } from "@/lib/journal/document/schema";
import { cites, claims, claimMark, doc, heading, paragraph, points, words } from "./make-document";

/** Everything that a page numbers, in the order in which a reader meets it. */
function shown(document: JournalDocument): Citation[] {
  const ofLine = (line: Line): Citation[] =>
    line.flatMap(({ runs, citations }) => [
      ...runs.flatMap((run) => ("citations" in run ? run.citations : [])),
      ...citations,
    ]);
  const ofBlock = (block: BodyBlock): Citation[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return ofLine(block.line);
      case "list":
        return block.items.flat().flatMap(ofBlock);
      case "figure":
        return ofLine(block.caption);
      case "table":
        return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(ofBlock));
      case "quote":
      case "callout":
        return block.blocks.flatMap(ofBlock);
      case "tie-in":
        return [];
    }
  };
  return layOut(document).sections.flatMap(({ heading: title, blocks }) => [
    ...(title ? ofLine(title.line) : []),
    ...blocks.flatMap(ofBlock),
  ]);
}

const key = fc.constantFrom("a-2001", "b-2002", "c-2003", "d-2004", "e-2005", "f-2006");
const keys = fc.array(key, { minLength: 1, maxLength: 4 });
const letters = fc.string({ minLength: 1, maxLength: 8 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  letters.map((text) => words(text)),
  keys.map((references) => cites(...references)),
  fc.tuple(letters, keys).map(([text, references]) => claims(text, references)),
  keys.map((references): Inline => ({ ...cites("a-2001"), marks: [claimMark(references)] })),
  fc.constant<Inline>({ type: "hardBreak" }),
);
const line = fc.array(inline, { maxLength: 5 });
const cell = (content: Inline[]) => ({
  type: "tableCell" as const,
  content: [paragraph(...content)],
});
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: line.map((content) => paragraph(...content)) },
  fc.constantFrom(heading("One"), heading("Two"), heading("", 3)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => points(...items)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((cells): Block => ({
    type: "table",
    attrs: { caption: null },
    content: [{ type: "tableRow", content: cells.map(cell) }],
  })),
  line.map((content): Block => ({
    type: "callout",
    attrs: { kind: "note", title: null },
    content: [paragraph(...content)],
  })),
  line.map((content): Block => ({
    type: "figure",
    attrs: {
      base: "journal/x",
      width: 16,
      height: 10,
      dominant: "#aabbcc",
      alt: "",
      credit: "",
    },
    content,
  })),
);
const document = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((content): JournalDocument => doc(...content));

/** What must hold of any text's numbers. */
function holds(text: JournalDocument): void {
  const numbers = [...citationNumbers(text).values()];
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const seen = shown(text);
  // By first appearance: whenever a number is met for the first time, all smaller ones have been met.
  let met = 0;
  for (const { number } of seen) {
    expect(number).toBeGreaterThan(0);
    expect(number).toBeLessThanOrEqual(met + 1);
    met = Math.max(met, number);
  }
  expect(met).toBe(numbers.length);
  // Each time has an anchor of its own, and the page knows how often each is cited.
  const anchors = seen.map(({ number, turn }) => `${number}-${turn}`);
  expect(new Set(anchors).size).toBe(anchors.length);
  const turns = layOut(text).turns;
  for (const number of numbers)
    expect(turns.get(number)).toBe(seen.filter((one) => one.number === number).length);
}

describe("numbers of references", () => {
  it("count by first appearance, however often and wherever a reference is cited again", () => {
    const text = doc(
      paragraph(words("A"), claims("B.", ["b-2002", "a-2001"])),
      heading("Two"),
      points([claims("C.", ["c-2003"])], [words("again"), cites("b-2002")]),
      paragraph(claims("D.", ["a-2001", "d-2004"])),
    );
    expect([...citationNumbers(text)]).toEqual([
      ["b-2002", 1],
      ["a-2001", 2],
      ["c-2003", 3],
      ["d-2004", 4],
    ]);
    expect(shown(text)).toEqual([
      { number: 1, turn: 1 },
      { number: 2, turn: 1 },
      { number: 3, turn: 1 },
      { number: 1, turn: 2 },
      { number: 2, turn: 2 },
      { number: 4, turn: 1 },
    ]);
  });

  it("hold for any text", () => {
    fc.assert(fc.property(document, holds));
  });

  it("survive moving blocks about", () => {
    fc.assert(
      fc.property(
        document.chain((text) =>
          fc
            .shuffledSubarray(text.content, {
              minLength: text.content.length,
              maxLength: text.content.length,
            })
            .map((content) => [text, doc(...content)] as const),
        ),
        ([before, after]) => {
          holds(after);
          expect(citedReferences(after).toSorted()).toEqual(citedReferences(before).toSorted());
        },
      ),
    );
  });

  it("survive deleting blocks: what is left is numbered without a gap", () => {
    fc.assert(
      fc.property(
        document.chain((text) => fc.subarray(text.content, { minLength: 1 })),
        (content) => holds(doc(...content)),
      ),
    );
  });

  it("survive repeating a passage anywhere: no reference gets a second number", () => {
    fc.assert(
      fc.property(document, document, (text, more) => {
        const repeated = doc(...text.content, ...more.content, ...text.content);
        holds(repeated);
        const first = [...citationNumbers(text)];
        expect([...citationNumbers(repeated)].slice(0, first.length)).toEqual(first);
      }),
    );
  });

  it("survive merging two references into one", () => {
    fc.assert(
      fc.property(document, (text) => {
        const merged = rewriteReferences(text, new Map([["b-2002", "a-2001"]]));
        holds(merged);
        expect(citedReferences(merged)).not.toContain("b-2002");
      }),
    );
  });
});

it("takes a sentence in several pieces as one claim", () => {
  const mark = claimMark(["a-2001"]);
  const text = doc(
    paragraph(words("A ", mark), words("b", { type: "italic" }, mark), words(".", mark)),
  );
  expect(allClaims(text)).toEqual([
    { text: "A b.", references: ["a-2001"], grade: "limited", note: "One study" },
  ]);
  const [first] = layOut(text).sections[0]?.blocks ?? [];
  expect(first).toMatchObject({
    kind: "paragraph",
    line: [
      {
        runs: [{ text: "A " }, { text: "b", italic: true }, { text: "." }],
        citations: [{ number: 1, turn: 1 }],
      },
    ],
  });
});
