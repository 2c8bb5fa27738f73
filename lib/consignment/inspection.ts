import { z } from "zod";
import { CONDITIONS } from "../catalog/product-view";
import { text, uuid } from "../text";

const version = z
  .string()
  .regex(/^\d{1,9}$/, "Reload the page and try again")
  .transform(Number);

const checkRow = z.strictObject({
  check: z.string().regex(/^[a-z_]{1,40}$/),
  outcome: z.enum(["passed", "failed"]).optional(),
  note: text("The note", 300).optional(),
});

/** A length as it is typed, or a word such as "adjustable". */
const measured = z.strictObject({
  key: z.string().regex(/^[A-Za-z]{1,40}$/),
  value: z.string().trim().max(60).default(""),
});

/** A place on a picture as it is typed, in percent of its width or height; handed on in basis points. */
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, "A number up to 100")
  .transform((typed) => Math.round(Number(typed) * 100))
  .refine((value) => value <= 10_000, "A number up to 100")
  .optional();

const flawRow = z
  .strictObject({
    text: text("The flaw", 300).optional(),
    photoId: uuid.optional(),
    x: percent,
    y: percent,
  })
  .optional();

/** Form "inspection": what was found so far; nothing is decided by it. */
export const saveInspectionInput = z.strictObject({
  itemId: uuid,
  version,
  checks: z
    .array(checkRow)
    .max(40)
    .default([])
    .transform((rows) =>
      rows.map(({ check, outcome, note = "" }) => ({
        check,
        passed: outcome === undefined ? null : outcome === "passed",
        note,
      })),
    ),
  authenticityNote: text("The note", 1000).optional(),
  measurements: z
    .array(measured)
    .max(30)
    .default([])
    .transform((rows) =>
      Object.fromEntries(
        rows.flatMap(({ key, value }): [string, number | string][] => {
          if (value === "") return [];
          return [[key, /^\d{1,4}(\.\d{1,2})?$/.test(value) ? Number(value) : value]];
        }),
      ),
    ),
  condition: z.enum(CONDITIONS).optional(),
  recallSearch: text("What was looked for", 500).optional(),
  recallFound: z.literal("on").optional(),
  flaws: z
    .array(flawRow)
    .max(20)
    .default([])
    .transform((rows) =>
      rows.flatMap((row) => {
        if (!row?.text) return [];
        const pinned = row.photoId !== undefined && row.x !== undefined && row.y !== undefined;
        return [
          {
            text: row.text,
            photoId: row.photoId ?? null,
            xBp: pinned ? (row.x ?? null) : null,
            yBp: pinned ? (row.y ?? null) : null,
          },
        ];
      }),
    ),
  shelf: text("The shelf", 40).optional(),
  note: text("The note", 1000).optional(),
});

export type SaveInspectionInput = z.infer<typeof saveInspectionInput>;

const LIST_MARK = "\nOur list";

/** The record of a search for recalls: where staff looked, and what the shop's own list says to it. */
export function searchRecord(
  words: string,
  entries: number,
  found: readonly { readonly term: string; readonly reason: string }[],
): string {
  const says = found.map(({ term, reason }) => `${term} (${reason})`).join("; ");
  return `${words}${LIST_MARK}, ${entries} ${entries === 1 ? "entry" : "entries"}: ${says || "nothing fits"}.`;
}

/** Where staff looked, without what the list said. */
export const searchWords = (record: string): string => record.split(LIST_MARK)[0] ?? record;
