"use client";

import { DateTime } from "@/components/ui/date-time";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

type Props = { entity: string; entityId: string; savedAt: string; action: FormAction };

/** Says that the form holds what was typed earlier and not saved, and lets go of it. */
export function DraftNotice({ entity, entityId, savedAt, action }: Props) {
  const { formProps } = useActionForm(action, { id: "discard" });
  return (
    <Notice tone="warning" live={false} className="mb-5" title="Your draft is in the form">
      <p className="mb-2">
        Typed until <DateTime iso={savedAt} withTime /> and not saved yet. Nobody else sees it.
      </p>
      <form {...formProps}>
        <input type="hidden" name="entity" value={entity} />
        <input type="hidden" name="entityId" value={entityId} />
        <SubmitButton size="sm" variant="secondary">
          Discard the draft
        </SubmitButton>
      </form>
    </Notice>
  );
}
