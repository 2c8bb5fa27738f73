"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { removeSynonymInput } from "@/lib/search/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { takeSynonymOut } from "../../actions";

type Props = { id: string; answer: FormState | undefined };

export function RemoveForm({ id, answer }: Props) {
  const { formProps, errors } = useActionForm<z.input<typeof removeSynonymInput>>(takeSynonymOut, {
    id: "remove",
    answer,
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="id" value={id} />
      <p className="text-stone">Searches find what they say again, and nothing besides.</p>
      <div>
        <SubmitButton variant="secondary" pendingLabel="Removing…">
          Remove this synonym
        </SubmitButton>
      </div>
    </form>
  );
}
