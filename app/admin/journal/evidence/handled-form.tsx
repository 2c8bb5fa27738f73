"use client";

import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import { useActionForm } from "@/lib/web/use-action-form";
import { markHandled } from "./actions";

/** Takes a reader's word off the queue. */
export function HandledForm({ vote, title }: { vote: string; title: string }) {
  const { formProps, errors } = useActionForm(markHandled, { id: `handled-${vote.slice(-12)}` });
  return (
    <form {...formProps}>
      <FormErrors errors={errors} />
      <input type="hidden" name="vote" value={vote} />
      <TextButton type="submit" tone="stone" aria-label={`Dealt with: a word on ${title}`}>
        Dealt with
      </TextButton>
    </form>
  );
}
