"use client";

import { getTextareaProps } from "@conform-to/react";
import { Picture } from "@/components/shop/picture";
import { FormErrors } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { LineCount, type LineChoice } from "./line-count";

export type ClaimFormProps = {
  action: FormAction;
  about: { orderId: string; key: string | undefined };
  lines: readonly LineChoice[];
  answer?: FormState | undefined;
};

type Fields = { kind: string; quantities: number[]; comment: string };

/** What is wrong with what. */
export function ClaimForm({ action, about, lines, answer }: ClaimFormProps) {
  const { formProps, fields, errors, errorsAt } = useActionForm<Fields>(action, {
    id: "claim",
    answer,
  });
  const typed = answer?.initialValue;
  const { key, ...comment } = getTextareaProps(fields.comment);
  return (
    <form {...formProps} className="space-y-8">
      <FormErrors errors={errors} />
      <input type="hidden" name="orderId" value={about.orderId} />
      {about.key ? <input type="hidden" name="key" value={about.key} /> : null}
      <RadioGroup
        id="kind"
        name="kind"
        legend="What is wrong?"
        required
        defaultValue={typeof typed?.["kind"] === "string" ? typed["kind"] : ""}
        errors={fields.kind.errors}
        options={[
          {
            value: "damaged",
            label: "It arrived damaged",
            hint: "Broken, leaking, past its date, a flaw that we did not list.",
          },
          { value: "wrong", label: "It is not what I ordered" },
          {
            value: "missing",
            label: "It did not arrive",
            hint: "The whole parcel, or something out of it.",
          },
        ]}
      />
      <ul className="divide-y divide-hairline border-y border-hairline">
        {lines.map((line, at) => (
          <li key={line.id} className="flex items-start gap-4 py-4">
            <div className="w-14 shrink-0">
              <Picture {...line.image} small alt="" sizes="4rem" />
            </div>
            <p className="min-w-0 flex-1 font-serif text-lg leading-snug">{line.title}</p>
            {line.most > 0 ? (
              <div className="w-28 shrink-0">
                <LineCount line={line} at={at} typed={typed} errors={errorsAt("quantities", at)} />
              </div>
            ) : (
              <input type="hidden" name={`quantities[${at}]`} value="0" />
            )}
          </li>
        ))}
      </ul>
      <TextAreaField
        key={key}
        {...comment}
        label="What happened"
        hint="You can add photographs at the next step."
        rows={4}
        required
        maxLength={2000}
        errors={fields.comment.errors}
      />
      <SubmitButton size="lg" pendingLabel="Sending…">
        Tell us
      </SubmitButton>
    </form>
  );
}
