import "server-only";
import { sql } from "../db";
import type { ArticleView, CorrectionView, TopicLink } from "./article-view";
import { allClaims } from "./document/claims";
import { citedReferences } from "./document/citations";
import { layOut } from "./document/lay-out";
import { rewriteReferences } from "./document/rewrite-references";
import { documentSchema } from "./document/schema";
import { tieInPlaces } from "./document/tie-ins";
import { EVIDENCE_GRADES } from "./evidence";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";
import { listRelated } from "./internal/list-related";
import { listSources } from "./internal/list-sources";
import { listTieIns } from "./internal/list-tie-ins";
import { PERSON_JSON } from "./internal/people-columns";
import { referencesByKey } from "./internal/references-by-key";
import type { PersonView } from "./people-view";

type ArticleRow = CardRow &
  Pick<
    ArticleView,
    | "liveAt"
    | "reviewedAt"
    | "reviewBy"
    | "reviewedAs"
    | "words"
    | "takeaways"
    | "doNotClaim"
    | "disclosures"
    | "ingredients"
  > & {
    body: unknown;
    authors: PersonView[];
    reviewer: PersonView;
    topics: TopicLink[];
    corrections: (Omit<CorrectionView, "at"> & { at: string })[];
    flaggedAt: Date | null;
    flagReason: string | null;
  };

const PAGE_COLUMNS = `${CARD_COLUMNS}, a.live_at AS "liveAt", ap.at AS "reviewedAt", a.review_by AS "reviewBy", ap.credential AS "reviewedAs",
  a.flagged_at AS "flaggedAt", a.flag_reason AS "flagReason", v.body, v.words, v.takeaways, v.do_not_claim AS "doNotClaim", v.disclosures,
  (SELECT ${PERSON_JSON} FROM journal_people p WHERE p.id = ap.reviewer_id) AS reviewer,
  (SELECT coalesce(json_agg(${PERSON_JSON} ORDER BY w.position), '[]') FROM article_authors w JOIN journal_people p ON p.id = w.person_id
     WHERE w.article_id = a.id) AS authors,
  (SELECT coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY o.position), '[]') FROM article_topics o
     JOIN journal_topics t ON t.id = o.topic_id WHERE o.article_id = a.id) AS topics,
  (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'text', c.text, 'at', c.at) ORDER BY c.at DESC, c.id DESC), '[]')
     FROM article_corrections c WHERE c.article_id = a.id) AS corrections,
  (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'inci', i.inci) ORDER BY i.inci), '[]') FROM article_ingredients ai
     JOIN ingredients i ON i.id = ai.ingredient_id WHERE ai.article_id = a.id) AS ingredients`;

/** Everything an article's page shows, or null where readers see none at this address. */
export async function findArticle(slug: string): Promise<ArticleView | null> {
  const [row] = await sql<ArticleRow>(
    `SELECT ${PAGE_COLUMNS} FROM ${LIVE_ARTICLES} JOIN article_approvals ap ON ap.id = a.live_approval_id WHERE a.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const text = documentSchema.parse(row.body);
  const places = tieInPlaces(text);
  const [known, sources, tieIns, related] = await Promise.all([
    referencesByKey(sql, citedReferences(text)),
    listSources(row.id),
    listTieIns(places),
    listRelated(row.id),
  ]);
  const doc = rewriteReferences(text, new Map([...known].map(([key, now]) => [key, now.slug])));
  const grades = allClaims(doc).map(({ grade }) => grade);
  const { flaggedAt, flagReason, corrections, body: _text, cover: _cover, ...facts } = row;
  return {
    ...facts,
    ...cardOf(row),
    corrections: corrections.map((one) => ({ ...one, at: new Date(one.at) })),
    flagged: flaggedAt ? { at: flaggedAt, reason: flagReason ?? "" } : null,
    body: layOut(doc),
    tally: EVIDENCE_GRADES.flatMap((grade) => {
      const claims = grades.filter((own) => own === grade).length;
      return claims > 0 ? [{ grade, claims }] : [];
    }),
    sources,
    tieIns,
    related,
  };
}
