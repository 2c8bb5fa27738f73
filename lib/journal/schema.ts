import { z } from "zod";
import { text, uuid } from "../text";
import { LINT_RULES } from "./lint/findings";
import { articleContentSchema, articleSlug } from "./article-content";

/** What the journal's forms and use cases take. */

const article = { articleId: uuid };
const seen = { version: z.coerce.number().int().min(1) };

export const createArticleSchema = z.strictObject({
  title: text("A title", 200),
  /** Left out, it is made from the title. */
  slug: articleSlug.optional(),
});
export type CreateArticleInput = z.infer<typeof createArticleSchema>;

/** The working copy as it shall be. `version` is the one that the editor was opened with. */
export const saveArticleSchema = z.strictObject({
  ...article,
  ...seen,
  content: articleContentSchema,
});
export type SaveArticleInput = z.infer<typeof saveArticleSchema>;

/** What is about an article and not in its text. */
export const saveFactsSchema = z.strictObject({
  ...article,
  slug: articleSlug,
  /** Ids, the first author first. */
  authors: z.array(uuid).max(6),
  /** Ids, the one it stands under on the journal's front first. */
  topics: z.array(uuid).max(6),
  reviewerId: uuid.nullable(),
});
export type SaveFactsInput = z.infer<typeof saveFactsSchema>;

export const overrideFindingSchema = z.strictObject({
  ...article,
  rule: z.enum(LINT_RULES),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, "This reference is not valid"),
  reason: text("A reason", 500, 10),
});
export type OverrideFindingInput = z.infer<typeof overrideFindingSchema>;

export const keepVersionSchema = z.strictObject({
  ...article,
  note: text("A note", 200, 0).optional(),
});
export type KeepVersionInput = z.infer<typeof keepVersionSchema>;

export const restoreRevisionSchema = z.strictObject({ ...article, revisionId: uuid });
export type RestoreRevisionInput = z.infer<typeof restoreRevisionSchema>;

export const submitArticleSchema = z.strictObject({ ...article, ...seen });
export type SubmitArticleInput = z.infer<typeof submitArticleSchema>;

export const approveArticleSchema = z.strictObject({
  ...article,
  ...seen,
  reviewerId: uuid,
  /** In what capacity. */
  credentialId: uuid,
  note: text("A note", 1_000, 0).optional(),
  /** By when it has to be looked at again; left out, a year from now. */
  reviewBy: z.iso.date("A day, like 2027-03-01").optional(),
});
export type ApproveArticleInput = z.infer<typeof approveArticleSchema>;

export const scheduleArticleSchema = z.strictObject({ ...article, at: z.coerce.date() });
export type ScheduleArticleInput = z.infer<typeof scheduleArticleSchema>;

export const publishArticleSchema = z.strictObject(article);
export type PublishArticleInput = z.infer<typeof publishArticleSchema>;

export const flagArticleSchema = z.strictObject({ ...article, reason: text("A reason", 500) });
export type FlagArticleInput = z.infer<typeof flagArticleSchema>;

/** Moves that need nothing but a word on why. */
export const PLAIN_MOVES = [
  "request_changes",
  "reopen",
  "unschedule",
  "archive",
  "restore",
] as const;
export const moveArticleSchema = z.strictObject({
  ...article,
  move: z.enum(PLAIN_MOVES),
  note: text("A reason", 1_000),
});
export type MoveArticleInput = z.infer<typeof moveArticleSchema>;

export const CORRECTION_KINDS = ["correction", "clarification", "update"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Publishes the working copy of what is published already, with a dated word on what was wrong. */
export const correctArticleSchema = z.strictObject({
  ...article,
  ...seen,
  kind: z.enum(CORRECTION_KINDS),
  text: text("What was corrected", 2_000),
});
export type CorrectArticleInput = z.infer<typeof correctArticleSchema>;
