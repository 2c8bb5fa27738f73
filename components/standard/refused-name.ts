import type { RefusedCandidate } from "@/lib/standard/standard-view";

/** What a refused product is called: by its name where its brand agreed to that, else by its kind. */
export function refusedName({
  brand,
  name,
  what,
}: Pick<RefusedCandidate, "brand" | "name" | "what">): string {
  if (brand) return `${brand} ${name}`;
  return `${/^[aeiou]/i.test(what) ? "An" : "A"} ${what}, by a brand that is not named`;
}
