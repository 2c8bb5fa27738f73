"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Permission } from "@/lib/access/permissions";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { PermissionBoxes } from "./permission-boxes";

type Props = {
  action: FormAction;
  userId: string;
  held: readonly Permission[];
  answer: FormState | undefined;
};

/** What a member of staff may work on; with nothing left they do not work here any more. */
export function PermissionForm({ action, userId, held, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{
    userId: string;
    permissions: string[];
  }>(action, { id: "permissions", answer });
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <input type="hidden" name="userId" value={userId} />
      <PermissionBoxes id="held-permissions" held={held} errors={fields.permissions.errors} />
      <p className="text-xs text-stone">
        It counts from their next request on. With no box ticked they do not work here any more.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton size="sm" variant="secondary" pendingLabel="Saving…">
          Save what they may do
        </SubmitButton>
        <span role="status" className="text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}
