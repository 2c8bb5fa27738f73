/** How many products a browser remembers having shown. */
export const MOST_SEEN = 12;

/** What a product's address is made of. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The list with `slug` at its head, each once. */
export function withSeen(slugs: readonly string[], slug: string): string[] {
  return [slug, ...slugs.filter((other) => other !== slug)].slice(0, MOST_SEEN);
}

/** Reads what was kept as JSON; anything that this shop did not write is an empty list. */
export function parseSeen(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(value)) return [];
    const slugs = value.filter((slug): slug is string => typeof slug === "string");
    return slugs.filter((slug) => slug.length <= 120 && SLUG.test(slug)).slice(0, MOST_SEEN);
  } catch {
    return [];
  }
}
