import type { LintWorld } from "./lint-article";
import type { Sentence } from "./sentences";

const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^the\s+/, "")
    .replace(/&/g, "and")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** "Journal of Gut Wellness", "Annals of Skin", "Frontiers in Sunlight". */
const JOURNAL_NAME =
  /\b(?:[A-Z][\p{L}]+ ){0,4}(?:Journal|Annals|Archives|Frontiers|Advances|Proceedings|Transactions|Bulletin|Review|Reviews) (?:of|in|on) (?:the )?[A-Z][\p{L}-]*(?:(?: (?:and|of|in|the|for|&))* [A-Z][\p{L}-]*)*/gu;
/** "published in Gut Matters", "a study in Nature Sunlight". */
const PUBLISHED =
  /\b(?:published|appeared|reported|stud(?:y|ies)|paper|trial|review|article) in (?:the (?:journal )?)?((?:[A-Z][\p{L}-]+)(?:(?: (?:and|of|in|the|for|&))* [A-Z][\p{L}-]+)*)/gu;
const DOI = /\b10\.\d{4,9}\/[^\s)\]]*[^\s)\].,;]/g;
/** "Palmer et al. (2006)", "Hill and Guarner, 2017". */
const SIGNATURE =
  /\b((?:van |de |der |von )*[A-Z][\p{L}’'-]+)(?: et al\.?| and [A-Z][\p{L}’'-]+),? \(?((?:19|20)\d\d)\)?/gu;

/** Places, months and peoples that follow "a study in" and are no journals. */
const NO_JOURNAL =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Europe|Asia|Africa|America|Australia|Britain|England|Germany|France|Italy|Spain|Denmark|Sweden|Norway|Finland|Japan|China|Korea|India|Taiwan|Ireland|Canada|Switzerland|Netherlands|Israel|Singapore|Scotland|Belgium|Austria|Poland|Iran|Brazil|Cochrane|Phase|[A-Z][a-z]+ (?:and|or) [A-Z][a-z]+$)\b/;

/** Sources that a sentence names and that are not among the references. */
export function unknownSources(
  { text, at, place }: Sentence,
  italics: readonly { readonly text: string; readonly at: number }[],
  { journals, dois, signatures }: LintWorld,
): string[] {
  if (place !== "text" && place !== "standfirst") return [];
  const known = new Set(journals.map(bare));
  const isKnown = (name: string) => known.has(bare(name));
  const named = [
    ...[...text.matchAll(JOURNAL_NAME)].map(([name]) => name),
    ...[...text.matchAll(PUBLISHED)].flatMap(([, name = ""]) =>
      NO_JOURNAL.test(name) ? [] : [name],
    ),
    ...italics
      .filter((one) => one.at === at && text.includes(one.text))
      .filter((one) => new RegExp(JOURNAL_NAME.source, "u").test(one.text))
      .map((one) => one.text),
  ].filter((name) => !isKnown(name));
  const papers = [...text.matchAll(DOI)]
    .map(([doi]) => doi)
    .filter((doi) => !dois.has(doi.toLowerCase()));
  const signed = [...text.matchAll(SIGNATURE)]
    .filter(([, family = "", year = ""]) => !signatures.has(`${bare(family)} ${year}`))
    .map(([found]) => found);
  return [...new Set([...named, ...papers, ...signed])];
}
