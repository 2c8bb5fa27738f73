import type { LawNote } from "@/lib/standard/rules";

/** A day as people write it, in UTC: "January 1, 2027". */
function dayText(day: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** What laws say of an ingredient. What was not read in its source is marked. */
export function LawList({ notes }: { notes: readonly LawNote[] }) {
  if (notes.length === 0)
    return (
      <p className="text-stone">
        We have no entry in law on file. That does not mean that the law allows it.
      </p>
    );
  return (
    <dl className="key-values">
      {notes.map(({ law, text, from, confidence }) => (
        <div key={`${law}${text}`}>
          <dt>{law}</dt>
          <dd>
            {text}
            {from ? `. In force from ${dayText(from)}` : ""}.
            {confidence === "read" ? null : (
              <em className="not-italic text-stone"> Not yet verified.</em>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
