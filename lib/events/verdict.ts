/** What came of an event: done, or for people to look at. */
export type Verdict = { readonly status: "processed" | "flagged"; readonly note: string };
