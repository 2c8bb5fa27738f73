/** Words as the end of an address: small letters, digits and single hyphens, at most `most` characters. */
export function wordSlug(words: string, most: number): string {
  const slug = words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return slug.slice(0, most).replace(/^-+|-+$/g, "");
}
