/** What the picture of a shared link shows. */
export type ShareCard = {
  readonly title: string;
  /** Above the title: a brand, a room of the shop. */
  readonly eyebrow: string;
  /** Below it; may be empty. */
  readonly line: string;
  readonly tone: "moss" | "clay" | "plum";
  /** Storage key without width and ending, and whether it stands or lies; null where there is none. */
  readonly picture: { readonly base: string; readonly form: "tall" | "wide" } | null;
};
