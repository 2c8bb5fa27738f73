import { ActForm } from "@/components/payouts/act-form";
import type { DeskPayout } from "@/lib/payouts/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { cancel, closeInPart, retry } from "./actions";

/** What may be done with a payout that failed: sent again, or ended with what was sent of it. */
export function FailedActions({
  payout,
  answers,
}: {
  payout: DeskPayout;
  answers: {
    retry?: FormState | undefined;
    cancel?: FormState | undefined;
    close?: FormState | undefined;
  };
}) {
  const values = { payoutId: payout.id };
  const part = payout.transfers.some(({ status }) => status === "succeeded");
  return (
    <>
      <ActForm
        id={`retry-${payout.id}`}
        action={retry}
        values={values}
        answer={answers.retry}
        variant="primary"
        pendingLabel="Trying again…"
      >
        Retry
      </ActForm>
      {part ? (
        <ActForm
          id={`close-${payout.id}`}
          action={closeInPart}
          values={values}
          answer={answers.close}
          pendingLabel="Asking Stripe…"
        >
          Close with what was sent
        </ActForm>
      ) : (
        <ActForm
          id={`cancel-${payout.id}`}
          action={cancel}
          values={values}
          answer={answers.cancel}
          pendingLabel="Asking Stripe…"
        >
          Cancel
        </ActForm>
      )}
    </>
  );
}
