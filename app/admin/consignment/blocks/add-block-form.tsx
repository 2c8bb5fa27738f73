"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { addBlock } from "./actions";

const KINDS = [
  { value: "maker", label: "A maker" },
  { value: "recall", label: "Something that was recalled" },
  { value: "material", label: "A material" },
];

/** One more thing that is not taken in. */
export function AddBlockForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, fields, errors, notice } = useActionForm<{
    kind: string;
    term: string;
    reason: string;
    source: string;
  }>(addBlock, { id: "add-block", answer });
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <SelectField
        {...getSelectProps(fields.kind)}
        key={fields.kind.key}
        label="What it is"
        placeholder="Choose"
        options={KINDS}
        required
        errors={fields.kind.errors}
      />
      <TextField
        {...getInputProps(fields.term, { type: "text" })}
        key={fields.term.key}
        label="Words"
        hint="Met as whole words, in capitals or not"
        required
        maxLength={120}
        autoComplete="off"
        errors={fields.term.errors}
      />
      <TextField
        {...getInputProps(fields.reason, { type: "text" })}
        key={fields.reason.key}
        label="Reason"
        hint="Sellers read this"
        required
        maxLength={300}
        autoComplete="off"
        errors={fields.reason.errors}
      />
      <TextField
        {...getInputProps(fields.source, { type: "text" })}
        key={fields.source.key}
        label="Source"
        hint="The authority’s number or page"
        optional
        maxLength={300}
        autoComplete="off"
        errors={fields.source.errors}
      />
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Adding…">
          Add it
        </SubmitButton>
      </div>
      <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
    </form>
  );
}
