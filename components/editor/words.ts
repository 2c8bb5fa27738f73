import type { CalloutKind } from "@/lib/journal/document/schema";

/** What a box is called while it has no title of its own. */
export const CALLOUT_WORDS: Readonly<Record<CalloutKind, string>> = {
  note: "Worth knowing",
  caution: "Worth minding",
  clinician: "For a clinician",
};
