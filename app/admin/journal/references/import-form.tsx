"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { importThem } from "./actions";

/** Takes a pasted file of references. */
export function ImportForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<{ text: string }>(importThem, { id: "import", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="grid max-w-4xl gap-4">
      <FormErrors errors={errors} />
      <p className="max-w-text text-stone">
        Paste what a reference manager or a publisher’s page exports. Nothing is fetched from
        anywhere. A study that is on file already, by DOI, PMID or title, is left out and named.
        What is new waits to be read and graded before an article may cite it.
      </p>
      <TextAreaField
        id="import-text"
        name="text"
        label="BibTeX, RIS or CSL-JSON"
        rows={16}
        required
        spellCheck={false}
        className="font-mono text-sm"
        defaultValue={fields.text.initialValue ?? ""}
        errors={fields.text.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Importing…">
          Import
        </SubmitButton>
      </div>
    </form>
  );
}
