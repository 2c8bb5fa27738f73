"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ResetPasswordInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { resetPassword } from "../../actions";
import { NewPasswordField } from "../../new-password-field";

export type NewPasswordFormProps = { token: string; answer: FormState | undefined };

export function NewPasswordForm({ token, answer }: NewPasswordFormProps) {
  const form = useActionForm<ResetPasswordInput>(resetPassword, { id: "new-password", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField field={fields.password} label="New password" />
      <SubmitButton pendingLabel="Saving…">Set the password and sign in</SubmitButton>
    </form>
  );
}
