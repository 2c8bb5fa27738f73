import { DateTime } from "@/components/ui/date-time";
import type { RefusedCandidate } from "@/lib/standard/standard-view";

const shelf = (what: string) => `${/^[aeiou]/i.test(what) ? "An" : "A"} ${what}`;

/** What was offered to us and not taken, with the entries of its label that decided. */
export function RefusedList({ items }: { items: readonly RefusedCandidate[] }) {
  return (
    <ul className="refused">
      {items.map(({ id, brand, name, what, outcome, decidedOn, version, findings }) => (
        <li key={id}>
          <h3 className="font-medium">
            {brand ? `${brand} ${name}` : `${shelf(what)}, by a brand that is not named`}
          </h3>
          <p className="text-sm text-stone">
            {outcome === "rejected" ? "Refused" : "Waiting for documents"} under v{version},{" "}
            <DateTime iso={decidedOn} />
          </p>
          <ul className="mt-2 text-sm">
            {findings.map(({ label, reason }) => (
              <li key={label}>
                <b className="font-medium">{label}</b>: {reason}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
