"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type LetterFormProps = {
  id: string;
  action: FormAction;
  label: string;
  answer: FormState | undefined;
};

/** One button: to get the letter, or to stop it. */
export function LetterForm({ id, action, label, answer }: LetterFormProps) {
  const { formProps, errors, notice } = useActionForm(action, { id, answer });
  return (
    <form {...formProps} className="grid max-w-text gap-4">
      <FormErrors errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : (
        <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Saving…">
          {label}
        </SubmitButton>
      )}
    </form>
  );
}
