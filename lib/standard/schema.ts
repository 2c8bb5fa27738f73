import { z } from "zod";
import { isStorableText, text, uuid } from "../text";
import { CANDIDATE_MOVES } from "./candidate-states";
import { patternOf } from "./rule-book";
import { EVIDENCE_KINDS, PRODUCT_USES, RULE_BASES, RULE_VERDICTS } from "./rules";

/** A day, `2026-11-20`. */
const day = z.iso.date("Write a date");
const optionalText = (name: string, longest: number) => text(name, longest).optional();
const list = (name: string, most: number) =>
  text(name, most * 120)
    .transform((value) => [
      ...new Set(
        value
          .split(/[;\n]/)
          .map((part) => part.trim().replace(/\s+/g, " "))
          .filter((part) => part !== ""),
      ),
    ])
    .refine((names) => names.length <= most, `At most ${most}`);

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,3}(?:\.\d{1,4})?$/, "Write a percentage such as 0.3")
  .transform(Number)
  .refine((value) => value > 0 && value <= 100, "More than 0 and at most 100");

/** Form "standard-draft". */
export const startDraftInput = z.strictObject({ summary: text("What is new", 600) });
/** Form "standard-run". */
export const startRunInput = z.strictObject({ kind: z.enum(["preview", "publish"]) });
/** Form "standard-stop". */
export const stopRunInput = z.strictObject({ id: uuid });
/** Form "standard-drop". */
export const dropDraftInput = z.strictObject({ id: uuid });

const TERM = /^(?:!?[a-z][a-z0-9 -]{1,40}|[a-z][a-z0-9 -]{1,40}:\d+(?:\.\d+)?)$/;
const terms = list("Terms", 12)
  .refine((all) => all.every((term) => TERM.test(term)), "Such as leave-on, !powder, lotion:0.05")
  .optional();

/** Form "standard-rule". A rule of the draft: names or a pattern, never both. */
export const saveRuleInput = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9-]{2,80}$/, "Small letters, digits and hyphens"),
    name: text("The name", 200),
    names: list("Names", 40).optional(),
    pattern: optionalText("The pattern", 200),
    groupSlug: z.string().min(1, "Choose a family"),
    verdict: z.enum(RULE_VERDICTS),
    basis: z.enum(RULE_BASES),
    reason: text("The reason", 1000),
    condition: optionalText("The condition", 400),
    maxPercent: percent.optional(),
    capUses: terms,
    onlyUses: terms,
    notWith: terms,
    needs: z.enum(EVIDENCE_KINDS).optional(),
  })
  .superRefine((rule, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (Boolean(rule.names?.length) === Boolean(rule.pattern))
      issue("names", "Give names or a pattern, one of the two");
    if (rule.pattern !== undefined && patternOf(rule.pattern) === null)
      issue("pattern", "This is no regular expression");
    if (rule.verdict === "prohibited" && rule.maxPercent !== undefined)
      issue("maxPercent", "What is prohibited has no limit");
  });

/** Form "standard-rule-remove". */
export const removeRuleInput = z.strictObject({ key: z.string().min(1).max(80) });

/** Form "evidence". `percent` is what the paper declares of `ingredient`. */
export const recordEvidenceInput = z
  .strictObject({
    productId: uuid,
    kind: z.enum(EVIDENCE_KINDS, "Choose what it is"),
    ruleKey: z.string().max(80).optional(),
    ingredient: optionalText("The ingredient", 200),
    percent: percent.optional(),
    number: text("The number", 120),
    place: optionalText("The place", 300),
    issuedBy: text("Who issued it", 120),
    issuedOn: day,
    validUntil: day.optional(),
    note: optionalText("The note", 600),
  })
  .superRefine((paper, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (paper.validUntil !== undefined && paper.validUntil < paper.issuedOn)
      issue("validUntil", "This is before the day of issue");
    if (paper.percent !== undefined && paper.ingredient === undefined)
      issue("ingredient", "Say which ingredient the percentage is about");
  });

/** Form "evidence-file". */
export const addFileInput = z.strictObject({ id: uuid });

/** Form "candidate". */
export const decideCandidateInput = z.strictObject({
  id: uuid,
  move: z.enum(CANDIDATE_MOVES),
  reason: optionalText("The reason", 600),
});

/** Form "evidence-withdraw". */
export const withdrawEvidenceInput = z.strictObject({ id: uuid });

export const LONGEST_LABEL = 6000;

/** The query of the desk's page that reads a pasted label. */
export const pastedLabelInput = z.object({
  label: z.string().max(LONGEST_LABEL).refine(isStorableText).optional().catch(undefined),
  use: z.enum(PRODUCT_USES).catch("leave-on"),
  subcategory: z.string().max(60).refine(isStorableText).catch(""),
  percents: z.string().max(1000).refine(isStorableText).catch(""),
});

export type StartDraftInput = z.infer<typeof startDraftInput>;
export type StartRunInput = z.infer<typeof startRunInput>;
export type StopRunInput = z.infer<typeof stopRunInput>;
export type SaveRuleInput = z.infer<typeof saveRuleInput>;
export type RemoveRuleInput = z.infer<typeof removeRuleInput>;
export type RecordEvidenceInput = z.infer<typeof recordEvidenceInput>;
export type AddFileInput = z.infer<typeof addFileInput>;
export type DecideCandidateInput = z.infer<typeof decideCandidateInput>;
export type WithdrawEvidenceInput = z.infer<typeof withdrawEvidenceInput>;
export type DropDraftInput = z.infer<typeof dropDraftInput>;
