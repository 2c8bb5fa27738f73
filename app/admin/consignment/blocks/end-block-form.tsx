"use client";

import { TextButton } from "@/components/ui/link";
import { useActionForm } from "@/lib/web/use-action-form";
import { endBlock } from "./actions";

/** Takes one thing off the list; it stays on record. */
export function EndBlockForm({ id, term }: { id: string; term: string }) {
  const { formProps, errors } = useActionForm<{ id: string }>(endBlock, { id: `end-${id}` });
  return (
    <form {...formProps}>
      <input type="hidden" name="id" value={id} />
      <TextButton type="submit" tone="stone" aria-label={`Take in again: ${term}`}>
        Take in again
      </TextButton>
      {errors ? <span className="text-error">{errors.join(" ")}</span> : null}
    </form>
  );
}
