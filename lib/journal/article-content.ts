import { z } from "zod";
import { JOURNAL_ROOMS } from "../catalog/page-paths";
import { text, uuid } from "../text";
import { documentSchema } from "./document/schema";

const lines = (label: string) => z.array(text(label, 300)).max(12);

/** The end of an article's address. */
export const articleSlug = z
  .string()
  .max(120, "An address can have at most 120 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An address has small letters, digits and single hyphens only")
  .refine(
    (slug) => !(JOURNAL_ROOMS as readonly string[]).includes(slug),
    "The journal needs this address for itself",
  );

/** What an article says: what is edited, kept as a revision, approved and published as one. */
export const articleContentSchema = z.strictObject({
  title: text("A title", 200),
  standfirst: text("A standfirst", 400, 0),
  body: documentSchema,
  /** What a reader should keep. */
  takeaways: lines("A takeaway"),
  doNotClaim: lines("A line"),
  disclosures: lines("A disclosure"),
  /** A picture of `journal_images`; null for a plate. */
  coverId: uuid.nullable(),
});

export type ArticleContent = z.infer<typeof articleContentSchema>;

/** The columns of `articles` and `article_revisions` that hold it, under the names it has here. */
export const CONTENT_COLUMNS = `title, standfirst, body, takeaways, do_not_claim AS "doNotClaim", disclosures, cover_id AS "coverId"`;
