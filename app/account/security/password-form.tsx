"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ChangePasswordInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { NewPasswordField } from "../../(auth)/new-password-field";
import { saveNewPassword } from "./actions";

export function PasswordForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<ChangePasswordInput>(saveNewPassword, { id: "password", answer });
  const { formProps, fields, errors, notice } = form;
  return (
    <form {...formProps} className="grid max-w-form gap-5">
      <FormErrors errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <TextField
        {...getInputProps(fields.currentPassword, { type: "password" })}
        key={fields.currentPassword.key}
        label="Present password"
        autoComplete="current-password"
        required
        errors={fields.currentPassword.errors}
      />
      <NewPasswordField field={fields.newPassword} label="New password" />
      <SubmitButton className="justify-self-start" pendingLabel="Saving…">
        Change password
      </SubmitButton>
    </form>
  );
}
