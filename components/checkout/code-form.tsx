"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type CodeFormProps = { action: FormAction; answer?: FormState | undefined };

/** One field for either kind of code: a promotion's or a gift card's. */
export function CodeForm({ action, answer }: CodeFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<{ code: string }>(action, {
    id: "code",
    answer,
  });
  const { key, ...input } = getInputProps(fields.code, { type: "text" });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <div className="flex items-start gap-3">
        <TextField
          key={key}
          {...input}
          label="Promotion code or gift card"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={40}
          fieldClassName="grow"
          errors={fields.code.errors}
        />
        <SubmitButton variant="secondary" className="mt-7 shrink-0" pendingLabel="Looking…">
          Use it
        </SubmitButton>
      </div>
      <p role="status" className="text-sm text-stone empty:hidden">
        {notice}
      </p>
    </form>
  );
}
