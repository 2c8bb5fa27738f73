"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CodeInput } from "@/lib/accounts/schema";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { RecoveryCodes } from "./recovery-codes";

export type CodeFormProps = {
  id: string;
  action: FormAction;
  label: string;
  answer: FormState | undefined;
};

/** Something that needs a code: new recovery codes, or none at all any more. */
export function CodeForm({ id, action, label, answer }: CodeFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<CodeInput>(action, { id, answer });
  if (notice) return <RecoveryCodes codes={notice} title="The old codes no longer work" />;
  return (
    <form {...formProps} className="grid max-w-form gap-4">
      <FormErrors errors={errors} />
      <TextField
        {...getInputProps(fields.code, { type: "text" })}
        key={fields.code.key}
        label="Code"
        hint="From the app, or a recovery code."
        autoComplete="one-time-code"
        required
        errors={fields.code.errors}
      />
      <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Saving…">
        {label}
      </SubmitButton>
    </form>
  );
}
