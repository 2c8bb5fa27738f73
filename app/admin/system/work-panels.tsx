import { DataTable } from "@/components/admin/data-table";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import type { EventView, MailView, SystemView } from "@/lib/operations/system-queries";
import type { FormState } from "@/lib/web/form-state";
import { discard, fetchEvents, replay, resend, retry } from "./actions";

type Answer = FormState | undefined;

const time = (at: Date) => <DateTime iso={at.toISOString()} withTime />;
const words = (text: string | null) => (
  <span className="block min-w-48 max-w-80 whitespace-normal wrap-anywhere text-sm text-stone">
    {text}
  </span>
);

type JobsProps = { system: SystemView; retried: Answer; discarded: Answer };

/** What waits, what is being done, and what failed for good. */
export function JobsPanel({ system: { queues, failedJobs }, retried, discarded }: JobsProps) {
  return (
    <DeskPanel title="Jobs" id="jobs">
      <DataTable
        caption="Jobs by their queue"
        headers={[
          { key: "queue", label: "Queue" },
          { key: "waiting", label: "Waiting", align: "end" },
          { key: "active", label: "Under way", align: "end" },
          { key: "failed", label: "Failed", align: "end" },
          { key: "since", label: "Due since" },
        ]}
        empty="Nothing waits."
        rows={queues.map(({ queue, waiting, active, failed, waitingSince }) => ({
          key: queue,
          cells: { queue, waiting, active, failed, since: waitingSince ? time(waitingSince) : "" },
        }))}
      />
      <h3 className="mt-6 mb-2 font-medium">Failed</h3>
      <DataTable
        caption="Jobs that failed"
        headers={[
          { key: "queue", label: "Job" },
          { key: "at", label: "Failed" },
          { key: "message", label: "Why" },
          { key: "act", label: "What to do" },
        ]}
        empty="No job has failed for good in the last fourteen days."
        rows={failedJobs.map(({ id, queue, attempts, failedAt, message }) => ({
          key: id,
          cells: {
            queue,
            at: time(failedAt),
            message: words(`${message ?? "It did not say."} After ${attempts + 1} tries.`),
            act: (
              <div className="flex gap-2">
                <ActForm
                  id={`retry-${id}`}
                  action={retry}
                  values={{ queue, jobId: id }}
                  answer={retried}
                  aria-label={`Try again: ${queue}`}
                >
                  Try again
                </ActForm>
                <ActForm
                  id={`discard-${id}`}
                  action={discard}
                  values={{ queue, jobId: id }}
                  answer={discarded}
                  variant="quiet"
                  aria-label={`Give up: ${queue}`}
                >
                  Give up
                </ActForm>
              </div>
            ),
          },
        }))}
      />
    </DeskPanel>
  );
}

/** Letters that could not be sent, those that wait too long, and the latest that went out. */
export function MailsPanel({ mails, answer }: { mails: readonly MailView[]; answer: Answer }) {
  return (
    <DeskPanel
      title="Mail"
      id="mail"
      aside={<TextLink href="/admin/system/letters">Every kind of letter</TextLink>}
    >
      <DataTable
        caption="Mail"
        headers={[
          { key: "letter", label: "Letter" },
          { key: "to", label: "To" },
          { key: "status", label: "Stands" },
          { key: "at", label: "When" },
          { key: "error", label: "Why" },
          { key: "act", label: "What to do" },
        ]}
        empty="Nothing was sent yet."
        rows={mails.map(({ id, template, to, status, at, error }) => ({
          key: id,
          cells: {
            letter: template,
            to,
            status,
            at: time(at),
            error: words(error),
            act:
              status === "queued" ? null : (
                <ActForm
                  id={`resend-${id}`}
                  action={resend}
                  values={{ mailId: id }}
                  answer={answer}
                  aria-label={`Send again: ${template} to ${to}`}
                >
                  Send again
                </ActForm>
              ),
          },
        }))}
      />
    </DeskPanel>
  );
}

type EventsProps = { events: readonly EventView[]; answer: Answer; fetched: Answer };

/** What Stripe said that people have to look at, and the latest of the rest. */
export function EventsPanel({ events, answer, fetched }: EventsProps) {
  return (
    <DeskPanel title="From Stripe" id="events">
      <div className="mb-3">
        <ActForm
          id="fetch-events"
          action={fetchEvents}
          values={{}}
          answer={fetched}
          pendingLabel="Asking Stripe…"
        >
          Ask Stripe for what never arrived
        </ActForm>
      </div>
      <DataTable
        caption="Events from Stripe"
        headers={[
          { key: "type", label: "Event" },
          { key: "status", label: "Stands" },
          { key: "at", label: "Came" },
          { key: "note", label: "Note" },
          { key: "act", label: "What to do" },
        ]}
        empty="Stripe has told nothing yet."
        rows={events.map(({ id, type, status, note, at }) => ({
          key: id,
          cells: {
            type,
            status,
            at: time(at),
            note: words(note),
            act: (
              <ActForm
                id={`replay-${id}`}
                action={replay}
                values={{ eventId: id }}
                answer={answer}
                aria-label={`Again: ${type}`}
              >
                Again
              </ActForm>
            ),
          },
        }))}
      />
    </DeskPanel>
  );
}
