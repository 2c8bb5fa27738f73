"use client";

import { getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import {
  candidateTransitions,
  type CandidateMove,
  type CandidateState,
} from "@/lib/standard/candidate-states";
import type { IntakeOutcome } from "@/lib/standard/intake-outcome";
import { movesFrom } from "@/lib/state-machine";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { decide } from "../../actions";

const LABELS: Readonly<Record<CandidateMove, string>> = {
  accept: "Accept",
  hold: "Wait for documents",
  refuse: "Refuse",
  reopen: "Open it again",
};

type Props = {
  id: string;
  status: CandidateState;
  outcome: IntakeOutcome;
  answer: FormState | undefined;
};

/** One button per way that its state leaves open; what fails the standard cannot be accepted. */
export function DecisionForm({ id, status, outcome, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<{ reason: string }>(decide, {
    id: "candidate",
    answer,
  });
  const moves = movesFrom(candidateTransitions, status, "staff").filter(
    (move) => move !== "accept" || outcome !== "rejected",
  );
  if (moves.length === 0) return null;
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="id" value={id} />
      {moves.includes("refuse") ? (
        <TextAreaField
          {...getTextareaProps(fields.reason)}
          key={fields.reason.key}
          errors={fields.reason.errors}
          label="Reason"
          hint={
            outcome === "rejected"
              ? "The entries that fail are told anyway. Anything else stands on our standard’s page; do not name the brand"
              : "Needed to refuse it. It stands on our standard’s page; do not name the brand"
          }
          rows={3}
          maxLength={600}
          optional
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {moves.map((move, index) => (
          <SubmitButton
            key={move}
            name="move"
            value={move}
            size="sm"
            variant={index === 0 && move !== "reopen" ? "primary" : "secondary"}
          >
            {LABELS[move]}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}
