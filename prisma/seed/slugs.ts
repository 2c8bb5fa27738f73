/** A short readable address: lower-case ASCII words joined by hyphens. Empty where the text has none. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * One slug per name, in the names' order. A name that comes again, or a slug that is taken, gets its `fallback`
 * appended (a SKU), so that an address never depends on what else is in the list after it.
 */
export function uniqueSlugs<T>(
  things: readonly T[],
  name: (thing: T) => string,
  fallback: (thing: T) => string,
): Map<T, string> {
  const taken = new Set<string>();
  const slugs = new Map<T, string>();
  for (const thing of things) {
    const plain = slugOf(name(thing));
    const slug = plain === "" || taken.has(plain) ? slugOf(`${plain} ${fallback(thing)}`) : plain;
    if (slug === "" || taken.has(slug)) throw new Error(`No free address for ${name(thing)}`);
    taken.add(slug);
    slugs.set(thing, slug);
  }
  return slugs;
}
