"use client";

import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

/** Sets one entry of the history back. */
export function UndoButton({
  entryId,
  label,
  action,
}: {
  entryId: string;
  label: string;
  action: FormAction;
}) {
  const { formProps, errors, notice } = useActionForm(action, { id: `undo-${entryId}` });
  return (
    <form {...formProps} className="mt-0.5">
      <input type="hidden" name="entryId" value={entryId} />
      <TextButton type="submit" tone="stone" aria-label={label}>
        Undo
      </TextButton>
      <FormErrors errors={errors} />
      {notice ? <p role="status">{notice}</p> : null}
    </form>
  );
}
