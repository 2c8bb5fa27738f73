import type { ArticleContent } from "../article-content";
import { GRADE_TEXTS } from "../evidence";
import { markOf, spansOf } from "./spans";
import { textBlocks } from "./text-blocks";
import type { Block, Inline } from "./schema";

/** A piece of a line, and whether it is new, gone, or in both texts. */
export type Piece = { readonly kind: "same" | "new" | "gone"; readonly text: string };

/** A line of the two texts: as it was in both, or with what changed in it. */
export type DifferenceLine = { readonly changed: boolean; readonly pieces: readonly Piece[] };

/**
 * The longest common run through two lists, as pairs of places. Lists of a few thousand items; the space is their
 * product.
 */
function common<T>(left: readonly T[], right: readonly T[]): [number, number][] {
  const width = right.length + 1;
  const best = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      best[i * width + j] =
        left[i] === right[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What is in both lists and what is in one of them, in order. */
function compared<T>(before: readonly T[], after: readonly T[]) {
  const parts: { kind: Piece["kind"]; items: T[] }[] = [];
  const add = (kind: Piece["kind"], items: readonly T[]) => {
    if (items.length === 0) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.items.push(...items);
    else parts.push({ kind, items: [...items] });
  };
  let [i, j] = [0, 0];
  for (const [left, right] of [...common(before, after), [before.length, after.length] as const]) {
    add("gone", before.slice(i, left));
    add("new", after.slice(j, right));
    if (left < before.length) add("same", before.slice(left, left + 1));
    [i, j] = [left + 1, right + 1];
  }
  return parts;
}

const cut = (line: string): string[] => line.match(/\S+\s*|\s+/g) ?? [];

/** Two versions of a line, word by word. */
function linePieces(before: string, after: string): Piece[] {
  return compared(cut(before), cut(after)).map(({ kind, items }) => ({
    kind,
    text: items.join(""),
  }));
}

/** Words that two lines share, from 0 to 1; what is less than half alike is not the same line changed. */
function alike(before: string, after: string): number {
  const words = new Set(before.split(/\s+/));
  const other = after.split(/\s+/);
  const shared = other.filter((word) => words.has(word)).length;
  return shared / Math.max(words.size, other.length, 1);
}

/** What changed between two texts, line by line and in changed lines word by word. */
export function difference(before: ArticleContent, after: ArticleContent): DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  const whole = (kind: Piece["kind"], text: string): DifferenceLine => ({
    changed: kind !== "same",
    pieces: [{ kind, text }],
  });
  let waiting: string[] = [];
  for (const { kind, items } of compared(linesOf(before), linesOf(after))) {
    if (kind === "gone") {
      waiting = items;
      continue;
    }
    if (kind === "new") {
      for (const line of items) {
        const at = waiting.findIndex((old) => alike(old, line) >= 0.5);
        const passed = at >= 0 ? waiting.splice(0, at + 1) : [];
        const old = passed.pop();
        lines.push(...passed.map((one) => whole("gone", one)));
        lines.push(
          old === undefined ? whole("new", line) : { changed: true, pieces: linePieces(old, line) },
        );
      }
    }
    lines.push(...waiting.map((line) => whole("gone", line)));
    waiting = [];
    if (kind === "same") lines.push(...items.map((line) => whole("same", line)));
  }
  lines.push(...waiting.map((line) => whole("gone", line)));
  return lines;
}

const listed = (label: string, lines: readonly string[]) =>
  lines.map((line) => `${label}: ${line}`);

/** Everything a text says in plain lines: what is cited, graded, pictured and shown beside it in words. */
function linesOf(content: ArticleContent): string[] {
  const blocks = textBlocks(content.body);
  const body = content.body.content.flatMap((block, at) => [
    ...besideWords(block),
    ...blocks
      .filter((line) => line.at === at)
      .map(({ place, level, inlines }) => {
        const sign = place === "heading" ? `${"#".repeat(level ?? 2)} ` : "";
        return `${sign}${lineWords(inlines)}`;
      }),
  ]);
  return [
    `Title: ${content.title}`,
    ...listed("Standfirst", content.standfirst ? [content.standfirst] : []),
    ...body.filter((line) => line.trim() !== ""),
    ...listed("To take away", content.takeaways),
    ...listed("Not claimed", content.doNotClaim),
    ...listed("Disclosure", content.disclosures),
  ];
}

function besideWords(block: Block): string[] {
  if (block.type === "figure") {
    const { alt, credit, base } = block.attrs;
    return [`[Picture ${base}: ${alt || "no alternative text"}; credit: ${credit || "none"}]`];
  }
  if (block.type === "tieIn")
    return [`[Product: ${block.attrs.product}, through ${block.attrs.ingredient}]`];
  if (block.type === "callout")
    return [`[Box, ${block.attrs.kind}${block.attrs.title ? `: ${block.attrs.title}` : ""}]`];
  if (block.type === "table" && block.attrs.caption) return [`[Table: ${block.attrs.caption}]`];
  return [];
}

function lineWords(inlines: readonly Inline[]): string {
  return spansOf(inlines)
    .map(({ nodes, claim }) => {
      const text = nodes.map(nodeWords).join("");
      if (!claim) return text;
      const grade = claim.grade ? GRADE_TEXTS[claim.grade].label : "no grade";
      const studies = claim.references.join(", ") || "no study";
      return `${text} [claim: ${grade}${claim.note ? `, ${claim.note}` : ""}; ${studies}]`;
    })
    .join("");
}

function nodeWords(node: Inline): string {
  if (node.type === "citation") return `[${node.attrs.references.join(", ")}]`;
  if (node.type === "footnote") return `[note: ${node.attrs.text}]`;
  if (node.type === "hardBreak") return " ";
  const href = markOf(node, "link")?.attrs.href;
  const ingredient = markOf(node, "ingredient")?.attrs.slug;
  return `${node.text}${href ? ` [link: ${href}]` : ""}${ingredient ? ` [ingredient: ${ingredient}]` : ""}`;
}
