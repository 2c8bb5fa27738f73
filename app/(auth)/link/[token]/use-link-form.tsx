"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { UseLinkInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { signInByLink } from "../../actions";

export type UseLinkFormProps = {
  token: string;
  next: string | undefined;
  label: string;
  answer: FormState | undefined;
};

export function UseLinkForm({ token, next, label, answer }: UseLinkFormProps) {
  const { formProps, errors } = useActionForm<UseLinkInput>(signInByLink, {
    id: "use-link",
    answer,
  });
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="token" value={token} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <SubmitButton pendingLabel="Signing in…">{label}</SubmitButton>
    </form>
  );
}
