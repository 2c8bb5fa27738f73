"use client";

import { getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { beginDraft } from "./actions";

/** Begins the next version. */
export function DraftForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, fields, errors } = useActionForm<{ summary: string }>(beginDraft, { answer });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <p className="text-stone">It begins as a copy of the version that counts.</p>
      <TextAreaField
        {...getTextareaProps(fields.summary)}
        key={fields.summary.key}
        label="What is new"
        hint="One or two sentences for the public change log"
        rows={3}
        required
        maxLength={600}
        errors={fields.summary.errors}
      />
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Copying…">
          Begin a version
        </SubmitButton>
      </div>
    </form>
  );
}
