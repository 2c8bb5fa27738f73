"use client";

import { ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { confirmEmail } from "./actions";

export type ConfirmEmailFormProps = { token: string; answer: FormState | undefined };

export function ConfirmEmailForm({ token, answer }: ConfirmEmailFormProps) {
  const form = useActionForm<{ token: string }>(confirmEmail, { id: "email-link", answer });
  const { formProps, errors, notice } = form;
  if (notice) {
    return (
      <>
        <Notice tone="success" title="Confirmed" live className="mb-6">
          {notice}
        </Notice>
        <ButtonLink href="/account/profile">Go to your profile</ButtonLink>
      </>
    );
  }
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pendingLabel="Confirming…">Confirm from this mailbox</SubmitButton>
    </form>
  );
}
