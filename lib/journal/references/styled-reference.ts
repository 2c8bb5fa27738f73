/** A reference in a style, cut where it is set in italics. */
export type StyledReference = {
  readonly before: string;
  readonly italic: string;
  readonly after: string;
};

/** The same without italics: for copying. */
export function plainReference({ before, italic, after }: StyledReference): string {
  return `${before}${italic}${after}`;
}

/** With one full stop at its end, unless it ends in a question or has one. */
export function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
