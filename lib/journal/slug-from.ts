/** Words as the end of an address: small letters, digits and single hyphens. Empty where the words have none. */
export function slugFrom(words: string, most = 80): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-+|-+$/g, "");
}
