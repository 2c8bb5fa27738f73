import { kept } from "./words-kept";
import { worn } from "./words-worn";

/** How each piece is shown: its builder's file below pieces/, and what its views say. */
export interface Showing {
  /** Words of the title that name it, in lower case. */
  title: string;
  module: string;
  whole: string;
  detail: string;
  label: string;
  /** What is seen where other pieces have a flaw. */
  near?: string;
}

export const showings: Showing[] = [...worn, ...kept];
