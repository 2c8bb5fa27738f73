import type { DebtKind } from "@/lib/journal/evidence-debt";

type Words = {
  readonly title: string;
  /** What to do about it. */
  readonly todo: string;
  readonly of: "article" | "study";
  /** A list that has all of them. */
  readonly more?: string;
};

const studies = (needs: string) => `/admin/journal/references?needs=${needs}`;

/** What each kind of debt is called, and how it is paid. */
export const DEBT_WORDS: Readonly<Record<DebtKind, Words>> = {
  retracted: {
    title: "Retracted and still leaned on",
    todo: "Take the study out of what leans on it, and correct what was said because of it.",
    of: "study",
    more: studies("replacing"),
  },
  broken_doi: {
    title: "DOIs that lead nowhere",
    todo: "Look the publication up and put its DOI right.",
    of: "study",
    more: studies("doi"),
  },
  bare_claims: {
    title: "Claims without studies or a grade",
    todo: "They stand in texts that are being written and stop their publication.",
    of: "article",
  },
  weak_claims: {
    title: "Claims graded above their studies",
    todo: "No single study behind them is graded as high. Lower the grade, or say in the claim’s note why several together carry it.",
    of: "article",
  },
  overdue: {
    title: "Reviews that are overdue",
    todo: "Read the article again with the literature at hand, and have it approved anew.",
    of: "article",
    more: "/admin/journal?due=overdue",
  },
  flagged: {
    title: "Articles that need an update",
    todo: "Readers see above the article why. It goes when a new version is published.",
    of: "article",
    more: "/admin/journal?status=needs_update",
  },
  unhelpful: {
    title: "What readers missed",
    todo: "Written by readers who found an article not helpful. Nobody knows who they are.",
    of: "article",
  },
  unread: {
    title: "Studies to be read and graded",
    todo: "They are on file, but no article can cite them before somebody has read them.",
    of: "study",
    more: studies("reading"),
  },
  unverified: {
    title: "Details to be verified",
    todo: "Compare authors, year, pages and numbers with the publication. Until then readers are told.",
    of: "study",
    more: studies("verifying"),
  },
};
