"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EmailInput, NameInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { askForEmail, saveName } from "./actions";

export function NameForm({ name, answer }: { name: string; answer: FormState | undefined }) {
  const form = useActionForm<NameInput>(saveName, { id: "name", answer, defaultValue: { name } });
  const { formProps, fields, errors, notice } = form;
  return (
    <form {...formProps} className="grid max-w-form gap-4">
      <FormErrors errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <TextField
        {...getInputProps(fields.name, { type: "text" })}
        key={fields.name.key}
        label="Name"
        hint="How our mails greet you."
        autoComplete="name"
        optional
        errors={fields.name.errors}
      />
      <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Saving…">
        Save name
      </SubmitButton>
    </form>
  );
}

export function EmailForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<EmailInput>(askForEmail, { id: "email", answer });
  const { formProps, fields, errors, notice } = form;
  if (notice) {
    return (
      <Notice tone="success" title="Look into both mailboxes" live className="wrap-anywhere">
        {notice}
      </Notice>
    );
  }
  return (
    <form {...formProps} className="grid max-w-form gap-4">
      <FormErrors errors={errors} />
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="New e-mail address"
        autoComplete="email"
        required
        errors={fields.email.errors}
      />
      <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Sending…">
        Ask both addresses
      </SubmitButton>
    </form>
  );
}
