"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/lib/web/use-action-form";
import { takeRuleOut } from "../../actions";

/** Takes the rule out of the version that is being written. */
export function RemoveRuleForm({ ruleKey }: { ruleKey: string }) {
  const { formProps, errors } = useActionForm<{ key: string }>(takeRuleOut, { id: "remove" });
  return (
    <form {...formProps} className="mt-6 border-t border-hairline pt-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="key" value={ruleKey} />
      <SubmitButton variant="quiet" size="sm" pendingLabel="…">
        Take it out of this version
      </SubmitButton>
    </form>
  );
}
