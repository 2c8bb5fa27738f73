"use client";

import { CheckboxField } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskReference } from "@/lib/journal/reference-desk-view";
import type { FormState } from "@/lib/web/form-state";
import { BibliographyFields } from "./bibliography-fields";
import { StudyFields } from "./study-fields";
import { FIELD_GRID, optionsOf, useReferenceForm } from "./use-reference-form";

type Props = {
  /** Null for a new one. */
  reference: DeskReference | null;
  answer: FormState | undefined;
};

const CONFIDENCES = {
  known: "Still to be verified",
  read: "Seen in the publication",
};

/** Everything that is kept of a study. */
export function ReferenceForm({ reference, answer }: Props) {
  const controls = useReferenceForm(reference, answer);
  const { formProps, errors, fields, line, choice, notice } = controls;
  return (
    <form {...formProps} className="grid gap-9">
      <FormErrors errors={errors} />
      {reference ? (
        <>
          <input type="hidden" name="id" value={reference.id} />
          <input type="hidden" name="version" value={reference.version} />
        </>
      ) : null}
      <BibliographyFields controls={controls} known={reference !== null} />
      <StudyFields controls={controls} chosen={reference?.subjects ?? []} />
      <Fieldset id="reference-sure" legend="How sure we are of the details" size="large">
        <div className={FIELD_GRID}>
          <SelectField
            {...choice("confidence")}
            key={fields.confidence.key}
            label="Details are"
            options={optionsOf(CONFIDENCES)}
          />
          <TextField
            {...line("source")}
            key={fields.source.key}
            label="Where they come from"
            required
          />
        </div>
      </Fieldset>
      {reference ? null : (
        <CheckboxField
          id="reference-distinct"
          name="distinct"
          value="yes"
          label="Save it even if a study of the same title is on file"
        />
      )}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton size="sm" pendingLabel="Saving…">
          {reference ? "Save" : "Put it on file"}
        </SubmitButton>
        <p role="status">{notice}</p>
      </div>
    </form>
  );
}
