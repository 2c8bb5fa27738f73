"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

/** Asks what is on a gift card. */
export function BalanceForm({
  action,
  answer,
}: {
  action: FormAction;
  answer?: FormState | undefined;
}) {
  const { formProps, fields, errors, notice } = useActionForm<{ code: string }>(action, {
    id: "balance",
    answer,
  });
  const { key, ...code } = getInputProps(fields.code, { type: "text" });
  return (
    <form {...formProps} className="space-y-5">
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
      <FormErrors errors={errors} />
      <TextField
        key={key}
        {...code}
        label="The card’s code"
        hint="Sixteen letters and digits; blanks and dashes do not matter."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        maxLength={40}
        errors={fields.code.errors}
      />
      <SubmitButton pendingLabel="Looking…">See what is on it</SubmitButton>
    </form>
  );
}
