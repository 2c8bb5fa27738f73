"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { claimOwnOrders } from "./claim-actions";

export type ClaimNoticeProps = { count: number; answer: FormState | undefined };

/** Guests' orders that were bought with the address of this account. */
export function ClaimNotice({ count, answer }: ClaimNoticeProps) {
  const { formProps, errors } = useActionForm(claimOwnOrders, { id: "claim", answer });
  return (
    <Notice
      className="mb-8"
      title={
        count === 1
          ? "One order was bought with your address, without signing in"
          : `${count} orders were bought with your address, without signing in`
      }
      action={
        <form {...formProps}>
          <FormErrors errors={errors} />
          <SubmitButton variant="secondary" size="sm" pendingLabel="Adding…">
            {count === 1 ? "Add it to my account" : "Add them to my account"}
          </SubmitButton>
        </form>
      }
    />
  );
}
