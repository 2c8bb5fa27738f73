"use client";

import { getInputProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TurnOnInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { turnOnCodes } from "../actions";
import { RecoveryCodes } from "./recovery-codes";

export type TurnOnFormProps = {
  sealed: string;
  /** How the secret gets into the app. */
  children: ReactNode;
  answer: FormState | undefined;
};

/** Shows the secret, takes a code of it, and then shows the recovery codes. */
export function TurnOnForm({ sealed, children, answer }: TurnOnFormProps) {
  const form = useActionForm<TurnOnInput>(turnOnCodes, { id: "codes-on", answer });
  const { formProps, fields, errors, notice } = form;
  if (notice) return <RecoveryCodes codes={notice} title="Codes are on" />;
  return (
    <>
      {children}
      <form {...formProps} className="mt-8 grid max-w-form gap-5">
        <FormErrors errors={errors} />
        <input type="hidden" name="sealed" value={sealed} />
        <TextField
          {...getInputProps(fields.code, { type: "text" })}
          key={fields.code.key}
          label="The code that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          errors={fields.code.errors}
        />
        <SubmitButton className="justify-self-start" pendingLabel="Looking at it…">
          Turn codes on
        </SubmitButton>
      </form>
    </>
  );
}
