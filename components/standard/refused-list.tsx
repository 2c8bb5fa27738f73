import { DateTime } from "@/components/ui/date-time";
import type { RefusedCandidate } from "@/lib/standard/standard-view";

const shelf = (what: string) => `${/^[aeiou]/i.test(what) ? "An" : "A"} ${what}`;

/** The first says why; the names of the others do, as the rules for them stand above on the same page. */
const MOST_FINDINGS = 1;

const namesOf = (findings: RefusedCandidate["findings"]): string =>
  findings.map(({ label }) => label).join(", ");

/** What was offered to us and not taken, with the entries of its label that decided. */
export function RefusedList({ items }: { items: readonly RefusedCandidate[] }) {
  return (
    <ul className="refused">
      {items.map(({ id, brand, name, what, outcome, decidedOn, version, findings }) => (
        <li key={id}>
          <h3>{brand ? `${brand} ${name}` : `${shelf(what)}, by a brand that is not named`}</h3>
          <p>
            {outcome === "rejected" ? "Refused" : "Waiting for documents"} under v{version},{" "}
            <DateTime iso={decidedOn} />
          </p>
          <ul>
            {findings.slice(0, MOST_FINDINGS).map(({ label, reason }) => (
              <li key={label}>
                <b>{label}</b>: {reason}
              </li>
            ))}
            {findings.length > MOST_FINDINGS ? (
              <li>{`Also, by the rules above: ${namesOf(findings.slice(MOST_FINDINGS))}.`}</li>
            ) : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}
