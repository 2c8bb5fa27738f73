"use client";

import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { CheckRows } from "./check-rows";
import { FlawRows } from "./flaw-rows";
import { FoundFields } from "./found-fields";
import { keepInspection } from "./intake-actions";
import type { InspectionFacts } from "./inspection-facts";
import { MeasuredRows } from "./measured-rows";

type Props = { facts: InspectionFacts; answer: FormState | undefined };

export type InspectionFields = {
  itemId: string;
  version: string;
  checks: { check: string; outcome: string; note: string }[];
  measurements: { key: string; value: string }[];
  condition: string;
  authenticityNote: string;
  recallSearch: string;
  recallFound: string;
  flaws: { text: string; photoId: string; x: string; y: string }[];
  shelf: string;
  note: string;
};

/** The inspection: saved as often as one likes, and nothing is decided by it. */
export function InspectionForm({ facts, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<InspectionFields>(keepInspection, {
    id: "inspection",
    answer,
    defaultValue: {
      condition: facts.condition.found ?? "",
      authenticityNote: facts.authenticityNote,
      recallSearch: facts.recall.words,
      shelf: facts.shelf,
      note: facts.note,
    },
  });
  return (
    <form {...formProps} className="grid gap-7">
      <FormErrors errors={errors} />
      <input type="hidden" name="itemId" value={facts.itemId} />
      <input type="hidden" name="version" value={facts.version} />
      <CheckRows checks={facts.checks} />
      <MeasuredRows
        category={facts.category}
        rows={facts.measurements}
        errors={fields.measurements.allErrors}
      />
      <FlawRows
        flaws={facts.flaws}
        theirs={facts.theirFlaws}
        photos={facts.photos}
        errors={fields.flaws.allErrors}
      />
      <FoundFields facts={facts} fields={fields} />
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary" size="sm" pendingLabel="Saving…">
          Save the inspection
        </SubmitButton>
        <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
      </div>
    </form>
  );
}
