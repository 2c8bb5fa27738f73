/** A DOI in any of its written forms ("doi:10.1/x", an address of doi.org), bare; null where it is none. */
export function readDoi(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, "")
    .replace(/^doi:\s*/i, "")
    .replace(/[.,;]+$/, "");
  return /^10\.\d{4,9}\/\S+$/.test(bare) && bare.length <= 300 ? bare : null;
}

/** A PubMed number in any of its written forms ("PMID: 123", an address of PubMed), bare; null where it is none. */
export function readPmid(text: string): string | null {
  const bare = text
    .trim()
    .replace(
      /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\//i,
      "",
    )
    .replace(/^pmid:?\s*/i, "")
    .replace(/\/+$/, "");
  return /^\d{1,9}$/.test(bare) ? bare : null;
}

/** A title without its spaces and punctuation: two that read the same are one. The database's `journal_references_title`. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, 200);
}
