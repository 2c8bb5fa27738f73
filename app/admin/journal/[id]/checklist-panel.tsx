import { DeskPanel } from "@/components/admin/desk-panel";
import type { CheckResult } from "@/lib/journal/pre-publish-checks";

/** What has to be right before anybody may see it, and what is only worth a look. */
export function ChecklistPanel({ checks }: { checks: readonly CheckResult[] }) {
  const open = checks.filter(({ problems }) => problems.length > 0);
  const stopping = open.filter(({ stops }) => stops).length;
  const done = checks.length - open.length;
  return (
    <DeskPanel
      title="Before it is published"
      aside={<span className="text-stone tabular-nums">{`${done} of ${checks.length}`}</span>}
    >
      <p className="mb-2 text-stone">
        {stopping > 0
          ? `${stopping} ${stopping === 1 ? "thing stops" : "things stop"} it.`
          : "Nothing stops it."}
      </p>
      <ul className="grid gap-1.5">
        {checks.map(({ check, label, stops, problems }) => (
          <li key={check} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-2">
            {problems.length === 0 ? (
              <span aria-hidden="true" className="text-success">
                ✓
              </span>
            ) : (
              <span aria-hidden="true" className={stops ? "text-error" : "text-warning"}>
                {stops ? "×" : "–"}
              </span>
            )}
            <div>
              <p className={problems.length === 0 ? "text-stone" : "font-medium"}>
                {label}
                <span className="sr-only">{problems.length === 0 ? ": done" : ": open"}</span>
              </p>
              {problems.map((problem) => (
                <p key={problem} className="[overflow-wrap:anywhere]">
                  {problem}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </DeskPanel>
  );
}
