import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Notice } from "@/components/ui/notice";
import type { SystemView } from "@/lib/operations/system-queries";

/** Workers, database, files and versions: what stands still when one of them does. */
export function MachineryPanel({ system, now }: { system: SystemView; now: Date }) {
  const { workers, missingMigrations, storage, versions } = system;
  return (
    <DeskPanel title="Machinery">
      {workers.length === 0 ? (
        <Notice tone="error" title="Nobody works on the jobs" live={false} className="mb-3">
          No worker has been heard of for a minute: no mail goes out, and nothing is paid out or
          published by the clock.
        </Notice>
      ) : null}
      <KeyValueList
        items={[
          {
            label: "Workers",
            value:
              workers.length === 0 ? (
                "none"
              ) : (
                <ul>
                  {workers.map(({ id, startedAt, at }) => (
                    <li key={id}>
                      since <DateTime iso={startedAt.toISOString()} withTime />, heard of{" "}
                      {Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000))} seconds ago
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            label: "Migrations",
            value:
              missingMigrations.length === 0
                ? `all done, last ${versions.migration}`
                : `missing: ${missingMigrations.join(", ")}`,
          },
          {
            label: "Files",
            value: storage.reached
              ? `in ${storage.where}, which answers`
              : `in ${storage.where}, which does not answer`,
          },
          { label: "PostgreSQL", value: versions.postgres },
          { label: "Node", value: versions.node },
        ]}
      />
    </DeskPanel>
  );
}

/** What must always hold, and whether it did when last looked at. */
export function InvariantsPanel({ lastRun }: Pick<SystemView, "lastRun">) {
  return (
    <DeskPanel
      title="What must always hold"
      id="invariants"
      aside={
        lastRun ? (
          <p className="text-sm text-stone">
            Checked <DateTime iso={lastRun.at.toISOString()} withTime />
          </p>
        ) : null
      }
    >
      {!lastRun ? (
        <p className="text-stone">It has not been checked yet. A worker does it every hour.</p>
      ) : lastRun.violations.length === 0 ? (
        <p>All of it held.</p>
      ) : (
        <ul className="grid gap-2">
          {lastRun.violations.map(({ check, says, subject, detail }) => (
            <li key={`${check} ${subject} ${detail}`} className="wrap-anywhere">
              <p className="font-medium text-error">{says}</p>
              <p className="text-sm">
                {subject}: {detail}
              </p>
            </li>
          ))}
        </ul>
      )}
    </DeskPanel>
  );
}
