"use client";

import type { ReactNode } from "react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton, type SubmitButtonProps } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type ButtonFormProps = Omit<SubmitButtonProps, "form"> & {
  id: string;
  action: FormAction;
  /** Sent along. */
  values: Readonly<Record<string, string>>;
  answer?: FormState | undefined;
  /** More fields, above the button. */
  fields?: ReactNode;
};

/** A form that is hardly more than its button; what goes wrong stands above it. */
export function ButtonForm({ id, action, values, answer, fields, ...button }: ButtonFormProps) {
  const { formProps, errors } = useActionForm<Record<string, string>>(action, { id, answer });
  return (
    <form {...formProps} className="space-y-3">
      <FormErrors errors={errors} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields}
      <SubmitButton {...button} />
    </form>
  );
}
