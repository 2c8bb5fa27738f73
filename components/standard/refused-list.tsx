import { DateTime } from "@/components/ui/date-time";
import type { RefusedCandidate } from "@/lib/standard/standard-view";
import { refusedName } from "./refused-name";

/** What was offered to us and not taken: every entry of its label that decided, with the reason. */
export function RefusedList({ items }: { items: readonly RefusedCandidate[] }) {
  return (
    <ul className="refused">
      {items.map((one) => (
        <li key={one.id} id={one.id}>
          <h2>{refusedName(one)}</h2>
          <p>
            {one.status === "refused" ? "Refused" : "Waiting for documents"} under v{one.version},{" "}
            <DateTime iso={one.decidedOn} />
          </p>
          {one.reason ? <p className="said">{one.reason}</p> : null}
          <dl>
            {one.findings.map(({ label, reason }, index) => (
              <div key={`${label} ${index}`}>
                <dt>{label}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
