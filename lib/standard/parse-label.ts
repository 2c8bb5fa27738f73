import { matchBrackets } from "./internal/brackets";
import { endsEntry, joinersIn } from "./internal/cuts";
import { amountIn, percentIn } from "./internal/figures";
import { headingAt, isNote } from "./internal/headings";
import type { LabelLine, LabelPiece, LabelSection, ParsedLabel } from "./label";

export type ParseOptions = {
  /** Whether a text is one ingredient's name, so that "and" or "&" within it joins nothing. */
  readonly isName?: (text: string) => boolean;
};

const MARKS = /[*†‡§°¹²³]/;
const MAY_CONTAIN = /^\s*(?:\+\s*\/?\s*-|±|may contain|peut contenir)/i;
const EDGE = /[\s,;.:•|∙●■·、，]/u;

type Reading = {
  readonly text: string;
  readonly brackets: ReadonlyMap<number, number>;
  readonly isName: (text: string) => boolean;
  readonly linesAreEntries: boolean;
  readonly lines: LabelLine[];
  readonly pieces: LabelPiece[];
  section: LabelSection;
};

/**
 * Cuts a label into its entries, in order and word for word. Commas, semicolons, bullets, full stops and, where a label
 * is written as a list, line breaks separate; brackets keep together what they hold, except "[+/- …]" and "(may contain …)",
 * which open a section. Never throws, for any text.
 */
export function parseLabel(text: string, { isName = () => false }: ParseOptions = {}): ParsedLabel {
  const reading: Reading = {
    text,
    brackets: matchBrackets(text),
    isName,
    linesAreEntries: isList(text),
    lines: [],
    pieces: [],
    section: "ingredients",
  };
  readEntries(reading, 0, text.length);
  const notes = reading.pieces
    .filter(({ kind }) => kind === "note")
    .map(({ from, to }) => plain(text.slice(from, to)));
  return { lines: reading.lines, pieces: reading.pieces, notes };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** One entry a line: there are more line breaks than commas. */
function isList(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/\S[^\S\n]*\n\s*\S/g) > count(/[,;•]/g);
}

function readEntries(reading: Reading, from: number, to: number): void {
  const { text, brackets } = reading;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const end = brackets.get(at);
    if (end !== undefined && end < to) {
      if (MAY_CONTAIN.test(text.slice(at + 1, end)) && end - at > 8) {
        readEntry(reading, start, at);
        const outer = reading.section;
        readEntries(reading, at + 1, end);
        reading.section = outer;
        start = end + 1;
      }
      at = end;
      continue;
    }
    const byLine = reading.linesAreEntries || ["active", "supplement"].includes(reading.section);
    const opens =
      text[at] === "\n" &&
      headingAt(text.slice(at + 1, at + 160).trimStart(), reading.section) !== null;
    if (!opens && !endsEntry(text, at, start, byLine)) continue;
    readEntry(reading, start, at);
    start = at + 1;
  }
  readEntry(reading, start, to);
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? "")) start += 1;
  while (end > start && EDGE.test(text[end - 1] ?? "")) end -= 1;
  return { from: start, to: end };
}

function readEntry(reading: Reading, from: number, to: number): void {
  const { text } = reading;
  let span = trimmed(text, from, to);
  for (;;) {
    const rest = text.slice(span.from, span.to);
    if (rest === "") return;
    if (isNote(rest)) return void reading.pieces.push({ kind: "note", ...span });
    const heading = headingAt(rest, reading.section);
    const joiner = /^(?:and|&)\s+(?=\S)/i.exec(rest);
    const length = heading?.length ?? joiner?.[0].length;
    if (length === undefined) return readJoined(reading, span.from, span.to);
    if (heading) reading.section = heading.section;
    reading.pieces.push({
      kind: heading ? "heading" : "joiner",
      from: span.from,
      to: span.from + length,
    });
    const next = span.from + length;
    // A heading that opens a bracket around its entries: "+/- (CI 77491, Mica)".
    const closing = reading.brackets.get(next);
    if (heading && closing === span.to - 1) return readEntries(reading, next + 1, closing);
    span = trimmed(text, next, span.to);
  }
}

function readJoined(reading: Reading, from: number, to: number): void {
  const entry = reading.text.slice(from, to);
  const leader = /\s*(?:\.{3,}|…+)\s*/.exec(entry);
  if (leader && leader.index > 0) {
    pushLine(reading, from, from + leader.index);
    const purpose = trimmed(reading.text, from + leader.index + leader[0].length, to);
    if (purpose.from < purpose.to) reading.pieces.push({ kind: "note", ...purpose });
    return;
  }
  const joiners = reading.isName(plain(entry)) ? [] : joinersIn(entry);
  let start = from;
  for (const joiner of joiners) {
    pushLine(reading, start, from + joiner.from);
    reading.pieces.push({ kind: "joiner", from: from + joiner.from, to: from + joiner.to });
    start = from + joiner.to;
  }
  pushLine(reading, start, to);
}

function pushLine(reading: Reading, from: number, to: number): void {
  const span = trimmed(reading.text, from, to);
  const text = plain(reading.text.slice(span.from, span.to));
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const supplement = reading.section === "supplement";
  reading.pieces.push({ kind: "line", ...span });
  reading.lines.push({
    position: reading.lines.length + 1,
    text,
    section: reading.section,
    percent: supplement ? null : percentIn(text),
    amount: supplement ? amountIn(text) : null,
    marked: MARKS.test(text) || /^(?:certified )?organic\b/i.test(text),
  });
}
