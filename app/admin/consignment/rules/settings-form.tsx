"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepSettings } from "./actions";

type Props = {
  seen: string;
  offerDays: number;
  payoutMinimum: string;
  answer: FormState | undefined;
};

/** How long offers stand, and from when on money goes out. */
export function SettingsForm({ seen, offerDays, payoutMinimum, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{
    seen: string;
    offerDays: string;
    payoutMinimum: string;
  }>(keepSettings, {
    id: "settings",
    answer,
    defaultValue: { offerDays: String(offerDays), payoutMinimum },
  });
  const line = (name: "offerDays" | "payoutMinimum", label: string) => (
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
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      <div className="grid gap-4 sm:grid-cols-2">
        {line("offerDays", "An offer stands, days")}
        {line("payoutMinimum", "Least payout, dollars")}
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary" size="sm" pendingLabel="Saving…">
          Save
        </SubmitButton>
        <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
      </div>
    </form>
  );
}
