import type { SourceNote } from "@/lib/standard/rules";

/** Files' places tell a reader nothing. */
const PLACE = /\s*\([^()]*(?:github\.com|\.csv)[^()]*\)/g;

const FIELDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/euAnnex/i, "EU law"],
  [/california/i, "California law"],
  [/washington/i, "Washington law"],
  [/usFda/i, "US FDA"],
  [/newYork/i, "New York law"],
  [/euReach/i, "EU REACH"],
  [/reason|verdict/i, "Reason and verdict"],
  [/inci|cas|ecNumber/i, "Identity"],
];

const fieldWords = (field: string): string =>
  FIELDS.find(([pattern]) => pattern.test(field))?.[1] ?? "Other";

/** Where a rule's facts come from. Only what was seen in its source counts as read. */
export function SourceList({ sources }: { sources: readonly SourceNote[] }) {
  return (
    <ul className="sources">
      {sources.map(({ field, source, confidence }) => (
        <li key={`${field}${source}`}>
          {fieldWords(field)}: {source.replace(PLACE, "")}.
          {confidence.startsWith("read") ? "" : " Not yet verified."}
        </li>
      ))}
    </ul>
  );
}
