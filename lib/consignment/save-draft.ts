import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { DraftValues } from "./draft";
import { fieldsOf, heldValue, parseField, withField } from "./draft-fields";
import { lockDraft, type DraftRow } from "./internal/draft-row";
import { findBlocks } from "./internal/find-blocks";
import { moveStrayPhotos, writeDraft, writeFlaws } from "./internal/write-draft";
import type { LengthUnit } from "./lengths";
import type { OfferStep } from "./offer-steps";

export type SaveDraftInput = {
  readonly number: string;
  readonly step: OfferStep;
  /** How often the draft had been saved when this window last heard of it. */
  readonly version: number;
  readonly unit: LengthUnit;
  /** What stands in the form's fields now. */
  readonly fields: Readonly<Record<string, string>>;
  /** What stood in them when this window last heard of them: what differs has been changed here. */
  readonly seen: Readonly<Record<string, string>>;
  /** The unit of the lengths in `seen`. */
  readonly seenUnit?: LengthUnit;
  /** Writes over what another window has changed meanwhile. */
  readonly over?: boolean;
};

export type SavedDraft = {
  readonly version: number;
  /** What is wrong, beside its field. These fields were not written; all others were. */
  readonly problems: Readonly<Record<string, string>>;
  /** Another window has saved in between; its fields and these are both kept. */
  readonly elsewhere: boolean;
};

/**
 * Keeps what a seller has typed into one step. Only fields that were changed here are written, so two windows at
 * different fields do not disturb each other. Where both have changed the same field, nothing is written:
 * `changed_elsewhere` names the fields (`fields`) and the draft's `version`.
 */
export async function saveDraft(
  actor: Actor,
  input: SaveDraftInput,
  clock: Clock,
): Promise<Result<SavedDraft, "not_found" | "not_editable" | "changed_elsewhere">> {
  return transaction(async (tx) => {
    const locked = await lockDraft(tx, actor, input.number);
    if (!locked.ok) return locked;
    const draft = locked.value;
    const { values, problems, collisions } = changesOf(draft, input);
    if (collisions.length > 0 && !input.over)
      return err("changed_elsewhere", { fields: collisions, version: draft.version });
    const blocked = await findBlocks(tx, values);
    const version = await write(tx, draft, values, clock.now());
    return ok({
      version,
      problems: { ...problems, ...shownOn(input, blocked) },
      elsewhere: draft.version !== input.version,
    });
  });
}

/** A block is said on the step that has its field. It is kept as typed: only submitting is refused. */
function shownOn(
  { fields }: SaveDraftInput,
  blocked: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(blocked).filter(([field]) => field in fields));
}

type Changes = {
  values: DraftValues;
  problems: Record<string, string>;
  collisions: string[];
};

/** What of the form is new, what is wrong with it, and what was changed elsewhere as well. */
function changesOf(draft: DraftRow, input: SaveDraftInput): Changes {
  const { step, fields, seen, unit, seenUnit = unit } = input;
  const result: Changes = { values: draft.values, problems: {}, collisions: [] };
  // The category first: what may be measured and declared depends on it.
  for (const key of keysOf(step, draft.values, fields)) {
    const typed = fields[key];
    if (typed === undefined || typed === seen[key]) continue;
    const { category, subcategory } = result.values;
    const about = { category, subcategory, unit };
    const parsed = parseField(key, typed, about);
    if (parsed === null) continue;
    if ("problem" in parsed) {
      result.problems[key] = parsed.problem;
      continue;
    }
    const held = heldValue(draft.values, key);
    if (same(held, parsed.value)) continue;
    const before = parseField(key, seen[key] ?? "", { ...about, unit: seenUnit });
    if (before && "value" in before && !same(held, before.value)) result.collisions.push(key);
    result.values = withField(result.values, key, parsed.value);
  }
  return result;
}

function keysOf(
  step: OfferStep,
  values: DraftValues,
  fields: Readonly<Record<string, string>>,
): string[] {
  const category = fields["category"] ?? values.category;
  const subcategory = fields["subcategory"] ?? values.subcategory;
  return fieldsOf(step, { category, subcategory });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function write(tx: Tx, draft: DraftRow, values: DraftValues, at: Date): Promise<number> {
  if (values === draft.values) return draft.version;
  if (values.category !== draft.values.category)
    await moveStrayPhotos(tx, draft.id, values.category);
  if (values.flaws !== draft.values.flaws) await writeFlaws(tx, draft.id, values.flaws);
  return writeDraft(tx, draft.id, values, at);
}
