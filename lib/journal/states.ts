import type { TransitionTable } from "../state-machine";

/** Who may move an article: an editor, or a timer. */
export type ArticleMover = "staff" | "system";

export const ARTICLE_STATES = [
  "draft",
  "in_review",
  "approved",
  "scheduled",
  "published",
  "needs_update",
  "archived",
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/**
 * Where the next version of an article stands. What readers see is another matter: once published, an article stays
 * as it was approved (`live_revision_id`) until a newer revision is published or it is archived.
 */
export const articleTransitions = {
  submit: { from: ["draft", "published", "needs_update"], to: "in_review", by: ["staff"] },
  request_changes: { from: ["in_review"], to: "draft", by: ["staff"] },
  approve: { from: ["in_review"], to: "approved", by: ["staff"] },
  reopen: { from: ["approved", "scheduled"], to: "draft", by: ["staff"] },
  schedule: { from: ["approved"], to: "scheduled", by: ["staff"] },
  unschedule: { from: ["scheduled"], to: "approved", by: ["staff", "system"] },
  publish: { from: ["approved", "scheduled"], to: "published", by: ["staff", "system"] },
  flag: { from: ["published"], to: "needs_update", by: ["staff", "system"] },
  archive: {
    from: ["draft", "in_review", "approved", "scheduled", "published", "needs_update"],
    to: "archived",
    by: ["staff"],
  },
  restore: { from: ["archived"], to: "draft", by: ["staff"] },
} as const satisfies TransitionTable<ArticleState, string, ArticleMover>;

export type ArticleMove = keyof typeof articleTransitions;
