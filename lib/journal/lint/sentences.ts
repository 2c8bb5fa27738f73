import type { ArticleContent } from "../article-content";
import { markOf, spansOf } from "../document/spans";
import type { Inline } from "../document/schema";
import { textBlocks } from "../document/text-blocks";

/** A sentence as the linter reads it. */
export type Sentence = {
  readonly text: string;
  /** Where it stands: a part of the article, or the number of its block in the text. */
  readonly place: "title" | "standfirst" | "takeaway" | "heading" | "text";
  readonly at: number | null;
  /** Keys of the studies that it cites by a number, or rests on as a claim. */
  readonly references: readonly string[];
  /** It is marked as a claim, whatever stands behind it. */
  readonly claimed: boolean;
  /** The claim says that there is no evidence. */
  readonly denied: boolean;
  /** All words of its block, with why its claims have their grades. */
  readonly around: string;
};

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

type Stretch = { readonly from: number; readonly to: number; readonly text: string };

/** What the segmenter takes for a sentence's end and is none: "et al.", "e.g.", "vs.", an initial. */
const ABBREVIATION = /(?:\bet al|\be\.g|\bi\.e|\bvs|\bDr|\bNo|\bca|\b[A-Z])\.\s*$/;

function cut(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const last = stretches.at(-1);
    if (last && ABBREVIATION.test(last.text))
      stretches.splice(-1, 1, {
        from: last.from,
        to: index + segment.length,
        text: last.text + segment,
      });
    else stretches.push({ from: index, to: index + segment.length, text: segment });
  }
  return stretches.filter(({ text }) => text.trim() !== "");
}

type Cited = {
  readonly from: number;
  readonly to: number;
  readonly references: readonly string[];
  readonly claim: boolean;
  readonly denied: boolean;
};

/** The words of a line and what in it stands on studies, by place. */
function read(line: readonly Inline[]): { text: string; cited: Cited[] } {
  let text = "";
  const cited: Cited[] = [];
  for (const { nodes, claim } of spansOf(line)) {
    const from = text.length;
    for (const node of nodes) {
      if (node.type === "text") text += node.text;
      else if (node.type === "hardBreak") text += " ";
      else if (node.type === "citation") {
        // A number belongs to the words before it.
        const end = Math.max(1, text.trimEnd().length);
        const { references } = node.attrs;
        cited.push({ from: end - 1, to: end, references, claim: false, denied: false });
      }
    }
    if (claim) {
      const { references, grade } = claim;
      const to = from + Math.max(1, text.slice(from).trimEnd().length);
      cited.push({ from, to, references, claim: true, denied: grade === "none" });
    }
  }
  return { text, cited };
}

function ofLine(
  line: readonly Inline[],
  where: Pick<Sentence, "place" | "at" | "around">,
): Sentence[] {
  const { text, cited } = read(line);
  return cut(text).map((sentence) => {
    const own = cited.filter(({ from, to }) => from < sentence.to && to > sentence.from);
    return {
      text: sentence.text.trim(),
      ...where,
      references: [...new Set(own.flatMap(({ references }) => references))],
      claimed: own.some(({ claim }) => claim),
      denied: own.some(({ denied }) => denied),
    };
  });
}

const plain = (text: string, place: Sentence["place"]): Sentence[] =>
  ofLine([{ type: "text", text }], { place, at: null, around: text });

/** By block: its words, and why its claims have their grades. */
function surroundings(body: ArticleContent["body"]): Map<number, string> {
  const around = new Map<number, string>();
  for (const { at, inlines } of textBlocks(body)) {
    const notes = spansOf(inlines).flatMap(({ claim }) => claim?.note ?? []);
    around.set(at, [around.get(at) ?? "", read(inlines).text, ...notes].join(" "));
  }
  return around;
}

/** All sentences of an article in reading order; what it says it does not claim is left out, since it is the opposite. */
export function sentencesOf({ title, standfirst, body, takeaways }: ArticleContent): Sentence[] {
  const around = surroundings(body);
  return [
    ...plain(title, "title"),
    ...(standfirst ? plain(standfirst, "standfirst") : []),
    ...textBlocks(body).flatMap(({ inlines, place, at }) =>
      ofLine(inlines, {
        place: place === "heading" ? "heading" : "text",
        at,
        around: around.get(at) ?? "",
      }),
    ),
    ...takeaways.flatMap((line) => plain(line, "takeaway")),
  ];
}

/** Words in italics: how the names of journals are written. */
export function italicsOf({ body }: ArticleContent): { text: string; at: number }[] {
  return textBlocks(body).flatMap(({ inlines, at }) =>
    inlines.flatMap((node) =>
      node.type === "text" && markOf(node, "italic") ? [{ text: node.text.trim(), at }] : [],
    ),
  );
}
