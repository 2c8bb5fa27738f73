"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { saveRunMove } from "../actions";

type Props = {
  runId: string;
  move: "commit" | "revert";
  label: string;
  children?: React.ReactNode;
  answer: FormState | undefined;
};

/** One button that has a run go on or back. */
export function RunForm({ runId, move, label, children, answer }: Props) {
  const { formProps, errors } = useActionForm(saveRunMove, { id: move, answer });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="runId" value={runId} />
      {children}
      <div>
        <SubmitButton
          name="move"
          value={move}
          size="sm"
          variant={move === "commit" ? "primary" : "secondary"}
        >
          {label}
        </SubmitButton>
      </div>
    </form>
  );
}
