/** Why something could not be put in the bag, in the words of the page; the key travels in the address. */
export const ADD_PROBLEMS = {
  not_found: "This is no longer in the shop.",
  sold: "This has just been sold.",
  bag_full: "A bag holds 50 different things. Take something out, or pay for these first.",
  unreadable: "This form could not be read. Reload the page and try again.",
  foreign: "This form came from another site. Open the product here and try again.",
} as const;

export type AddProblem = keyof typeof ADD_PROBLEMS;

/** The text of a problem that stands in an address; null for anything else. */
export function addProblem(key: string | undefined): string | null {
  return key !== undefined && Object.hasOwn(ADD_PROBLEMS, key)
    ? ADD_PROBLEMS[key as AddProblem]
    : null;
}
