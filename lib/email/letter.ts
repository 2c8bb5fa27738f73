/**
 * A letter's content, before it becomes HTML and plain text: templates write it once, so that both versions
 * always say the same.
 */
export type Letter = {
  readonly subject: string;
  /** The line that mail programs show beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  /** Quieter than a paragraph: what to do if the letter was not expected. */
  | { readonly kind: "aside"; readonly text: string }
  /** The one thing to click. */
  | { readonly kind: "action"; readonly label: string; readonly url: string }
  /** Something else one may do, set quietly: a sentence and where its last words lead. */
  | {
      readonly kind: "link";
      readonly text: string;
      readonly label: string;
      readonly url: string;
    }
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "sums"; readonly sums: readonly Sum[] }
  /** An address or another list of short lines under a title. */
  | { readonly kind: "facts"; readonly title: string; readonly lines: readonly string[] };

/** A thing with its formatted amount; `detail` may be empty, `amount` null where none is known. */
export type Item = {
  readonly title: string;
  readonly detail: string;
  readonly amount: string | null;
  /** The whole address of its picture, 4:5. */
  readonly picture?: string | null;
};

/** A labelled, formatted amount; the last one that matters is `strong`. */
export type Sum = { readonly label: string; readonly amount: string; readonly strong?: boolean };
