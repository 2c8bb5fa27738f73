"use client";

import { FieldError, FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { askForChanges } from "../actions";

export type AskedFact = {
  /** A field of the offer, or `photo:<slot>`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
};

type Props = { itemId: string; facts: readonly AskedFact[]; answer: FormState | undefined };
type Fields = { itemId: string; requests: { field: string; reason: string }[] };

/** What the seller says, field by field, with room beside each to ask for a change. */
export function FactsForm({ itemId, facts, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(askForChanges, {
    id: "changes",
    answer,
  });
  const typed = (answer?.initialValue?.["requests"] ?? []) as { reason?: string }[];
  const wrong = fields.requests.allErrors as Readonly<Record<string, string[] | undefined>>;
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="itemId" value={itemId} />
      <ul className="border-t border-hairline">
        {facts.map(({ field, label, value }, index) => {
          const name = `requests[${index}].reason`;
          const id = `ask-${field.replace(":", "-")}`;
          return (
            <li
              key={field}
              className="grid gap-x-4 border-b border-hairline py-2 sm:grid-cols-[8rem_minmax(0,1fr)]"
            >
              <p className="text-stone">{label}</p>
              <div className="min-w-0">
                <p className="[overflow-wrap:anywhere] whitespace-pre-line">
                  {value || "Not said"}
                </p>
                <details open={Boolean(typed[index]?.reason || wrong[name])}>
                  <summary className="inline-flex min-h-6 cursor-pointer items-center text-xs text-stone underline decoration-outline underline-offset-4 hover:text-ink">
                    Ask for a change
                    <span className="sr-only">: {label}</span>
                  </summary>
                  <input type="hidden" name={`requests[${index}].field`} value={field} />
                  <input
                    id={id}
                    name={name}
                    aria-label={`What is to change: ${label}`}
                    aria-invalid={wrong[name] ? true : undefined}
                    aria-describedby={wrong[name] ? `${id}-error` : undefined}
                    defaultValue={typed[index]?.reason ?? ""}
                    maxLength={500}
                    autoComplete="off"
                    placeholder="What is to change, and why"
                    className="mt-1 block h-9 w-full rounded-sm border border-outline bg-paper px-2.5"
                  />
                  <FieldError id={id} errors={wrong[name]} />
                </details>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="secondary" size="sm" pendingLabel="Sending…">
          Send back for changes
        </SubmitButton>
        <FieldError id="requests" errors={fields.requests.errors} />
      </div>
      <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
    </form>
  );
}
