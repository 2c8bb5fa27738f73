/** Where an entry of the glossary was read, and how far it can be relied on. */
export type SourceWords = { readonly title: string; readonly text: string };

/** A place in brackets at the end: where the file lies, which tells a reader nothing. */
const PLACE = /\s*\([^()]*\)\s*$/;
const FROM_MEMORY = /^from memory[;,.]?\s*/i;

/**
 * The record's own words about its source, for people. Only what was seen in its source counts as read; all else is
 * said to be unverified.
 */
export function sourceWords(confidence: string, source: string): SourceWords {
  const place = source.replace(PLACE, "").trim();
  if (confidence === "read") return { title: "Read in", text: sentence(place) };
  const rest = place.replace(FROM_MEMORY, "");
  const text = FROM_MEMORY.test(place)
    ? ["Written from general knowledge.", sentence(rest)]
    : [sentence(rest)];
  return { title: "Not yet verified", text: text.filter((part) => part !== "").join(" ") };
}

function sentence(text: string): string {
  if (text === "") return "";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
