"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EmailInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { askForData, deleteOwnAccount } from "./actions";

export function ExportForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, errors, notice } = useActionForm(askForData, { id: "data", answer });
  return (
    <form {...formProps} className="grid max-w-text gap-4">
      <FormErrors errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Asking…">
        Ask for my data
      </SubmitButton>
    </form>
  );
}

export function DeleteForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<EmailInput>(deleteOwnAccount, { id: "delete", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="grid max-w-form gap-4">
      <FormErrors errors={errors} />
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="Type your e-mail address to confirm"
        autoComplete="off"
        required
        errors={fields.email.errors}
      />
      <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Deleting…">
        Delete my account for good
      </SubmitButton>
    </form>
  );
}
