import { z } from "zod";
import { parseFlaws, typedFlaws } from "@/lib/consignment/draft-flaws";
import type { SaveDraftInput } from "@/lib/consignment/save-draft";
import { draftHeadSchema, itemNumber } from "@/lib/consignment/seller-schema";
import { isStorableText } from "@/lib/text";

const field = z.string().max(20_000).refine(isStorableText);
const fields = z.record(z.string().max(60), field);

const sentByScript = draftHeadSchema.extend({
  version: z.number().int().min(0),
  fields,
  seen: fields,
  over: z.boolean().default(false),
});

/** What the script of the form sends; null where it is nothing of the kind. */
export function readJson(number: string, sent: unknown): SaveDraftInput | null {
  const read = sentByScript.safeParse(sent);
  const known = itemNumber.safeParse(number);
  return read.success && known.success ? { ...read.data, number: known.data } : null;
}

/** What a browser sends by itself: the fields, and in a hidden one what they held when the page was made. */
export function readForm(number: string, form: FormData): SaveDraftInput | null {
  const { step, version, unit, seenUnit, seen, ...typed } = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const head = draftHeadSchema.safeParse({ step, version, unit, seenUnit });
  const before = fields.safeParse(jsonOf(seen));
  const now = fields.safeParse(typed);
  const known = itemNumber.safeParse(number);
  if (!head.success || !before.success || !now.success || !known.success) return null;
  // A box that is not ticked is not sent.
  const unticked = Object.keys(before.data).filter((key) => !(key in now.data));
  const all = { ...Object.fromEntries(unticked.map((key) => [key, ""])), ...now.data };
  return { ...head.data, number: known.data, fields: withLines(all), seen: before.data };
}

/** Flaws that were written without script, a line each, behind those that there are. */
function withLines({ flawLines, ...typed }: Record<string, string>): Record<string, string> {
  if (!flawLines?.trim()) return typed;
  const before = parseFlaws(typed["flaws"] ?? "");
  const added = flawLines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => ({ text, photoId: null, xBp: null, yBp: null }));
  const flaws = [...("value" in before ? before.value : []), ...added];
  return { ...typed, flaws: typedFlaws(flaws) };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
