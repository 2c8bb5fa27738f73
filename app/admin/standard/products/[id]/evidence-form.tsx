"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { EVIDENCE_WORDS } from "@/lib/standard/evidence-words";
import { EVIDENCE_KINDS } from "@/lib/standard/rules";
import type { recordEvidenceInput } from "@/lib/standard/schema";
import type { FormState } from "@/lib/web/form-state";
import { useUploadForm } from "@/lib/web/use-upload-form";
import type { z } from "zod";
import { PAPER_TYPES } from "./paper-types";

type Props = {
  productId: string;
  /** The rules that its label falls under. */
  rules: readonly { readonly key: string; readonly name: string }[];
  answer: FormState | undefined;
};

/** A document of the brand or its supplier, with the day and whoever takes it on file. */
export function EvidenceForm({ productId, rules, answer }: Props) {
  const { formProps, fields, errors, notice } = useUploadForm<
    Record<keyof z.input<typeof recordEvidenceInput> | "file", string>
  >("/api/uploads/evidence", {
    id: "evidence",
    answer,
    defaultValue: { productId, kind: "", ruleKey: "" },
  });
  const line = (name: keyof typeof fields, type: "text" | "date" = "text") => ({
    ...getInputProps(fields[name], { type }),
    errors: fields[name].errors,
    autoComplete: "off",
  });
  const choice = (name: keyof typeof fields) => ({
    ...getSelectProps(fields[name]),
    errors: fields[name].errors,
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="productId" value={productId} />
      <SelectField
        {...choice("kind")}
        key={fields.kind.key}
        label="What it is"
        placeholder="Choose"
        options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: EVIDENCE_WORDS[kind].label }))}
        required
      />
      <FileField
        id={fields.file.id}
        key={`file ${fields.file.key}`}
        name="file"
        label="The paper itself"
        hint="PDF, JPEG or PNG, at most 15 MB. Only those who keep the standard can open it"
        accept={PAPER_TYPES}
        errors={fields.file.errors}
        optional
      />
      <SelectField
        {...choice("ruleKey")}
        key={fields.ruleKey.key}
        label="About"
        placeholder="Every ingredient that asks for it"
        options={rules.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <TextField
        {...line("number")}
        key={fields.number.key}
        label="Number or title"
        required
        maxLength={120}
      />
      <TextField
        {...line("issuedBy")}
        key={fields.issuedBy.key}
        label="Issued by"
        required
        maxLength={120}
      />
      <TextField
        {...line("issuedOn", "date")}
        key={fields.issuedOn.key}
        label="Issued on"
        required
      />
      <TextField
        {...line("validUntil", "date")}
        key={fields.validUntil.key}
        label="Valid until"
        optional
      />
      <TextField
        {...line("ingredient")}
        key={fields.ingredient.key}
        label="Declares how much of"
        hint="An ingredient, as the label writes it"
        optional
      />
      <TextField
        {...line("percent")}
        key={fields.percent.key}
        label="Percent by weight"
        inputMode="decimal"
        optional
      />
      <TextField
        {...line("place")}
        key={fields.place.key}
        label="Where the paper is kept"
        hint="A binder, a supplier’s portal"
        maxLength={300}
        optional
      />
      <TextAreaField
        {...getTextareaProps(fields.note)}
        key={fields.note.key}
        errors={fields.note.errors}
        label="Note"
        rows={2}
        optional
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          Take it on file
        </SubmitButton>
      </div>
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
    </form>
  );
}
