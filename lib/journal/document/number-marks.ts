import type { Citation, Footnote, Phrase, Run } from "./body-view";
import { citationNumbers } from "./citations";
import { safeHref } from "./href";
import type { Inline, JournalDocument } from "./schema";
import { markOf, spansOf, type Span } from "./spans";

/**
 * Turns lines into phrases and counts as it goes: references by first appearance, each time one is cited, and
 * footnotes. Lines must be handed in once each, in reading order.
 */
export class MarkNumbers {
  readonly turns = new Map<number, number>();
  readonly footnotes: Footnote[] = [];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(doc: JournalDocument) {
    this.#numbers = citationNumbers(doc);
  }

  phrases(line: readonly Inline[] | undefined): Phrase[] {
    return spansOf(line ?? []).map((span) => this.#phrase(span));
  }

  #phrase({ nodes, claim }: Span): Phrase {
    const runs = nodes.map((node) => this.#run(node));
    const citations = this.#cite(claim?.references ?? []);
    // What is not graded yet is not shown as a claim; nothing ungraded is ever published.
    return claim?.grade
      ? { runs, citations, claim: { grade: claim.grade, note: claim.note } }
      : { runs, citations };
  }

  #run(node: Inline): Run {
    if (node.type === "citation") return { citations: this.#cite(node.attrs.references) };
    if (node.type === "hardBreak") return { lineBreak: true };
    if (node.type === "footnote") {
      const number = this.footnotes.length + 1;
      this.footnotes.push({ number, text: node.attrs.text });
      return { footnote: number };
    }
    const href = markOf(node, "link")?.attrs.href;
    const safe = href === undefined ? null : safeHref(href);
    const ingredient = markOf(node, "ingredient")?.attrs.slug;
    return {
      text: node.text,
      ...(markOf(node, "italic") ? { italic: true as const } : {}),
      ...(markOf(node, "bold") ? { bold: true as const } : {}),
      ...(ingredient === undefined ? {} : { ingredient }),
      ...(safe === null ? {} : { href: safe }),
    };
  }

  #cite(references: readonly string[]): Citation[] {
    const numbers = [...new Set(references)].map((key) => this.#numbers.get(key) ?? 0);
    return numbers
      .toSorted((a, b) => a - b)
      .map((number) => {
        const turn = (this.turns.get(number) ?? 0) + 1;
        this.turns.set(number, turn);
        return { number, turn };
      });
  }
}
