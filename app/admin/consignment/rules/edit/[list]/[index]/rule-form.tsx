"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FieldError, FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { typedPrice } from "@/lib/catalog/price-input";
import { OUTCOME_WORDS } from "@/lib/consignment/desk-words";
import type { Policy } from "@/lib/consignment/policy";
import type { RuleList } from "@/lib/consignment/policy-schema";
import { typedPercent } from "@/lib/consignment/typed-amounts";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { RuleRows } from "@/components/consignment/rule-rows";
import { keepSplit, keepSteps, keepTerms } from "../../../actions";

export type EditedRule = Policy[RuleList][number];

type Props = {
  list: RuleList;
  /** From 0; null for a new one. */
  index: number | null;
  seen: string;
  rule: EditedRule | null;
  /** The address of the seller that the rule is about. */
  seller: string;
  shelves: readonly SelectOption[];
  answer: FormState | undefined;
};

type Fields = {
  seen: string;
  index: string;
  category: string;
  seller: string;
  tiers: object[];
  markdowns: object[];
  floor: string;
  termDays: string;
  graceDays: string;
  shipByDays: string;
  endOutcomes: string[];
};

const ACTIONS = { splits: keepSplit, steps: keepSteps, terms: keepTerms } as const;
const ROWS = 8;

/** One rule: whom and what it is about, and what it says. */
export function RuleForm({ list, index, seen, rule, seller, shelves, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<Fields>(ACTIONS[list], {
    id: "rule",
    answer,
    defaultValue: { category: rule?.category ?? "", seller, ...defaults(rule) },
  });
  const line = (name: "floor" | "termDays" | "graceDays" | "shipByDays", label: string) => (
    <TextField
      {...getInputProps(fields[name], { type: "text" })}
      key={fields[name].key}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      required
      className="tabular-nums"
      errors={fields[name].errors}
    />
  );
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      {index === null ? null : <input type="hidden" name="index" value={index} />}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          {...getSelectProps(fields.category)}
          key={fields.category.key}
          label="About the shelf"
          options={[{ value: "", label: "Every shelf" }, ...shelves]}
          errors={fields.category.errors}
        />
        <TextField
          {...getInputProps(fields.seller, { type: "email" })}
          key={fields.seller.key}
          label="About the seller"
          hint="Their mail address; empty for everybody"
          autoComplete="off"
          errors={fields.seller.errors}
        />
      </div>
      {list === "splits" ? (
        <>
          <RuleRows
            name="tiers"
            legend="Share by sale price"
            columns={[
              { key: "from", label: "From, in dollars" },
              { key: "share", label: "Percent to the seller" },
            ]}
            rows={ROWS}
            values={tierValues(rule)}
            errors={fields.tiers.allErrors}
          />
          <FieldError id="tiers" errors={fields.tiers.errors} />
        </>
      ) : null}
      {list === "steps" ? (
        <>
          <RuleRows
            name="markdowns"
            legend="Price steps"
            columns={[
              { key: "days", label: "After days in the shop" },
              { key: "percent", label: "Percent of the first price" },
            ]}
            rows={ROWS}
            values={stepValues(rule)}
            errors={fields.markdowns.allErrors}
          />
          <FieldError id="markdowns" errors={fields.markdowns.errors} />
          {line("floor", "Never below, percent of the first price")}
        </>
      ) : null}
      {list === "terms" ? (
        <>
          <div className="grid gap-4 sm:grid-cols-3">
            {line("termDays", "Days in the shop")}
            {line("graceDays", "Days of grace")}
            {line("shipByDays", "Days to be sent")}
          </div>
          <Outcomes rule={rule} errors={fields.endOutcomes.errors} />
        </>
      ) : null}
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          Save the rule
        </SubmitButton>
      </div>
    </form>
  );
}

function Outcomes({ rule, errors }: { rule: EditedRule | null; errors: string[] | undefined }) {
  const chosen = rule && "endOutcomes" in rule ? rule.endOutcomes : ["return"];
  return (
    <fieldset>
      <legend className="mb-1 font-medium">In the end it may be that it</legend>
      {Object.entries(OUTCOME_WORDS).map(([value, label]) => (
        <label key={value} className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            name="endOutcomes"
            value={value}
            defaultChecked={(chosen as readonly string[]).includes(value)}
            className="size-4.5 accent-moss"
          />
          {label.charAt(0).toLowerCase()}
          {label.slice(1)}
        </label>
      ))}
      <FieldError id="endOutcomes" errors={errors} />
    </fieldset>
  );
}

function defaults(rule: EditedRule | null): Record<string, string> {
  if (rule && "floorBp" in rule) return { floor: typedPercent(rule.floorBp) };
  if (rule && "termDays" in rule)
    return {
      termDays: String(rule.termDays),
      graceDays: String(rule.graceDays),
      shipByDays: String(rule.shipByDays),
    };
  return {};
}

function tierValues(rule: EditedRule | null) {
  if (!rule || !("tiers" in rule)) return [];
  return rule.tiers.map(({ fromCents, shareBp }) => ({
    from: fromCents === 0 ? "0" : typedPrice(fromCents),
    share: typedPercent(shareBp),
  }));
}

function stepValues(rule: EditedRule | null) {
  if (!rule || !("markdowns" in rule)) return [];
  return rule.markdowns.map(({ afterDays, percentBp }) => ({
    days: String(afterDays),
    percent: typedPercent(percentBp),
  }));
}
