"use client";

import { Picture } from "@/components/shop/picture";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError, FormErrors } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { LineCount, valueOf, type LineChoice } from "./line-count";

export type ReturnLineChoice = LineChoice & {
  /** Care has to be unopened; a piece has no such state. */
  asksUnopened: boolean;
  /** "By Tuesday, March 3", or why it cannot. */
  until: string;
};

export type ReturnFormProps = {
  action: FormAction;
  about: { orderId: string; key: string | undefined };
  lines: readonly ReturnLineChoice[];
  hasAccount: boolean;
  answer?: FormState | undefined;
};

type Fields = {
  quantities: number[];
  reasons: string[];
  unopened: boolean[];
  comments: string[];
  outcome: string;
};

const REASONS = [
  { value: "changed_mind", label: "I changed my mind" },
  { value: "too_small", label: "Too small" },
  { value: "too_large", label: "Too large" },
  { value: "not_as_described", label: "Not as described" },
  { value: "faulty", label: "Something is wrong with it" },
  { value: "wrong_item", label: "Not what I ordered" },
  { value: "arrived_late", label: "It came too late" },
];

/** What of an order is sent back, why, and how the money should come. */
export function ReturnForm({ action, about, lines, hasAccount, answer }: ReturnFormProps) {
  const { formProps, fields, errors, errorsAt } = useActionForm<Fields>(action, {
    id: "return",
    answer,
  });
  const typed = answer?.initialValue;
  return (
    <form {...formProps} className="space-y-8">
      <FormErrors errors={errors} />
      <input type="hidden" name="orderId" value={about.orderId} />
      {about.key ? <input type="hidden" name="key" value={about.key} /> : null}
      <ul className="divide-y divide-hairline border-y border-hairline">
        {lines.map((line, at) => (
          <li key={line.id} className="flex gap-4 py-5">
            <div className="w-16 shrink-0 sm:w-20">
              <Picture {...line.image} small alt="" sizes="5rem" />
            </div>
            <div className="min-w-0 flex-1 space-y-3">
              <div>
                <p className="font-serif text-lg leading-snug">{line.title}</p>
                <p className="text-sm text-stone">{line.until}</p>
              </div>
              {line.most > 0 ? (
                <div className="grid gap-3 sm:grid-cols-2">
                  <LineCount
                    line={line}
                    at={at}
                    typed={typed}
                    errors={errorsAt("quantities", at)}
                  />
                  <label htmlFor={`return-reason-${at}`} className="block text-sm">
                    <span className="mb-1.5 block font-medium">Reason</span>
                    <Select
                      id={`return-reason-${at}`}
                      name={`reasons[${at}]`}
                      options={REASONS}
                      placeholder="Choose"
                      defaultValue={valueOf(typed, "reasons", at)}
                    />
                  </label>
                  <label htmlFor={`return-comment-${at}`} className="block text-sm sm:col-span-2">
                    <span className="mb-1.5 flex justify-between gap-3">
                      <span className="font-medium">What should we know?</span>
                      <span className="text-stone">Optional</span>
                    </span>
                    <Input
                      id={`return-comment-${at}`}
                      name={`comments[${at}]`}
                      maxLength={1000}
                      defaultValue={valueOf(typed, "comments", at)}
                    />
                  </label>
                  {line.asksUnopened ? (
                    <Checkbox
                      name={`unopened[${at}]`}
                      label="It is unopened, its seal whole"
                      defaultChecked={valueOf(typed, "unopened", at) === "on"}
                      className="sm:col-span-2"
                    />
                  ) : null}
                </div>
              ) : (
                <input type="hidden" name={`quantities[${at}]`} value="0" />
              )}
            </div>
          </li>
        ))}
      </ul>
      <RadioGroup
        id="outcome"
        name="outcome"
        legend="How would you like your money?"
        defaultValue={typeof typed?.["outcome"] === "string" ? typed["outcome"] : "refund"}
        errors={fields.outcome.errors}
        required
        options={[
          {
            value: "refund",
            label: "The way I paid",
            hint: "Credit that was used goes back first.",
          },
          {
            value: "credit",
            label: hasAccount ? "As store credit" : "As a gift card",
            hint: "To choose something else: there as soon as we have your return.",
          },
        ]}
      />
      <FieldError id="quantities" errors={fields.quantities.errors} />
      <SubmitButton size="lg" pendingLabel="Sending…">
        Ask for the return
      </SubmitButton>
    </form>
  );
}
