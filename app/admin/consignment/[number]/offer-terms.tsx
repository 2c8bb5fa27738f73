"use client";

import { getInputProps, type FieldMetadata } from "@conform-to/react";
import { cn } from "@/components/ui/cn";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { formatCents } from "@/lib/money";
import { splitText, stepsText } from "@/lib/consignment/rule-words";
import type { OfferFields } from "./offer-form";
import type { OfferRules } from "./offer-rules";
import type { TypedOffer } from "./typed-offer";
import { RuleRows } from "@/components/consignment/rule-rows";

type Props = {
  rules: OfferRules;
  offered: TypedOffer;
  fields: { [Name in keyof OfferFields]: FieldMetadata<OfferFields[Name], OfferFields> };
};

/** Each term with its value and the rule that it comes from; another value goes in beside it. */
export function OfferTerms({ rules, offered, fields }: Props) {
  const { terms, differing } = offered;
  const from = (name: string, place: string) => (differing.includes(name) ? "Otherwise" : place);
  const facts = [
    {
      name: "split",
      label: "Share",
      value: splitText(terms.split),
      from: from("split", rules.places.split),
    },
    {
      name: "markdowns",
      label: "Price steps",
      value: stepsText(terms.markdowns),
      from: from("markdowns", rules.places.steps),
    },
    {
      name: "floorCents",
      label: "Floor",
      value: `${formatCents(terms.floorCents, "usd")}, ${rules.floorBp / 100}% by the rules`,
      from: from("floorCents", rules.places.steps),
    },
    {
      name: "termDays",
      label: "Term",
      value: `${terms.termDays} days`,
      from: from("termDays", rules.places.terms),
    },
    {
      name: "graceDays",
      label: "Grace",
      value: `${terms.graceDays} days`,
      from: from("graceDays", rules.places.terms),
    },
    {
      name: "shipByDays",
      label: "To be sent",
      value: `within ${terms.shipByDays} days`,
      from: from("shipByDays", rules.places.terms),
    },
  ];
  const line = (name: "floor" | "termDays" | "graceDays" | "shipByDays", label: string) => (
    <TextField
      {...getInputProps(fields[name], { type: "text" })}
      key={fields[name].key}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      className="tabular-nums"
      errors={fields[name].errors}
    />
  );
  return (
    <div className="grid gap-3">
      <table className="w-full text-left">
        <caption className="sr-only">Terms and the rules that they come from</caption>
        <tbody>
          {facts.map(({ name, label, value, from: source }) => (
            <tr key={name} className="border-b border-hairline align-baseline">
              <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap text-stone">
                {label}
              </th>
              <td className="py-1.5 pr-4">{value}</td>
              <td
                className={cn(
                  "py-1.5 text-right whitespace-nowrap",
                  source === "Otherwise" ? "text-clay" : "text-stone",
                )}
              >
                {source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details open={differing.length > 0 || undefined}>
        <summary className="cursor-pointer underline decoration-outline underline-offset-4">
          Go away from the rules
        </summary>
        <div className="mt-3 grid gap-4 border-l border-hairline pl-4">
          <p className="text-stone">What is left empty stays as the rules say.</p>
          <RuleRows
            name="split"
            legend="Share by sale price"
            columns={[
              { key: "from", label: "From, in dollars" },
              { key: "share", label: "Percent to the seller" },
            ]}
            rows={5}
            errors={fields.split.allErrors}
          />
          <FieldError id="split" errors={fields.split.errors} />
          <RuleRows
            name="markdowns"
            legend="Price steps"
            columns={[
              { key: "days", label: "After days" },
              { key: "percent", label: "Percent of the first price" },
            ]}
            rows={4}
            errors={fields.markdowns.allErrors}
          />
          <FieldError id="markdowns" errors={fields.markdowns.errors} />
          <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4">
            {line("floor", "Floor, dollars")}
            {line("termDays", "Term, days")}
            {line("graceDays", "Grace, days")}
            {line("shipByDays", "To send, days")}
          </div>
        </div>
      </details>
    </div>
  );
}
