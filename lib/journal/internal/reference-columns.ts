import type { ReferenceView } from "../reference-view";

/** The columns of a reference `r` that its views are made of. */
export const REFERENCE_COLUMNS = `r.id, r.slug, r.medium, r.authors, r.authors_complete AS "authorsComplete", r.title, r.journal,
  r.year, r.month, r.day, r.volume, r.issue, r.pages, r.publisher, r.issn, r.doi, r.pmid, r.url, r.kind, r.subjects, r.population,
  r.finding, r.evidence, r.confidence, r.note, r.funding_note AS "fundingNote", r.retracted_on AS "retractedOn",
  r.retraction_reason AS "retractionReason"`;

export type ReferenceRow = Omit<ReferenceView, "retraction"> & {
  retractedOn: Date | null;
  retractionReason: string | null;
};

/** A row as pages are given it. */
export function referenceOf<Row extends ReferenceRow>({
  retractedOn,
  retractionReason,
  ...row
}: Row): Omit<Row, "retractedOn" | "retractionReason"> & Pick<ReferenceView, "retraction"> {
  return {
    ...row,
    retraction: retractedOn ? { on: retractedOn, reason: retractionReason ?? "" } : null,
  };
}
