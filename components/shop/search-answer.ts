/** What `/api/search` answers while somebody types. */
export type SearchOption = {
  readonly href: string;
  readonly text: string;
  /** The brand or the kind of shelf. */
  readonly note?: string;
  /** Written out, so that the field's script brings no money of its own. */
  readonly price?: string;
  /** The smallest file of its picture, and the color to show until it is there. */
  readonly image?: string;
  readonly tint?: string;
};

export type SearchGroup = { readonly label: string; readonly options: readonly SearchOption[] };

/** Groups with at least one option, in the order in which they are shown. */
export type SearchAnswer = { readonly groups: readonly SearchGroup[] };

/** The page with everything that `text` finds. */
export function searchHref(text: string): string {
  return `/search?q=${encodeURIComponent(text)}`;
}

/** How many options there are in all of the groups. */
export function optionsIn(groups: readonly SearchGroup[]): number {
  return groups.reduce((sum, { options }) => sum + options.length, 0);
}
