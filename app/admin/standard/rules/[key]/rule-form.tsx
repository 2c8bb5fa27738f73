"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { EVIDENCE_WORDS } from "@/lib/standard/evidence-words";
import { BASIS_WORDS } from "@/lib/standard/rule-words";
import { EVIDENCE_KINDS, RULE_BASES, type StandardRule } from "@/lib/standard/rules";
import type { saveRuleInput } from "@/lib/standard/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { keepRule } from "../../actions";

type Props = {
  /** Null for a new one. */
  rule: StandardRule | null;
  groups: readonly { readonly slug: string; readonly name: string }[];
  answer: FormState | undefined;
};

/** Everything that a rule asks. Lists have one entry a line. */
export function RuleForm({ rule, groups, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<z.input<typeof saveRuleInput>>(keepRule, {
    id: "rule",
    answer,
    defaultValue: defaults(rule),
  });
  const line = (name: keyof typeof fields) => ({
    ...getInputProps(fields[name], { type: "text" }),
    errors: fields[name].errors,
    autoComplete: "off",
  });
  const area = (name: keyof typeof fields) => ({
    ...getTextareaProps(fields[name]),
    errors: fields[name].errors,
  });
  const choice = (name: keyof typeof fields) => ({
    ...getSelectProps(fields[name]),
    errors: fields[name].errors,
  });
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <TextField
        {...line("key")}
        key={fields.key.key}
        label="Key"
        hint="The same in every version"
        required
        readOnly={rule !== null}
      />
      <TextField {...line("name")} key={fields.name.key} label="Name" required />
      <TextAreaField
        {...area("names")}
        key={fields.names.key}
        label="Names on labels"
        hint="One a line. Each is met whole, never in part"
        rows={3}
      />
      <TextField
        {...line("pattern")}
        key={fields.pattern.key}
        label="Pattern, in place of names"
        hint="A regular expression"
        optional
      />
      <SelectField
        {...choice("groupSlug")}
        key={fields.groupSlug.key}
        label="Family"
        placeholder="Choose"
        options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
        required
      />
      <SelectField
        {...choice("verdict")}
        key={fields.verdict.key}
        label="Verdict"
        options={[
          { value: "prohibited", label: "Prohibited" },
          { value: "restricted", label: "Restricted" },
        ]}
      />
      <SelectField
        {...choice("basis")}
        key={fields.basis.key}
        label="Who decided"
        options={RULE_BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis].label }))}
      />
      <TextAreaField
        {...area("reason")}
        key={fields.reason.key}
        label="Reason, for the page"
        rows={3}
        required
      />
      <TextField
        {...line("condition")}
        key={fields.condition.key}
        label="Condition, in words"
        optional
      />
      <TextField
        {...line("maxPercent")}
        key={fields.maxPercent.key}
        label="Limit in percent"
        inputMode="decimal"
        optional
      />
      <TextAreaField
        {...area("capUses")}
        key={fields.capUses.key}
        label="Where the limit holds"
        hint="One a line: leave-on, !perfume (no limit there), lotion:0.05 (another limit there)"
        rows={2}
        optional
      />
      <TextAreaField
        {...area("onlyUses")}
        key={fields.onlyUses.key}
        label="Accepted only in"
        hint="One a line: rinse-off, !powder (not there)"
        rows={2}
        optional
      />
      <TextAreaField
        {...area("notWith")}
        key={fields.notWith.key}
        label="Not with these badges"
        hint="One a line: vegan"
        rows={2}
        optional
      />
      <SelectField
        {...choice("needs")}
        key={fields.needs.key}
        label="Document"
        placeholder="None"
        options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: EVIDENCE_WORDS[kind].label }))}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          Save the rule
        </SubmitButton>
      </div>
    </form>
  );
}

function defaults(rule: StandardRule | null) {
  if (!rule) return { verdict: "prohibited", basis: "house" } as const;
  return {
    key: rule.key,
    name: rule.name,
    names: rule.names.join("\n"),
    pattern: rule.pattern ?? "",
    groupSlug: rule.groupSlug,
    verdict: rule.verdict,
    basis: rule.basis,
    reason: rule.reason,
    condition: rule.condition ?? "",
    maxPercent: rule.maxPercent === null ? "" : String(rule.maxPercent),
    capUses: rule.capUses.join("\n"),
    onlyUses: rule.onlyUses.join("\n"),
    notWith: rule.notWith.join("\n"),
    ...(rule.needs ? { needs: rule.needs } : {}),
  };
}
