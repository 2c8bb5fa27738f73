"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PassCodeInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { signInWithCode } from "../actions";

export type PassCodeFormProps = { next: string | undefined; answer: FormState | undefined };

export function PassCodeForm({ next, answer }: PassCodeFormProps) {
  const form = useActionForm<PassCodeInput>(signInWithCode, { id: "pass-code", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField
        {...getInputProps(fields.code, { type: "text" })}
        key={fields.code.key}
        label="Code"
        hint="Six digits from your app, or one of your recovery codes."
        autoComplete="one-time-code"
        required
        errors={fields.code.errors}
      />
      <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
    </form>
  );
}
