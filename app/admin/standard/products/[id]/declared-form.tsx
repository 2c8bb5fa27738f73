"use client";

import { getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { LimitedEntry } from "@/lib/standard/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { declarePercents } from "../../actions";

type Props = {
  productId: string;
  percents: readonly string[];
  limited: readonly LimitedEntry[];
  answer: FormState | undefined;
};

/** What the brand declares by weight, so that limits can be met: each limited entry with its limit, and one field. */
export function DeclaredForm({ productId, percents, limited, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{ percents: string }>(
    declarePercents,
    { id: "declared", answer, defaultValue: { percents: percents.join("\n") } },
  );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      {limited.length > 0 ? (
        <ul className="grid gap-1">
          {limited.map(({ name, limit, percent }) => (
            <li key={name}>
              {name}: {limit === null ? "limited in other uses" : `at most ${limit} %`},{" "}
              {percent === null ? (
                <b className="font-medium text-error">nothing declared</b>
              ) : (
                `${percent} % declared`
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-stone">Nothing on its label is limited.</p>
      )}
      <input type="hidden" name="productId" value={productId} />
      <TextAreaField
        {...getTextareaProps(fields.percents)}
        key={fields.percents.key}
        errors={fields.percents.errors}
        label="Shares by weight"
        hint="One a line: Retinol 0.1 %"
        rows={Math.max(2, Math.min(6, percents.length + 1))}
      />
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Saving…">
          Save what is declared
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
