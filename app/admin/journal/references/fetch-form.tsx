"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { fetchIt } from "./actions";

/** Looks a study up by its DOI. */
export function FetchForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<{ doi: string }>(fetchIt, { id: "fetch", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="mb-8 grid max-w-xl gap-3 border-b border-hairline pb-8">
      <FormErrors errors={errors} />
      <TextField
        id="fetch-doi"
        name="doi"
        label="Look it up by its DOI"
        hint="It still has to be read and graded"
        required
        maxLength={300}
        autoComplete="off"
        defaultValue={fields.doi.initialValue ?? ""}
        errors={fields.doi.errors}
      />
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Looking it up…">
          Look it up
        </SubmitButton>
      </div>
    </form>
  );
}
