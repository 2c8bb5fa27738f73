import type { Row } from "../database";
import { seedId } from "../ids";
import type { ArticleText } from "./write";

const DAY = 86_400_000;
const BY = "system:seed";

export type Moments = { begun: Date; submitted: Date; approved: Date; published: Date };

/** When an article went through each of its states. */
export function momentsOf({ published }: ArticleText): Moments {
  const at = new Date(`${published}T13:00:00Z`);
  const before = (days: number) => new Date(at.getTime() - days * DAY);
  return { begun: before(21), submitted: before(6), approved: before(2), published: at };
}

/** The moves that led there. */
export function historyRows(text: ArticleText, articleId: string, revisionId: string): Row[] {
  const { begun, submitted, approved, published } = momentsOf(text);
  const moves = [
    ["start", null, "draft", begun],
    ["submit", "draft", "in_review", submitted],
    ["approve", "in_review", "approved", approved],
    ["publish", "approved", "published", published],
  ] as const;
  return moves.map(([transition, from, to, at]) => ({
    id: seedId(`article-history:${text.slug}:${transition}`, at),
    article_id: articleId,
    transition,
    from,
    to,
    revision_id: to === "approved" || to === "published" ? revisionId : null,
    actor: BY,
    at,
  }));
}
