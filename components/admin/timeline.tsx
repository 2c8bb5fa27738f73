import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";

export type TimelineEntry = { id?: string; at: string; who: string; what: ReactNode };
export type TimelineProps = { entries: readonly TimelineEntry[]; label?: string };

/** What happened, newest or oldest first as given. `at` is ISO. */
export function Timeline({ entries, label = "History" }: TimelineProps) {
  return (
    <ol aria-label={label} className="border-l border-hairline">
      {entries.map((entry, index) => (
        <li key={entry.id ?? `${entry.at}-${index}`} className="relative pb-3 pl-4 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[3px] size-[5px] rounded-full bg-stone"
          />
          <div>{entry.what}</div>
          <p className="text-xs text-stone">
            {entry.who} · <DateTime iso={entry.at} withTime />
          </p>
        </li>
      ))}
    </ol>
  );
}
