"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { PermissionBoxes } from "./permission-boxes";

type Props = { action: FormAction; answer: FormState | undefined };

/** Asks somebody by mail to work here. */
export function InviteForm({ action, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{
    email: string;
    permissions: string[];
  }>(action, { id: "invite", answer });
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="E-mail"
        required
        errors={fields.email.errors}
      />
      <PermissionBoxes id="invite-permissions" errors={fields.permissions.errors} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton size="sm" pendingLabel="Inviting…">
          Invite by mail
        </SubmitButton>
        <span role="status" className="text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}
