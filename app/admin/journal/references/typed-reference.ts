import type { DeskReference } from "@/lib/journal/reference-desk-view";
import type { Author } from "@/lib/journal/references/authors";

/** A study as its form is typed. */
export type TypedReference = Record<
  | "slug"
  | "medium"
  | "authors"
  | "moreAuthors"
  | "title"
  | "journal"
  | "year"
  | "month"
  | "day"
  | "volume"
  | "issue"
  | "pages"
  | "publisher"
  | "issn"
  | "doi"
  | "pmid"
  | "url"
  | "kind"
  | "subjects"
  | "population"
  | "finding"
  | "evidence"
  | "topics"
  | "confidence"
  | "source"
  | "note"
  | "fundingNote"
  | "doiLeads",
  string
>;

function authorLine(author: Author): string {
  if ("literal" in author) return author.literal;
  // Without the comma it would be read as a group's name.
  return `${author.family}, ${author.given ?? ""}`.trimEnd();
}

/** What stands in the form of a study before anybody types, or of a new one. */
export function typedReference(reference: DeskReference | null): Partial<TypedReference> {
  if (!reference) return { medium: "article-journal", kind: "other", confidence: "known" };
  const { month, day, evidence, doiStatus, authorsComplete } = reference;
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return {
    slug: reference.slug,
    medium: reference.medium,
    authors: reference.authors.map(authorLine).join("\n"),
    moreAuthors: authorsComplete ? "" : "yes",
    title: reference.title,
    journal: reference.journal,
    year: text(reference.year),
    month: text(month),
    day: text(day),
    volume: text(reference.volume),
    issue: text(reference.issue),
    pages: text(reference.pages),
    publisher: text(reference.publisher),
    issn: text(reference.issn),
    doi: text(reference.doi),
    pmid: text(reference.pmid),
    url: text(reference.url),
    kind: reference.kind,
    population: reference.population,
    finding: reference.finding,
    evidence: evidence ?? "",
    topics: reference.topics.join("\n"),
    confidence: reference.confidence,
    source: reference.source,
    note: text(reference.note),
    fundingNote: text(reference.fundingNote),
    doiLeads: doiStatus ?? "untried",
  };
}
