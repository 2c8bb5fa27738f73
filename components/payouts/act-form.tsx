"use client";

import type { ReactNode } from "react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton, type SubmitButtonProps } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type ActFormProps = Omit<SubmitButtonProps, "form" | "id"> & {
  /** Of the form; one page may show many. */
  id: string;
  action: FormAction;
  /** Sent along. */
  values: Readonly<Record<string, string>>;
  answer?: FormState | undefined;
  children: ReactNode;
};

/** A form that is hardly more than its button: what it did, or why it could not, stands beside it. */
export function ActForm({ id, action, values, answer, children, ...button }: ActFormProps) {
  const { formProps, errors, notice } = useActionForm<Record<string, string>>(action, {
    id,
    answer,
  });
  return (
    <form {...formProps} className="flex flex-wrap items-center gap-3">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="sm" variant="secondary" {...button}>
        {children}
      </SubmitButton>
      <FormErrors errors={errors} />
      <span role="status" className="text-sm text-stone">
        {notice}
      </span>
    </form>
  );
}
