import type { Author } from "./authors";

/** What a bibliography says of a reference. */
export type Bibliography = {
  readonly slug: string;
  /** In CSL's words: `article-journal`, `book`, `webpage`, … */
  readonly medium: string;
  readonly authors: readonly Author[];
  readonly authorsComplete: boolean;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly issn: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly url: string | null;
};
