import { MOST_WISHES } from "@/lib/wishes/schema";

/** Why something could not be kept, in the words of the page; the key travels in the address. */
export const WISH_PROBLEMS = {
  not_found: "This is no longer in the shop.",
  full: `A wishlist holds ${MOST_WISHES} different things. Remove something first.`,
  unreadable: "This form could not be read. Reload the page and try again.",
  foreign: "This form came from another site. Open the product here and try again.",
} as const;

export type WishProblem = keyof typeof WISH_PROBLEMS;

/** The text of a problem that stands in an address; null for anything else. */
export function wishProblem(key: string | undefined): string | null {
  return key !== undefined && Object.hasOwn(WISH_PROBLEMS, key)
    ? WISH_PROBLEMS[key as WishProblem]
    : null;
}
