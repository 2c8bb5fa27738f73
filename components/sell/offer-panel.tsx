"use client";

import { getInputProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { CheckboxField } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type OfferAnswerProps = {
  number: string;
  round: number;
  accept: FormAction;
  refuse: FormAction;
  acceptAnswer?: FormState | undefined;
  refuseAnswer?: FormState | undefined;
  /** What the tick says. */
  agree: ReactNode;
  acceptLabel: string;
  refuseLabel: string;
  /** What happens after a no. */
  refuseHint: string;
};

/** Yes, with a tick; or no, behind a fold, with a reason if there is one. */
export function OfferAnswer(props: OfferAnswerProps) {
  const { number, round, accept, refuse, acceptAnswer, refuseAnswer } = props;
  const yes = useActionForm<{ agree: string }>(accept, { id: "answer", answer: acceptAnswer });
  const no = useActionForm<{ reason: string }>(refuse, { id: "refuse", answer: refuseAnswer });
  const { key: _agree, ...agree } = getInputProps(yes.fields.agree, {
    type: "checkbox",
    value: "on",
  });
  const { key: _reason, ...reason } = getInputProps(no.fields.reason, { type: "text" });
  const about = (
    <>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="round" value={round} />
    </>
  );
  return (
    <div className="space-y-4">
      <form {...yes.formProps} className="space-y-4">
        <FormErrors errors={yes.errors} />
        {about}
        <CheckboxField {...agree} label={props.agree} required errors={yes.fields.agree.errors} />
        <SubmitButton size="lg" pendingLabel="One moment…">
          {props.acceptLabel}
        </SubmitButton>
      </form>
      <Disclosure summary={props.refuseLabel}>
        <form {...no.formProps} className="space-y-4 pb-2">
          <FormErrors errors={no.errors} />
          {about}
          <p className="text-sm text-stone">{props.refuseHint}</p>
          <TextField
            {...reason}
            label="Why"
            hint="It helps us to do better."
            optional
            maxLength={300}
            errors={no.fields.reason.errors}
          />
          <SubmitButton variant="danger" pendingLabel="One moment…">
            {props.refuseLabel}
          </SubmitButton>
        </form>
      </Disclosure>
    </div>
  );
}
