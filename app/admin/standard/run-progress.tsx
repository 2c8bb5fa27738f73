import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { RunView } from "@/lib/standard/desk-view";

const STATES = { running: "Under way", done: "Done", failed: "Stopped" } as const;

/** How far an audit of the catalogue is, and what it found. */
export function RunProgress({ run }: { run: RunView }) {
  const { counts, audited, total, status } = run;
  const seconds = run.finishedAt
    ? (new Date(run.finishedAt).getTime() - new Date(run.startedAt).getTime()) / 1000
    : null;
  return (
    <>
      <p role="status" className="mb-2">
        {STATES[status]}: {audited} of {total} products
        {seconds === null ? "" : `, ${seconds.toFixed(1)} s`}.{" "}
        {run.problem ? <span className="text-error">{run.problem}.</span> : null}
      </p>
      <progress
        value={audited}
        max={Math.max(total, 1)}
        className="mb-4 block h-2 w-full appearance-none [&::-webkit-progress-bar]:bg-bone [&::-webkit-progress-value]:bg-moss [&::-moz-progress-bar]:bg-moss"
        aria-label="Products audited"
      />
      <KeyValueList
        items={[
          {
            label: "Began",
            value: <DateTime iso={new Date(run.startedAt).toISOString()} withTime />,
          },
          { label: "Meet it", value: counts.meets ?? 0 },
          { label: "Need a declaration", value: counts.needs_declaration ?? 0 },
          { label: "Fail", value: counts.fails ?? 0 },
          { label: "Unknown", value: counts.unknown ?? 0 },
          { label: "Verdict changes", value: counts.changed ?? 0 },
          { label: "Leave the shop", value: counts.leaving ?? 0 },
        ]}
      />
    </>
  );
}
