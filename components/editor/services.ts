import type { CitableReference, NamedThing } from "@/lib/journal/desk-view";

export type UploadedPicture = {
  readonly id: string;
  readonly base: string;
  readonly width: number;
  readonly height: number;
  readonly dominant: string;
};

/** What the editor asks of the shop. Handed in, so that nothing here knows an address. */
export type EditorServices = {
  /** Where a study is put on file. */
  readonly newReference: string;
  readonly findReferences: (words: string) => Promise<readonly CitableReference[]>;
  readonly findIngredients: (words: string) => Promise<readonly NamedThing[]>;
  readonly findProducts: (words: string, ingredient: string) => Promise<readonly NamedThing[]>;
  /** A picture, or a sentence on why there is none. */
  readonly upload: (file: File) => Promise<UploadedPicture | string>;
};

/** What is being put into the text and needs to be chosen first. */
export type Wish = "comment" | "citation" | "ingredient" | "tieIn" | "figure" | "link";
