import { z } from "zod";

const namePart = z.string().trim().min(1).max(200);

/** An author as CSL-JSON writes one: a person, or a group under one name. */
export const authorSchema = z.union([
  z.strictObject({ family: namePart, given: namePart.optional() }),
  z.strictObject({ literal: namePart }),
]);
export const authorsSchema = z.array(authorSchema).max(500);

export type Author = z.infer<typeof authorSchema>;

export type Authors = {
  readonly list: readonly Author[];
  /** False where there are more than are on file. */
  readonly complete: boolean;
};

/** An author's family name, or a group's whole name. */
export function familyName(author: Author): string {
  return "literal" in author ? author.literal : author.family;
}

/** "JoAnne B." and "J B" as initials: "JB". Hyphened names keep both letters: "Jean-Luc" is "JL". */
export function initials(given: string): string {
  // Two or three capitals without a space are initials already.
  if (/^\p{Lu}{1,4}$/u.test(given)) return given;
  return given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

/** The name a reference is called by: "Palmer et al.", "Hill and Guarner", "Chiu". */
export function shortAuthors({ list, complete }: Authors): string {
  const [first, second] = list;
  if (!first) return "Anonymous";
  if (list.length === 2 && second && complete)
    return `${familyName(first)} and ${familyName(second)}`;
  return list.length === 1 && complete ? familyName(first) : `${familyName(first)} et al.`;
}
