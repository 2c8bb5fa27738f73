import { z } from "zod";
import { text, uuid } from "../text";
import { articleSlug } from "./article-content";
import { scheduleArticleSchema, type SaveFactsInput } from "./schema";

/** What the forms of the writing desk send, where it is not what the use cases take. */

/** The first author and topic are chosen by themselves: they are the ones that stand first. */
export const factsFormSchema = z
  .strictObject({
    articleId: uuid,
    slug: articleSlug,
    author: uuid.optional(),
    others: z.array(uuid).max(5).default([]),
    topic: uuid.optional(),
    topics: z.array(uuid).max(5).default([]),
    reviewerId: uuid.optional(),
  })
  .transform(({ articleId, slug, author, others, topic, topics, reviewerId }): SaveFactsInput => ({
    articleId,
    slug,
    authors: [...new Set([...(author ? [author] : []), ...others])],
    topics: [...new Set([...(topic ? [topic] : []), ...topics])],
    reviewerId: reviewerId ?? null,
  }));

/** A reviewer in one of their capacities: `<person>:<credential>`. */
export const approvalFormSchema = z
  .strictObject({
    articleId: uuid,
    version: z.coerce.number().int().min(1),
    capacity: z
      .string({ error: "Choose who stands by it" })
      .regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/, "Choose who stands by it"),
    note: text("A note", 1_000, 0).optional(),
    reviewBy: z.iso.date("A day, like 2027-03-01").optional(),
  })
  .transform(({ capacity, ...rest }) => {
    const [reviewerId = "", credentialId = ""] = capacity.split(":");
    return { ...rest, reviewerId, credentialId };
  });

/** As the browser writes it, read as UTC: `2026-12-01T09:00`. */
export const scheduleFormSchema = z.strictObject({
  articleId: scheduleArticleSchema.shape.articleId,
  at: z
    .string({ error: "A day and a time are needed" })
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, "A day and a time are needed")
    .transform((value, context) => {
      const at = new Date(`${value}Z`);
      if (!Number.isNaN(at.getTime())) return at;
      context.addIssue({ code: "custom", message: "There is no such day" });
      return z.NEVER;
    }),
});
