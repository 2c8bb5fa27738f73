"use client";

import { getSelectProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { DECLINE_REASONS } from "@/lib/consignment/decline-reasons";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { decline } from "../actions";

type Props = { itemId: string; answer: FormState | undefined };

/** Says no, with a reason and, where there is more to say, words. */
export function DeclineForm({ itemId, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<{
    itemId: string;
    reason: string;
    words: string;
  }>(decline, { id: "decline", answer });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="itemId" value={itemId} />
      <SelectField
        {...getSelectProps(fields.reason)}
        key={fields.reason.key}
        label="Reason"
        placeholder="Choose"
        options={Object.entries(DECLINE_REASONS).map(([value, label]) => ({ value, label }))}
        required
        errors={fields.reason.errors}
      />
      <TextAreaField
        {...getTextareaProps(fields.words)}
        key={fields.words.key}
        label="What you add"
        hint="Its seller reads both"
        rows={2}
        optional
        maxLength={1000}
        errors={fields.words.errors}
      />
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Declining…">
          Decline
        </SubmitButton>
      </div>
    </form>
  );
}
