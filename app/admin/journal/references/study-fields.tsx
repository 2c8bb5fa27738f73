"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/textarea";
import { EVIDENCE_GRADES, GRADE_TEXTS } from "@/lib/journal/evidence";
import { KIND_TEXTS, STUDY_KINDS, STUDY_SUBJECTS } from "@/lib/journal/references/study-kinds";
import { FIELD_GRID, type ReferenceControls } from "./use-reference-form";

const SUBJECTS = { humans: "People", animals: "Animals", cells: "Cells or tissue" } as const;

type Props = { controls: ReferenceControls; chosen: readonly string[] };

/** What a study shows: its kind, whom it looked at, what it found and how much that carries. */
export function StudyFields({ controls: { fields, area, choice }, chosen }: Props) {
  return (
    <Fieldset id="reference-says" legend="What it shows" size="large">
      <div className={`${FIELD_GRID} items-start`}>
        <SelectField
          {...choice("kind")}
          key={fields.kind.key}
          label="Kind of study"
          options={STUDY_KINDS.map((value) => ({ value, label: KIND_TEXTS[value].label }))}
        />
        <SelectField
          {...choice("evidence")}
          key={fields.evidence.key}
          label="How much it carries"
          placeholder="Not graded yet"
          options={EVIDENCE_GRADES.map((value) => ({ value, label: GRADE_TEXTS[value].label }))}
        />
        <Fieldset id="reference-subjects" legend="Who was studied" errors={fields.subjects.errors}>
          {STUDY_SUBJECTS.map((value) => (
            <Checkbox
              key={value}
              name="subjects"
              value={value}
              label={SUBJECTS[value]}
              defaultChecked={chosen.includes(value)}
            />
          ))}
        </Fieldset>
        <TextAreaField
          {...area("population")}
          key={fields.population.key}
          label="Population"
          hint="74 adults with acne, 12 weeks"
          rows={2}
        />
        <TextAreaField
          {...area("finding")}
          key={fields.finding.key}
          label="What it found, in our words"
          fieldClassName="sm:col-span-2"
          hint="Readers see the study once this and its grade are there"
          rows={3}
        />
        <TextAreaField
          {...area("topics")}
          key={fields.topics.key}
          label="Topics"
          hint="One a line"
          rows={2}
        />
        <TextAreaField
          {...area("fundingNote")}
          key={fields.fundingNote.key}
          label="Funding"
          rows={2}
          optional
        />
        <TextAreaField
          {...area("note")}
          key={fields.note.key}
          label="Note for readers"
          fieldClassName="sm:col-span-2"
          rows={2}
          optional
        />
      </div>
    </Fieldset>
  );
}
