import type { ArticleContent } from "./article-content";
import type { EvidenceGrade } from "./evidence";
import type { JudgedFinding } from "./lint/findings";
import type { CheckResult } from "./pre-publish-checks";
import type { ArticleMove, ArticleState } from "./states";

/** What the writing desk is given: plain values, safe for the browser. Times are ISO. */

export type DeskArticle = {
  readonly id: string;
  readonly slug: string;
  readonly status: ArticleState;
  readonly version: number;
  readonly content: ArticleContent;
  /** Ids, in their order. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly reviewerId: string | null;
  readonly scheduledFor: string | null;
  readonly publishedAt: string | null;
  readonly reviewBy: string | null;
  readonly flagged: { readonly at: string; readonly reason: string } | null;
  readonly live: boolean;
  /** Who submitted it, where it waits for a review. */
  readonly submittedBy: { readonly name: string; readonly you: boolean } | null;
  /** Who stands by what readers see, or by what is to be published next. */
  readonly approvedBy: string | null;
  readonly updated: { readonly at: string; readonly by: string };
};

export type DeskPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly retired: boolean;
  /** Somebody else than whoever asks has this person's account. */
  readonly elsewhere: boolean;
  readonly credentials: readonly { readonly id: string; readonly text: string }[];
};

export type DeskTopic = { readonly id: string; readonly name: string };

/** A picture that an article can open with. `base` is its storage key without width and ending. */
export type DeskImage = {
  readonly id: string;
  readonly base: string;
  readonly alt: string;
  readonly credit: string;
};

/** A study as it is chosen for a text. */
export type CitableReference = {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly evidence: EvidenceGrade | null;
  readonly retracted: boolean;
  readonly described: boolean;
};

export type NamedThing = { readonly slug: string; readonly name: string };

/** What the desk knows of a text besides the text: what stops it. */
export type Checked = {
  readonly checks: readonly CheckResult[];
  readonly findings: readonly JudgedFinding[];
};

type Said = {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly at: string;
};

/** What an editor says about a passage. */
export type DeskComment = Said & {
  /** The words it was about. */
  readonly quote: string;
  readonly answers: readonly Said[];
  /** Null while it is open. */
  readonly settledBy: string | null;
};

export type HistoryEntry = {
  readonly id: string;
  readonly move: ArticleMove | "start";
  readonly note: string | null;
  readonly who: string;
  readonly at: string;
};
