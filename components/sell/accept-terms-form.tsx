"use client";

import { getInputProps } from "@conform-to/react";
import { CheckboxField } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

type Fields = { version: string; agree: string; next: string };

export type AcceptTermsFormProps = {
  action: FormAction;
  version: number;
  next?: string | undefined;
  answer?: FormState | undefined;
};

/** One tick and one button: what is kept of it stands beside them. */
export function AcceptTermsForm({ action, version, next, answer }: AcceptTermsFormProps) {
  const { formProps, fields, errors } = useActionForm<Fields>(action, { id: "terms", answer });
  const { key: _key, ...agree } = getInputProps(fields.agree, { type: "checkbox", value: "on" });
  return (
    <form {...formProps} className="space-y-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="version" value={version} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <CheckboxField
        {...agree}
        label={`I have read version ${version} of the consignment terms and accept it.`}
        hint="We keep the version, the time, and the address of the network you accept it from."
        required
        errors={fields.agree.errors}
      />
      <SubmitButton size="lg" pendingLabel="Accepting…">
        Accept the terms
      </SubmitButton>
    </form>
  );
}
