import "server-only";
import type { Tx } from "../../db";
import { type ArticleContent, articleContentSchema, CONTENT_COLUMNS } from "../article-content";
import { countWords, readingMinutes } from "../document/plain-text";

export type RevisionOccasion = "saved" | "submitted" | "approved" | "corrected" | "restored";

type Kept = {
  readonly articleId: string;
  readonly occasion: RevisionOccasion;
  readonly actor: string;
  readonly at: Date;
  readonly note?: string | null;
};

/** The working copy of an article. Throws where there is no such article: it is asked for with its row held. */
export async function workingCopy(tx: Tx, articleId: string): Promise<ArticleContent> {
  return read(await tx(`SELECT ${CONTENT_COLUMNS} FROM articles WHERE id = $1`, [articleId]));
}

/** What a revision says. */
export async function revisionContent(tx: Tx, revisionId: string): Promise<ArticleContent> {
  return read(
    await tx(`SELECT ${CONTENT_COLUMNS} FROM article_revisions WHERE id = $1`, [revisionId]),
  );
}

function read([row]: readonly unknown[]): ArticleContent {
  return articleContentSchema.parse(row);
}

/** Keeps the text as it stands now, for good. The article's row must be held: revisions are numbered one by one. */
export async function keepRevision(
  tx: Tx,
  content: ArticleContent,
  { articleId, occasion, actor, at, note = null }: Kept,
): Promise<string> {
  const words = countWords(content.body);
  const [row] = await tx<{ id: string }>(
    `INSERT INTO article_revisions (article_id, number, occasion, title, standfirst, body, takeaways, do_not_claim, disclosures,
       cover_id, words, minutes, actor, note, at)
     SELECT $1, 1 + coalesce((SELECT max(number) FROM article_revisions WHERE article_id = $1), 0), $2, $3, $4, $5, $6, $7, $8, $9,
       $10, $11, $12, $13, $14 RETURNING id`,
    [
      articleId,
      occasion,
      content.title,
      content.standfirst,
      JSON.stringify(content.body),
      content.takeaways,
      content.doNotClaim,
      content.disclosures,
      content.coverId,
      words,
      readingMinutes(words),
      actor,
      note,
      at,
    ],
  );
  if (!row) throw new Error("A revision could not be kept");
  return row.id;
}
