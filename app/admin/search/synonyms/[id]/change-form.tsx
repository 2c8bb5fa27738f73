"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { changeSynonymInput } from "@/lib/search/schema";
import type { SynonymRow } from "@/lib/search/search-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { saveSynonym } from "../../actions";
import { SynonymFields } from "../../synonym-fields";

type Props = { synonym: SynonymRow; answer: FormState | undefined };

export function ChangeForm({ synonym, answer }: Props) {
  const { id, term, expansions, updatedAt } = synonym;
  const { formProps, fields, errors, notice } = useActionForm<z.input<typeof changeSynonymInput>>(
    saveSynonym,
    { id: "change", answer, defaultValue: { term, expansions: expansions.join(", ") } },
  );
  return (
    <form {...formProps} className="grid max-w-form gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="id" value={id} />
      {/* Always what this page shows, so that a change made meanwhile is noticed once and then known. */}
      <input type="hidden" name="seenAt" value={updatedAt.toISOString()} />
      <SynonymFields fields={fields} />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Saving…">
          Save
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
