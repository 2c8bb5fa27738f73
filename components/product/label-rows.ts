import {
  functionWords,
  tellingWords,
  type FunctionContext,
  type FunctionOptions,
} from "@/lib/catalog/telling-words";
import type { LabelEntry, SupplementFact } from "@/lib/catalog/label-view";
import { originWords } from "@/lib/catalog/origin-words";

/** One line of a label and what opens under it. */
export type LabelRow = {
  /** As the label writes it. */
  readonly label: string;
  /** Beside it: what it does in a few words, or how much of it there is. */
  readonly aside: string;
  /** What opens under it, but for the origin; may be empty. */
  readonly text: string;
  /** What the standard says of it, where a rule is about it. */
  readonly ruled?: string;
  /** Where it comes from, in a word; by default, or confirmed by the brand. */
  readonly origin: string | null;
  readonly confirmed: boolean;
  /** The glossary's address and its name for the entry. */
  readonly more: { readonly slug: string; readonly name: string } | null;
};

const IN_ROW = 2;
const IN_SENTENCE = 4;

/** The rows of a label. `allergens` are the names that the brand declares as fragrance allergens. */
export function labelRows(
  entries: readonly LabelEntry[],
  allergens: readonly { readonly name: string }[],
  context: FunctionContext = null,
): LabelRow[] {
  const named = new Set(allergens.map(({ name }) => name.toLowerCase()));
  return entries.map((entry) => {
    const scent = named.has((entry.name ?? entry.label).toLowerCase());
    const { said, left } = phrasesOf(entry, { context, scent }, IN_ROW);
    const aside = [
      entry.percent === null ? null : percentText(entry.percent),
      said.join(", ") || null,
      scent ? "fragrance allergen" : null,
    ];
    return row(entry, aside.filter((part) => part !== null).join(" · "), sentence("It also", left));
  });
}

/** The rows of a supplement: what a serving holds, and what else is in it. */
export function supplementRows(
  entries: readonly LabelEntry[],
  facts: readonly SupplementFact[],
): { readonly facts: LabelRow[]; readonly others: LabelRow[] } {
  const amounts = new Map(facts.map(({ name, amount }) => [name, amount]));
  const isFact = ({ label }: LabelEntry) => amounts.has(label);
  return {
    facts: entries.filter(isFact).map((entry) => {
      const { left } = phrasesOf(entry, { context: "ingestible" }, 0);
      return row(entry, amounts.get(entry.label) ?? "", sentence("It", left));
    }),
    others: labelRows(
      entries.filter((entry) => !isFact(entry)),
      [],
      "ingestible",
    ),
  };
}

/** 0.1 becomes "0.1 %", with a space that does not break. */
export function percentText(percent: number): string {
  return `${percent}\u00a0%`;
}

/** The first `count` telling phrases, and all that is left to say; of what is swallowed only what tells something. */
function phrasesOf(entry: LabelEntry, options: FunctionOptions, count: number) {
  const telling = tellingWords(entry.functions, options);
  const said = telling.slice(0, count).map(({ phrase }) => phrase);
  const all = options.context === "ingestible" ? telling : functionWords(entry.functions, options);
  return { said, left: all.map(({ phrase }) => phrase).filter((one) => !said.includes(one)) };
}

function row(entry: LabelEntry, aside: string, rest: string | null): LabelRow {
  const { slug, label, name, percent, origin, originNote } = entry;
  if (slug === null)
    return { label, aside, text: UNKNOWN, origin: null, confirmed: false, more: null };
  const declared =
    percent === null ? null : `The brand declares ${percentText(percent)} by weight.`;
  return {
    label,
    aside,
    text: [rest, declared].filter((part) => part !== null).join(" "),
    origin: originWords(origin)?.short ?? null,
    confirmed: origin !== null && originNote === null,
    more: { slug, name: name ?? label },
  };
}

const UNKNOWN = "Our glossary does not have this name yet.";

/** "It also cleans, gives scent and has 2 more listed uses." Null where nothing is left to say. */
function sentence(start: string, phrases: readonly string[]): string | null {
  if (phrases.length === 0) return null;
  const shown = phrases.slice(0, IN_SENTENCE);
  const more = phrases.length - shown.length;
  if (more > 0) shown.push(`has ${more} more listed ${more === 1 ? "use" : "uses"}`);
  const last = shown.at(-1);
  return `${start} ${shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last}.`;
}
