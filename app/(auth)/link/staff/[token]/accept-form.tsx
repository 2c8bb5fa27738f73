"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { AcceptInput } from "@/lib/accounts/staff-schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { NewPasswordField } from "../../../new-password-field";
import { accept } from "./actions";

type Props = { token: string; hasPassword: boolean; answer: FormState | undefined };

export function AcceptForm({ token, hasPassword, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<Required<AcceptInput>>(accept, {
    id: "accept",
    answer,
  });
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="token" value={token} />
      {hasPassword ? null : (
        <>
          <TextField
            {...getInputProps(fields.name, { type: "text" })}
            key={fields.name.key}
            label="Your name"
            autoComplete="name"
            optional
            errors={fields.name.errors}
          />
          <NewPasswordField field={fields.password} label="Password" />
        </>
      )}
      <SubmitButton pendingLabel="Letting you in…">Accept and go to the desk</SubmitButton>
    </form>
  );
}
