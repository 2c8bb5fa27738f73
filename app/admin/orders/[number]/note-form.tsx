"use client";

import { getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { writeNote } from "./actions";

/** A note for others of the staff; it stands in the history. */
export function NoteForm({ orderId, answer }: { orderId: string; answer: FormState | undefined }) {
  const { formProps, fields, errors, notice } = useActionForm<{ body: string }>(writeNote, {
    id: "note",
    answer,
  });
  return (
    <form {...formProps} className="mb-4 grid gap-2">
      <FormErrors errors={errors} />
      <input type="hidden" name="orderId" value={orderId} />
      <TextAreaField
        {...getTextareaProps(fields.body)}
        key={fields.body.key}
        label="Write a note"
        hint="Only staff see it."
        rows={2}
        required
        maxLength={2000}
        errors={fields.body.errors}
      />
      <div className="flex items-center gap-3">
        <SubmitButton size="sm" variant="secondary" pendingLabel="Writing…">
          Add note
        </SubmitButton>
        <span role="status" className="text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}
