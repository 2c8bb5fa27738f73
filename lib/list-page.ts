import { z } from "zod";
import { isStorableText, uuid } from "./text";

/** A part of a long list, with the keys from which its neighbours start; null where there is no neighbour. */
export type ListPage<Row> = {
  readonly rows: readonly Row[];
  /** Put into `before`, shows what stands above. */
  readonly previous: string | null;
  /** Put into `after`, shows what stands below. */
  readonly next: string | null;
};

/** Where a page starts: below `after`, above `before`, or at the top. */
export type ListStart = {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
};

/** A page's query parameters as Next hands them out. */
export type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;

/** A query parameter: of several the first counts, and what `schema` refuses counts as not given. */
export function parameter<Schema extends z.ZodType>(schema: Schema) {
  return z
    .preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), schema)
    .optional()
    .catch(undefined);
}

/** Words to search for, at most 100 characters; null where there are none. */
export const searchWords = parameter(
  z
    .string()
    .trim()
    .max(100)
    .refine((value) => value !== "" && isStorableText(value)),
);

/** The two parameters that say where a page starts. */
export const startParameters = { after: parameter(uuid), before: parameter(uuid) };

/** A LIKE pattern for texts that contain `words` as they are typed, wildcards included. */
export function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/**
 * Cuts a page out of rows that were fetched from `start` on: one more than `size`, nearest first, which for
 * `before` is the reverse of how they are shown.
 */
export function cutPage<Row>(
  fetched: readonly Row[],
  size: number,
  start: ListStart,
  keyOf: (row: Row) => string,
): ListPage<Row> {
  const more = fetched.length > size;
  const rows = start.before ? fetched.slice(0, size).toReversed() : fetched.slice(0, size);
  const [first, last] = [rows[0], rows.at(-1)];
  const above = start.before ? more : start.after !== undefined;
  const below = start.before ? true : more;
  return {
    rows,
    previous: first && above ? keyOf(first) : null,
    next: last && below ? keyOf(last) : null,
  };
}
