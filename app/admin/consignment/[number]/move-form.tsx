"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type MoveField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly long?: boolean;
  readonly most: number;
  readonly value?: string;
};

type Props = {
  /** Also the form's id on the page. */
  id: string;
  action: FormAction;
  /** What goes along unseen: the piece, and its version where the form depends on one. */
  hidden: Readonly<Record<string, string | number>>;
  fields: readonly MoveField[];
  button: string;
  pending: string;
  primary?: boolean;
  answer: FormState | undefined;
};

/** A move of a piece with the few words that it needs. */
export function MoveForm(props: Props) {
  const { id, action, hidden, button, pending, primary, answer } = props;
  const { formProps, fields, errors, notice } = useActionForm<Record<string, string>>(action, {
    id,
    answer,
    defaultValue: Object.fromEntries(props.fields.map(({ name, value = "" }) => [name, value])),
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fields.map(({ name, label, hint, optional = false, long, most }) => {
        const field = fields[name];
        const shared = {
          id: `${id}-${name}`,
          name,
          label,
          hint,
          optional,
          required: !optional,
          maxLength: most,
          defaultValue: field?.initialValue ?? "",
          errors: field?.errors,
        };
        return long ? (
          <TextAreaField key={`${name}-${field?.key ?? ""}`} {...shared} rows={2} />
        ) : (
          <TextField key={`${name}-${field?.key ?? ""}`} {...shared} autoComplete="off" />
        );
      })}
      <div>
        <SubmitButton variant={primary ? "primary" : "secondary"} size="sm" pendingLabel={pending}>
          {button}
        </SubmitButton>
      </div>
      <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
    </form>
  );
}
