import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { PayoutEntry } from "@/components/payouts/payout-entry";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { findRun } from "@/lib/payouts/desk-queries";
import type { RunSheet } from "@/lib/payouts/desk-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { approve, send, takeApart } from "../actions";
import { FailedActions } from "../failed-actions";
import { runState } from "../run-words";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Payout run · Desk", robots: { index: false } };

type Props = { params: Promise<{ run: string }> };

export default async function RunPage({ params }: Props) {
  const actor = await requireStaff("finance");
  const found = await findRun(actor, (await params).run);
  if (!found.ok) notFound();
  const run = found.value;
  const answers = {
    retry: await keptAnswer("retry"),
    cancel: await keptAnswer("cancel"),
    close: await keptAnswer("close"),
  };
  return (
    <Desk actor={actor} current="/admin/payouts">
      <DeskHeading
        above={<TextLink href="/admin/payouts">Payouts</TextLink>}
        title={
          <>
            Run of <DateTime iso={run.createdAt.toISOString()} />
          </>
        }
        status={<Badge tone={run.counts.failed ? "error" : "neutral"}>{runState(run)}</Badge>}
      />
      <div className="grid gap-8">
        <DeskPanel title="This run">
          <Facts run={run} />
          <Moves run={run} />
        </DeskPanel>
        <DeskPanel title="Its payouts">
          <ul className="border-t border-hairline">
            {run.list.map((payout) => (
              <PayoutEntry
                key={payout.id}
                payout={payout}
                actions={
                  payout.status === "failed" ? (
                    <FailedActions payout={payout} answers={answers} />
                  ) : null
                }
              />
            ))}
          </ul>
        </DeskPanel>
      </div>
    </Desk>
  );
}

function Facts({ run }: { run: RunSheet }) {
  const bonus = run.list.reduce((sum, { bonusCents }) => sum + bonusCents, 0);
  const debts = run.list.reduce((sum, { debtCents }) => sum + debtCents, 0);
  return (
    <KeyValueList
      items={[
        { label: "Goes out", value: <Price cents={run.amountCents} currency="usd" /> },
        { label: "Kept for debts", value: <Price cents={debts} currency="usd" /> },
        { label: "Bonus on credit", value: <Price cents={bonus} currency="usd" /> },
        {
          label: "Put together",
          value: (
            <>
              <DateTime iso={run.createdAt.toISOString()} withTime />,{" "}
              {run.createdBy ?? "the timer"}
            </>
          ),
        },
        {
          label: "Approved",
          value: run.approvedAt ? (
            <>
              <DateTime iso={run.approvedAt.toISOString()} withTime />, {run.approvedBy}
            </>
          ) : (
            "Not yet"
          ),
        },
      ]}
    />
  );
}

async function Moves({ run }: { run: RunSheet }) {
  const waiting = run.counts.pending ?? 0;
  if (waiting === 0) return null;
  const values = { runId: run.id };
  return (
    <div className="mt-4 flex flex-wrap items-start gap-3">
      {run.approvedAt ? (
        <ActForm
          id="send"
          action={send}
          values={values}
          answer={await keptAnswer("send")}
          variant="primary"
          pendingLabel="Letting it go…"
        >
          Send {waiting} {waiting === 1 ? "payout" : "payouts"}
        </ActForm>
      ) : (
        <ActForm
          id="approve"
          action={approve}
          values={values}
          answer={await keptAnswer("approve")}
          variant="primary"
          pendingLabel="Approving…"
        >
          Approve
        </ActForm>
      )}
      <ActForm
        id="discard"
        action={takeApart}
        values={values}
        answer={await keptAnswer("discard")}
        pendingLabel="Taking it apart…"
      >
        Take it apart
      </ActForm>
    </div>
  );
}
