import "server-only";
import { sql } from "../db";
import type { CorrectionView } from "./article-view";

export type CorrectionLine = CorrectionView & { readonly slug: string; readonly title: string };

const MOST = 200;

/** What was corrected in articles that can be read, the latest first. */
export async function listCorrections(): Promise<CorrectionLine[]> {
  return sql<CorrectionLine>(
    `SELECT c.kind, c.text, c.at, a.slug, v.title FROM article_corrections c JOIN articles a ON a.id = c.article_id
       JOIN article_revisions v ON v.id = a.live_revision_id ORDER BY c.at DESC, c.id DESC LIMIT ${MOST}`,
  );
}
