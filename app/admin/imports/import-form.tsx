"use client";

import { FormErrors } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useUploadForm } from "@/lib/web/use-upload-form";

/** Sends a CSV to be looked at. */
export function ImportForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, fields, errors } = useUploadForm<{ file: string }>("/api/uploads/csv", {
    id: "import",
    answer,
  });
  return (
    <form {...formProps} id="file" className="grid gap-3">
      <FormErrors errors={errors} />
      <FileField
        id="csv"
        name="file"
        label="File"
        accept=".csv,text/csv,text/plain"
        required
        errors={fields.file.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Sending…">
          Look at it
        </SubmitButton>
      </div>
    </form>
  );
}
