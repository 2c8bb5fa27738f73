"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { RequestLinkInput } from "@/lib/accounts/schema";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type LinkRequestFormProps = {
  action: FormAction;
  label: string;
  next?: string | undefined;
  /** For a form that is not the page's main one. */
  quiet?: boolean;
  answer: FormState | undefined;
};

/** Asks for an address and mails it a one-time link. */
export function LinkRequestForm({ action, label, next, quiet, answer }: LinkRequestFormProps) {
  const form = useActionForm<RequestLinkInput>(action, { id: "link-request", answer });
  const { formProps, fields, errors, notice } = form;
  if (notice) {
    return (
      <Notice tone="success" title="Look into your mail" live className="wrap-anywhere">
        {notice}
      </Notice>
    );
  }
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="E-mail"
        autoComplete="email"
        required
        errors={fields.email.errors}
      />
      <SubmitButton variant={quiet ? "secondary" : "primary"} pendingLabel="Sending…">
        {label}
      </SubmitButton>
    </form>
  );
}
