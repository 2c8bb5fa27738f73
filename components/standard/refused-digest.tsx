import type { RefusedCandidate } from "@/lib/standard/standard-view";
import { refusedName } from "./refused-name";

type Props = {
  items: readonly RefusedCandidate[];
  /** The page that tells all of it. */
  path: string;
};

/** The latest that was not taken, and what on its label decided; each leads to the reasons. */
export function RefusedDigest({ items, path }: Props) {
  return (
    <ul className="refused">
      {items.map((one) => (
        <li key={one.id}>
          <h3>
            <a href={`${path}#${one.id}`}>{refusedName(one)}</a>
          </h3>
          <p>
            {one.status === "refused" ? "Refused" : "Waiting for documents"}
            {one.findings.length > 0
              ? `: ${one.findings.map(({ label }) => label).join(", ")}`
              : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
