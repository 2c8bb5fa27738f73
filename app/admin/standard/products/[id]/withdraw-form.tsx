"use client";

import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import { useActionForm } from "@/lib/web/use-action-form";
import { withdraw } from "../../actions";

/** Withdraws a document; the product is audited again at once. */
export function WithdrawForm({ id, number }: { id: string; number: string }) {
  const { formProps, errors } = useActionForm<{ id: string }>(withdraw, { id: `withdraw-${id}` });
  return (
    <form {...formProps} className="mt-1">
      <FormErrors errors={errors} />
      <input type="hidden" name="id" value={id} />
      <TextButton type="submit" tone="stone" aria-label={`Withdraw ${number}`}>
        Withdraw
      </TextButton>
    </form>
  );
}
