/** The address that a name makes by itself; where an entry has another one, pages carry that too. */
export function plainSlug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
