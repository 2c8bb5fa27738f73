"use client";

import { DateTime } from "@/components/ui/date-time";
import { FormErrors } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EvidenceView } from "@/lib/standard/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useUploadForm } from "@/lib/web/use-upload-form";
import { PAPER_TYPES } from "./paper-types";

type Paper = Pick<EvidenceView, "id" | "number" | "file">;

const size = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** The file of a paper, to be opened; or the way to add it. */
export function PaperFile({ paper, answer }: { paper: Paper; answer: FormState | undefined }) {
  const { id, file } = paper;
  if (!file) return <AddFile paper={paper} answer={answer} />;
  return (
    <p className="[overflow-wrap:anywhere]">
      <a href={`/admin/standard/papers/${id}`} download className="link ink">
        {file.name}
      </a>{" "}
      <span className="text-stone">
        {size(file.bytes)}, <DateTime iso={file.at} />, {file.by}
      </span>
    </p>
  );
}

function AddFile({
  paper: { id, number },
  answer,
}: {
  paper: Paper;
  answer: FormState | undefined;
}) {
  const { formProps, fields, errors } = useUploadForm<{ id: string; file: string }>(
    "/api/uploads/evidence-file",
    { id: `file-${id}`, answer, defaultValue: { id } },
  );
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-6 cursor-pointer underline decoration-outline underline-offset-4 select-none">
        Add its file
      </summary>
      <form {...formProps} className="grid gap-2 py-2">
        <FormErrors errors={errors} />
        <input type="hidden" name="id" value={id} />
        <FileField
          id={fields.file.id}
          key={`file ${fields.file.key}`}
          name="file"
          label={`File of ${number}`}
          hint="PDF, JPEG or PNG, at most 15 MB"
          accept={PAPER_TYPES}
          required
          errors={fields.file.errors}
        />
        <div>
          <SubmitButton variant="secondary" size="sm" pendingLabel="Sending…">
            Add it
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
