"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { addSynonymInput } from "@/lib/search/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { saveNewSynonym } from "./actions";
import { SynonymFields } from "./synonym-fields";

/** `term` is what somebody searched for, where the form was opened from there. */
type Props = { term: string; answer: FormState | undefined };

/** Its id is also where the list of searches leads to. */
export function AddSynonymForm({ term, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<z.input<typeof addSynonymInput>>(
    saveNewSynonym,
    { id: "add", answer, defaultValue: { term, expansions: "" } },
  );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <SynonymFields fields={fields} />
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Saving…">
          Add
        </SubmitButton>
      </div>
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
    </form>
  );
}
