import "server-only";
import type { SystemActor } from "../access/actor";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { lockArticle } from "./internal/lock-article";
import { recordMove } from "./internal/record-move";
import { publishIn } from "./publish-article";

const TIMER: SystemActor = { kind: "system", name: "journal" };
const MOST_AT_ONCE = 100;

export type DueReport = {
  readonly published: readonly string[];
  /** Those that could not appear as approved; they wait at the desk, with the reason in their history. */
  readonly stopped: readonly { readonly slug: string; readonly problems: readonly string[] }[];
};

/**
 * Publishes one article if it is scheduled and its time has come; otherwise nothing happens. May run twice, early and
 * late. Returns null where there was nothing to do, else what stopped it; nothing where it has appeared.
 */
export async function publishDue(
  articleId: string,
  clock: Clock,
): Promise<{ slug: string; problems: readonly string[] } | null> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (article?.status !== "scheduled" || !article.scheduledFor) return null;
    if (article.scheduledFor > clock.now()) return null;
    const occasion = { clock, origin: null };
    const published = await publishIn(tx, TIMER, article, occasion);
    if (published.ok) return { slug: article.slug, problems: [] };
    const problems = (published.detail?.problems ?? [published.code]) as readonly string[];
    await recordMove(
      tx,
      TIMER,
      article,
      {
        move: "unschedule",
        note: `Not published: ${problems.join(" ")}`,
      },
      occasion,
    );
    return { slug: article.slug, problems };
  });
}

/** Publishes all that is due: what a lost or late job would have left behind. */
export async function publishAllDue(clock: Clock): Promise<DueReport> {
  const due = await sql<{ id: string }>(
    `SELECT id FROM articles WHERE status = 'scheduled' AND scheduled_for <= $1 ORDER BY scheduled_for, id LIMIT ${MOST_AT_ONCE}`,
    [clock.now()],
  );
  const done = [];
  for (const { id } of due) done.push(await publishDue(id, clock));
  const seen = done.filter((one) => one !== null);
  return {
    published: seen.filter(({ problems }) => problems.length === 0).map(({ slug }) => slug),
    stopped: seen.filter(({ problems }) => problems.length > 0),
  };
}
