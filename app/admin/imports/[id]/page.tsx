import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ChangeRows, WrongRows } from "@/components/desk/run-rows";
import { StateWord } from "@/components/desk/state-word";
import { WatchRun } from "@/components/desk/watch-run";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { findRun } from "@/lib/desk/run-queries";
import type { RunCounts, RunSheet } from "@/lib/desk/run-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { RunForm } from "./run-form";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Import · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

const UNDER_WAY: Readonly<Partial<Record<RunSheet["status"], string>>> = {
  checking: "Looking at the rows",
  running: "Writing the rows",
  reverting: "Taking the rows back",
};

export default async function RunPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const found = await findRun(actor, (await params).id);
  if (!found.ok) notFound();
  const run = found.value;
  const answer = await keptAnswer("run");
  const underWay = UNDER_WAY[run.status];
  return (
    <Desk actor={actor} current="/admin/imports">
      <DeskHeading
        above={
          <TextLink href="/admin/imports" tone="stone" underline="hover">
            Imports and bulk changes
          </TextLink>
        }
        title={<span className="[overflow-wrap:anywhere]">{run.title}</span>}
        status={<StateWord word={run.status} />}
      />
      <p className="mb-5 text-stone">
        {run.who}, <DateTime iso={run.createdAt.toISOString()} withTime />
      </p>
      {underWay ? <Progress label={underWay} run={run} /> : null}
      {run.problem ? (
        <Notice tone="error" live={false} className="mb-6">
          {run.problem}
        </Notice>
      ) : null}
      <div className="grid gap-8">
        <DeskPanel title="Rows">
          <Counts
            counts={run.counts}
            before={run.status === "checked" || run.status === "checking"}
          />
          <NextStep run={run} answer={answer} />
        </DeskPanel>
        {run.wrong.length > 0 ? (
          <DeskPanel
            title="What to look at"
            aside={
              run.kind === "import" && run.counts.reject + run.counts.failed > 0 ? (
                <a
                  href={`/admin/imports/${run.id}/rejected`}
                  className="underline decoration-outline underline-offset-4 hover:decoration-ink"
                >
                  Rejected rows as CSV
                </a>
              ) : null
            }
          >
            <WrongRows rows={run.wrong} />
            {run.wrong.length === 100 ? (
              <p className="mt-2 text-stone">The first hundred.</p>
            ) : null}
          </DeskPanel>
        ) : null}
        {run.changes.length > 0 ? (
          <DeskPanel title={run.status === "checked" ? "What would change" : "What changed"}>
            <ChangeRows rows={run.changes} />
            {run.changes.length === 50 ? <p className="mt-2 text-stone">The first fifty.</p> : null}
          </DeskPanel>
        ) : null}
      </div>
    </Desk>
  );
}

function Progress({ label, run }: { label: string; run: RunSheet }) {
  const amount = `${run.handled.toLocaleString("en-US")} of ${run.total.toLocaleString("en-US")}`;
  return (
    <div className="mb-6 grid max-w-form gap-1.5" role="status">
      <label htmlFor="progress">
        {label}: <span className="tabular-nums">{amount}</span>
      </label>
      <progress
        id="progress"
        max={Math.max(1, run.total)}
        value={run.handled}
        className="h-2 w-full accent-moss"
      />
      <WatchRun />
      <noscript>
        <a href={`/admin/imports/${run.id}`}>Look again</a>
      </noscript>
    </div>
  );
}

function Counts({ counts, before }: { counts: RunCounts; before: boolean }) {
  const words: [string, number][] = before
    ? [
        ["To be made", counts.create],
        ["To be changed", counts.change],
        ["Nothing new", counts.skip],
        ["Rejected", counts.reject],
      ]
    : [
        ["Done", counts.done],
        ["With a remark", counts.noted],
        ["Not possible", counts.failed],
        ["Taken back", counts.reverted],
        ["Rejected", counts.reject],
      ];
  return (
    <dl className="mb-4 flex flex-wrap gap-x-10 gap-y-3">
      {words.map(([word, count]) => (
        <div key={word}>
          <dt className="text-stone">{word}</dt>
          <dd className="display text-2xl tabular-nums">{count.toLocaleString("en-US")}</dd>
        </div>
      ))}
    </dl>
  );
}

function NextStep({
  run,
  answer,
}: {
  run: RunSheet;
  answer: Parameters<typeof RunForm>[0]["answer"];
}) {
  const rows = run.counts.create + run.counts.change;
  if (run.status === "checked" && rows > 0)
    return (
      <RunForm
        runId={run.id}
        move="commit"
        answer={answer}
        label={`Import ${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`}
      >
        {run.counts.reject > 0 ? (
          <p className="max-w-text text-stone">
            Rejected rows are left out. Correct them and send the file again: rows that are done
            already change nothing.
          </p>
        ) : null}
      </RunForm>
    );
  if (run.status === "checked") return <p className="text-stone">No row would change anything.</p>;
  if (run.status === "done" && run.counts.done > 0)
    return (
      <RunForm runId={run.id} move="revert" answer={answer} label="Take the whole run back">
        <p className="max-w-text text-stone">
          What was changed gets its former values, unless somebody has changed it since; what was
          made is archived.
        </p>
      </RunForm>
    );
  return null;
}
