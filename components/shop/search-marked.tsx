import { markedParts } from "./marked-parts";

/** A text with the words that were looked for set apart. */
export function Marked({ text, query }: { text: string; query: string }) {
  let at = 0;
  return markedParts(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? (
      <mark key={key} className="rounded-sm bg-moss-wash text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
