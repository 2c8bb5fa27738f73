"use client";

import type { ReactNode } from "react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ButtonStyleProps } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type PressFormProps = ButtonStyleProps & {
  action: FormAction;
  /** Of its own on the page. */
  id: string;
  /** Sent along unseen. */
  values: Readonly<Record<string, string | undefined>>;
  label: ReactNode;
  pendingLabel?: string;
  answer?: FormState | undefined;
  /** Above the button: a choice that goes with it. */
  children?: ReactNode;
};

/** A form that is one button, with what went wrong above it and what happened beside it. */
export function PressForm(props: PressFormProps) {
  const { action, id, values, label, pendingLabel, answer, children, variant, size, block } = props;
  const { formProps, errors, notice } = useActionForm<Record<string, string>>(action, {
    id,
    answer,
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton
          variant={variant ?? "secondary"}
          size={size}
          block={block}
          pendingLabel={pendingLabel ?? "One moment…"}
        >
          {label}
        </SubmitButton>
        <span role="status" className="text-sm text-stone empty:hidden">
          {notice}
        </span>
      </div>
    </form>
  );
}
