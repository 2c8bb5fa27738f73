"use client";

import { FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type RemoveFormProps = { action: FormAction; variantId: string; title: string };

/** "Remove" under a line of the bag. */
export function RemoveForm({ action, variantId, title }: RemoveFormProps) {
  const { formProps, errors } = useActionForm<{ variantId: string }>(action, {
    id: `remove-${variantId}`,
  });
  return (
    <form {...formProps}>
      <input type="hidden" name="variantId" value={variantId} />
      <SubmitButton variant="quiet" size="sm" pendingLabel="Removing…">
        Remove<VisuallyHidden> {title}</VisuallyHidden>
      </SubmitButton>
      <FieldError id={`remove-${variantId}`} errors={errors} />
    </form>
  );
}
