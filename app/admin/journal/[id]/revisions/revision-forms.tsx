"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { RevisionRow } from "@/lib/journal/revision-queries";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepThisVersion, restoreThis } from "../../actions";

type Props = { articleId: string; answer: FormState | undefined };

/** Makes an earlier text the one that is worked on. */
export function RestoreForm({
  articleId,
  revision,
  answer,
}: Props & { revision: Pick<RevisionRow, "id" | "number"> }) {
  const { formProps, errors } = useActionForm(restoreThis, { id: "restore", answer });
  return (
    <form {...formProps} className="grid justify-items-end gap-2">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="revisionId" value={revision.id} />
      <SubmitButton size="sm" variant="secondary" pendingLabel="Restoring…">
        {`Go back to revision ${revision.number}`}
      </SubmitButton>
    </form>
  );
}

/** Keeps the text as it is now. */
export function KeepForm({ articleId, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{ note: string }>(keepThisVersion, {
    id: "keep",
    answer,
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <TextField
        id="keep-note"
        name="note"
        label="Keep the text as it is now"
        hint="A word on what it is"
        optional
        maxLength={200}
        autoComplete="off"
        errors={fields.note.errors}
      />
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Keeping…">
          Keep it
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}
