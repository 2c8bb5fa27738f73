import { z } from "zod";
import { text, uuid } from "../text";
import type { DraftFlaw } from "./draft";

/** More than this is no piece, it is a collection of flaws. */
export const MOST_FLAWS = 20;
const WHOLE = 10_000;

const place = z.number().int().min(0).max(WHOLE);

const flawsSchema = z
  .array(
    z
      .strictObject({
        text: text("What is wrong", 300),
        photoId: uuid.nullable(),
        xBp: place.nullable(),
        yBp: place.nullable(),
      })
      .refine(
        ({ photoId, xBp, yBp }) =>
          new Set([photoId, xBp, yBp].map((one) => one === null)).size === 1,
        "A pin needs a photograph and a place on it",
      ),
  )
  .max(MOST_FLAWS, `Name the ${MOST_FLAWS} that matter most`);

/** Reads the form's hidden field: a list in JSON. */
export function parseFlaws(typed: string): { value: DraftFlaw[] } | { problem: string } {
  if (typed.trim() === "") return { value: [] };
  const read = flawsSchema.safeParse(jsonOf(typed));
  if (read.success) return { value: read.data };
  return { problem: read.error.issues[0]?.message ?? "The flaws cannot be read" };
}

function jsonOf(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}

/** The hidden field's text. The keys have one order, so that the same list is the same text. */
export function typedFlaws(flaws: readonly DraftFlaw[]): string {
  if (flaws.length === 0) return "";
  return JSON.stringify(
    flaws.map(({ text: said, photoId, xBp, yBp }) => ({ text: said, photoId, xBp, yBp })),
  );
}
