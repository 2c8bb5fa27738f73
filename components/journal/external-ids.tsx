export type ExternalIdsProps = { doi: string | null; pmid: string | null };

/** Plain links to the publication; nothing is loaded from there. */
export function ExternalIds({ doi, pmid }: ExternalIdsProps) {
  return (
    <>
      {doi ? (
        <a href={`https://doi.org/${encodeURI(doi)}`} rel="noopener">
          {`doi:${doi}`}
        </a>
      ) : null}
      {doi && pmid ? " " : null}
      {pmid ? (
        <a href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`} rel="noopener">
          {`PMID ${pmid}`}
        </a>
      ) : null}
    </>
  );
}
