/**
 * A document's content before it becomes a PDF: whoever knows the subject writes it down, this room only sets it.
 * Texts are whole sentences or ready-made amounts and dates; nothing is worked out here.
 */
export type Paper = {
  readonly title: string;
  /** What it is about, for instance `C-10234`; stands beside the title and on every page. */
  readonly reference: string;
  /** Under the title. */
  readonly lead?: string;
  /** Its own day: of the contract, of the statement. The same content gives the same file. */
  readonly date: Date;
  readonly blocks: readonly PaperBlock[];
  /** At the foot of every page, beside its number. */
  readonly foot: string;
};

export type PaperColumn = { readonly label: string; readonly align?: "end" };

export type PaperBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Smaller and quieter than a paragraph. */
  | { readonly kind: "aside"; readonly text: string }
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: "table";
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Set stronger, below the rows. */
      readonly sums?: readonly (readonly string[])[];
    }
  /** Numbered; or with a box to tick before each. */
  | { readonly kind: "list"; readonly items: readonly string[]; readonly boxes?: boolean }
  /** Set large, for a label. */
  | { readonly kind: "address"; readonly title: string; readonly lines: readonly string[] }
  /** Code 128 with its text below: printable ASCII, at most 40 characters. */
  | { readonly kind: "barcode"; readonly text: string }
  /** What follows begins on a new page. */
  | { readonly kind: "page" }
  /** A dashed line to cut along. */
  | { readonly kind: "cut" };
