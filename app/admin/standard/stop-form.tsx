"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/lib/web/use-action-form";
import { haltRun } from "./actions";

/** Ends an audit that is under way. */
export function StopForm({ runId }: { runId: string }) {
  const { formProps } = useActionForm<{ id: string }>(haltRun, { id: "stop" });
  return (
    <form {...formProps} className="mb-3">
      <input type="hidden" name="id" value={runId} />
      <SubmitButton variant="quiet" size="sm" pendingLabel="Stopping…">
        Stop it
      </SubmitButton>
    </form>
  );
}
