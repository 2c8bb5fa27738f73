"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { useState } from "react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { OUTCOME_WORDS } from "@/lib/consignment/desk-words";
import type { EndOutcome } from "@/lib/consignment/contract-terms";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { makeOffer } from "../actions";
import type { OfferRules } from "./offer-rules";
import { OfferTerms } from "./offer-terms";
import { OfferWaterfall } from "./offer-waterfall";
import { readTyped, type Typed } from "./typed-offer";

type Props = {
  itemId: string;
  rules: OfferRules;
  /** The price in the middle of the guidance, as it is typed; empty without one. */
  suggested: string;
  answer: FormState | undefined;
};

export type OfferFields = {
  itemId: string;
  policyVersion: string;
  price: string;
  endOutcome: string;
  note: string;
  split: { from: string; share: string }[];
  markdowns: { days: string; percent: string }[];
  floor: string;
  termDays: string;
  graceDays: string;
  shipByDays: string;
  overrideReason: string;
};

const OUTCOMES = Object.keys(OUTCOME_WORDS) as EndOutcome[];

/** An offer: a price, and what the rules make of it, while it is typed. */
export function OfferForm({ itemId, rules, suggested, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<OfferFields>(makeOffer, {
    id: "offer",
    answer,
    defaultValue: { price: suggested, endOutcome: rules.endOutcomes[0] ?? "return" },
  });
  const [typed, setTyped] = useState<Typed>({ price: suggested });
  const offered = readTyped(rules, typed);
  const outcome = typed["endOutcome"] ?? rules.endOutcomes[0] ?? "return";
  const beside = [
    ...offered.differing,
    ...(rules.endOutcomes.includes(outcome as EndOutcome) ? [] : ["endOutcome"]),
    ...(rules.taken ? [] : ["not_taken"]),
    ...(offered.priceCents !== null && offered.priceCents < rules.leastCents ? ["too_little"] : []),
  ];
  return (
    <form
      {...formProps}
      className="grid gap-4"
      onInput={(event) => setTyped(Object.fromEntries(textFields(event.currentTarget)))}
    >
      <FormErrors errors={errors} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="policyVersion" value={rules.version} />
      <div className="grid gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <TextField
          {...getInputProps(fields.price, { type: "text" })}
          key={fields.price.key}
          label="Price in dollars"
          inputMode="decimal"
          autoComplete="off"
          required
          className="tabular-nums"
          errors={fields.price.errors}
        />
        <SelectField
          {...getSelectProps(fields.endOutcome)}
          key={fields.endOutcome.key}
          label="If it does not sell"
          options={OUTCOMES.map((value) => ({
            value,
            label: rules.endOutcomes.includes(value)
              ? OUTCOME_WORDS[value]
              : `${OUTCOME_WORDS[value]} (against the rules)`,
          }))}
          errors={fields.endOutcome.errors}
        />
      </div>
      <OfferWaterfall offered={offered} />
      <OfferTerms rules={rules} offered={offered} fields={fields} />
      <div hidden={beside.length === 0 && !fields.overrideReason.errors}>
        <TextField
          {...getInputProps(fields.overrideReason, { type: "text" })}
          key={fields.overrideReason.key}
          label="Why otherwise than the rules say"
          hint="Stands in the contract's record, for the staff alone"
          maxLength={500}
          autoComplete="off"
          errors={fields.overrideReason.errors}
        />
      </div>
      <TextAreaField
        {...getTextareaProps(fields.note)}
        key={fields.note.key}
        label="A word to the seller"
        rows={2}
        optional
        maxLength={1000}
        errors={fields.note.errors}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton size="sm" pendingLabel="Sending…">
          Make the offer
        </SubmitButton>
        <p className="text-stone">It stands for {rules.offerDays} days.</p>
      </div>
    </form>
  );
}

function* textFields(form: HTMLFormElement): Generator<[string, string]> {
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !name.startsWith("$ACTION")) yield [name, value];
}
