import type { Metadata } from "next";
import Link from "next/link";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { FigurePanel } from "@/components/today/figure-group";
import { QueueList } from "@/components/today/queue-list";
import { cn } from "@/components/ui/cn";
import { DateTime } from "@/components/ui/date-time";
import { systemClock } from "@/lib/clock";
import { dayText } from "@/lib/days";
import type { QueryParameters } from "@/lib/list-page";
import { findFigures } from "@/lib/operations/figure-queries";
import { periodOf, PERIODS, type Period } from "@/lib/operations/period";
import { listQueues } from "@/lib/operations/queue-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "./desk";

// Rendered in one piece: it is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Today · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

/** What waits for whoever works here, then how the shop does, as far as their rooms go. */
export default async function TodayPage({ searchParams }: Props) {
  const actor = await requireStaff();
  const now = systemClock.now();
  const period = periodOf((await searchParams)["days"], now);
  const [queues, groups] = await Promise.all([
    listQueues(actor, systemClock),
    findFigures(actor, period),
  ]);
  return (
    <Desk actor={actor} current="/admin">
      <DeskHeading
        title="Today"
        status={<p className="text-stone">{dayText(now.toISOString().slice(0, 10))}</p>}
      />
      <DeskPanel title="Waiting" className="mb-10">
        <QueueList queues={queues} now={now} />
      </DeskPanel>
      {groups.length > 0 ? (
        <>
          <PeriodNav period={period} />
          <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
            {groups.map((group) => (
              <FigurePanel key={group.key} group={group} />
            ))}
          </div>
        </>
      ) : null}
    </Desk>
  );
}

function PeriodNav({ period }: { period: Period }) {
  return (
    <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <p className="text-stone">
        <DateTime iso={period.from} /> to <DateTime iso={period.to} />, compared with the{" "}
        {period.label} before.
      </p>
      <nav aria-label="Period">
        <ul className="flex flex-wrap gap-1">
          {PERIODS.map(({ days, label }) => (
            <li key={days}>
              <Link
                href={`/admin?days=${days}`}
                aria-current={days === period.days ? "true" : undefined}
                className={cn(
                  "flex min-h-8 items-center rounded-sm px-2.5",
                  days === period.days ? "bg-ink text-paper" : "hover:bg-bone",
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
