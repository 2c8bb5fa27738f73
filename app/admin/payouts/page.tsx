import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { FrozenList } from "@/components/payouts/frozen-list";
import { PayoutEntry } from "@/components/payouts/payout-entry";
import { PreviewTable } from "@/components/payouts/preview-table";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import {
  listFailedPayouts,
  listFrozen,
  listRuns,
  previewPayouts,
} from "@/lib/payouts/desk-queries";
import type { Preview, RunSummary } from "@/lib/payouts/desk-view";
import { runPath } from "@/lib/payouts/paths";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { makeRun, unfreeze } from "./actions";
import { FailedActions } from "./failed-actions";
import { runState } from "./run-words";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Payouts · Desk", robots: { index: false } };

export default async function PayoutsPage() {
  const actor = await requireStaff("finance");
  const [preview, runs, failed, frozen] = await Promise.all([
    previewPayouts(actor),
    listRuns(actor),
    listFailedPayouts(actor),
    listFrozen(actor),
  ]);
  if (!preview.ok || !runs.ok || !failed.ok || !frozen.ok) notFound();
  const answers = {
    retry: await keptAnswer("retry"),
    cancel: await keptAnswer("cancel"),
    close: await keptAnswer("close"),
  };
  const making = await keptAnswer("make-run");
  const thawing = await keptAnswer("unfreeze");
  return (
    <Desk actor={actor} current="/admin/payouts">
      <DeskHeading
        title="Payouts"
        actions={<TextLink href="/admin/liabilities">What is owed to whom</TextLink>}
      />
      <div className="grid gap-8">
        {failed.value.length > 0 ? (
          <DeskPanel title="Failed, and waiting for you">
            <ul className="border-t border-hairline">
              {failed.value.map((payout) => (
                <PayoutEntry
                  key={payout.id}
                  payout={payout}
                  actions={<FailedActions payout={payout} answers={answers} />}
                />
              ))}
            </ul>
          </DeskPanel>
        ) : null}
        <DeskPanel title="What can go out now" aside={<Total preview={preview.value} />}>
          <PreviewTable rows={preview.value.rows} />
          <p className="mt-3 mb-4 text-stone">
            Transfers from <Price cents={preview.value.minimumCents} currency="usd" /> on; what is
            less waits. A run is put together every morning at 6:30 UTC as well, and never goes out
            by itself.
          </p>
          <ActForm
            id="make-run"
            action={makeRun}
            values={{}}
            answer={making}
            variant="primary"
            pendingLabel="Putting it together…"
          >
            Put a run together
          </ActForm>
        </DeskPanel>
        <DeskPanel title="Runs">
          <Runs runs={runs.value} />
        </DeskPanel>
        <DeskPanel title="Frozen sales">
          <FrozenList frozen={frozen.value} action={unfreeze} answer={thawing} />
        </DeskPanel>
      </div>
    </Desk>
  );
}

function Total({ preview }: { preview: Preview }) {
  if (preview.rows.length === 0) return null;
  const ready = preview.rows.filter(({ hold }) => hold === null);
  const cents = ready.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return (
    <p className="text-stone">
      {ready.length} of {preview.rows.length}, <Price cents={cents} currency="usd" />
    </p>
  );
}

function Runs({ runs }: { runs: readonly RunSummary[] }) {
  return (
    <DataTable
      caption="Runs, latest first"
      cards="labelled"
      headers={[
        { key: "made", label: "Put together" },
        { key: "by", label: "By" },
        { key: "payouts", label: "Payouts", align: "end" },
        { key: "amount", label: "Amount", align: "end" },
        { key: "state", label: "State" },
      ]}
      empty="No run yet."
      rows={runs.map((run) => ({
        key: run.id,
        cells: {
          made: (
            <TextLink href={runPath(run.id)}>
              <DateTime iso={run.createdAt.toISOString()} withTime />
            </TextLink>
          ),
          by: run.createdBy ?? "The timer",
          payouts: run.payouts,
          amount: <Price cents={run.amountCents} currency="usd" />,
          state: runState(run),
        },
      }))}
    />
  );
}
