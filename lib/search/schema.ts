import { z } from "zod";
import { text, uuid } from "../text";
import { plainWords } from "./read-words";

const LONGEST = 60;
const MOST_EXPANSIONS = 20;
const MOST_WORDS = 4;

const hasWords = (value: string) => plainWords(value).length > 0;

const term = text("The word", LONGEST)
  .refine(hasWords, "Write a word, such as moisturizer")
  .refine((value) => plainWords(value).length <= MOST_WORDS, "At most four words")
  .transform((value) => plainWords(value).join(" "));

/** One field with commas or line breaks between the words. */
const expansions = text("What it also finds", MOST_EXPANSIONS * (LONGEST + 2))
  .transform((value) => [
    ...new Set(
      value
        .split(/[,;\n]/)
        .map((part) => part.trim().replace(/\s+/g, " "))
        .filter((part) => part !== ""),
    ),
  ])
  .refine((list) => list.some(hasWords), "Write at least one word")
  .refine((list) => list.length <= MOST_EXPANSIONS, "At most twenty, with commas between")
  .refine((list) => list.every((part) => part.length <= LONGEST), "At most 60 characters each")
  .refine((list) => list.every(hasWords), "Each needs a letter or a digit");

/** Form "synonym-add". */
export const addSynonymInput = z.strictObject({ term, expansions });
/** Form "synonym-change". `seenAt` is the row's `updatedAt` as the form was opened with, in ISO form. */
export const changeSynonymInput = z.strictObject({
  id: uuid,
  term,
  expansions,
  seenAt: z.iso.datetime("Reload the page and try again").transform((value) => new Date(value)),
});
/** Form "synonym-remove". */
export const removeSynonymInput = z.strictObject({ id: uuid });

export type AddSynonymInput = z.infer<typeof addSynonymInput>;
export type ChangeSynonymInput = z.infer<typeof changeSynonymInput>;
export type RemoveSynonymInput = z.infer<typeof removeSynonymInput>;
