import {
  getInputProps,
  getSelectProps,
  getTextareaProps,
  type FieldMetadata,
} from "@conform-to/react";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/textarea";
import { CONDITION_TEXTS, CONDITIONS } from "@/lib/catalog/product-view";
import { stepsWorse } from "@/lib/consignment/inspection-differences";
import type { InspectionFields } from "./inspection-form";
import type { InspectionFacts } from "./inspection-facts";

type Props = {
  facts: InspectionFacts;
  fields: {
    [Name in keyof InspectionFields]: FieldMetadata<InspectionFields[Name], InspectionFields>;
  };
};

/** What is found beside checks and measures: state, authenticity, recalls, and where it lies. */
export function FoundFields({ facts, fields }: Props) {
  const { said } = facts.condition;
  const { entries, matches, found } = facts.recall;
  const chosen = CONDITIONS.find((value) => value === fields.condition.value) ?? null;
  const worse = stepsWorse(said, chosen);
  return (
    <div className="grid gap-4">
      <SelectField
        {...getSelectProps(fields.condition)}
        key={fields.condition.key}
        label="Condition as found"
        hint={said ? `Its seller says: ${CONDITION_TEXTS[said].label}` : undefined}
        placeholder="Choose"
        options={CONDITIONS.map((value) => ({
          value,
          label: `${CONDITION_TEXTS[value].label}: ${CONDITION_TEXTS[value].meaning.toLowerCase()}`,
        }))}
        errors={fields.condition.errors}
      />
      {worse > 0 ? (
        <p className="-mt-2 text-xs font-medium text-warning" role="status">
          {worse === 1 ? "One step" : `${worse} steps`} worse than its seller says
        </p>
      ) : null}
      <TextAreaField
        {...getTextareaProps(fields.authenticityNote)}
        key={fields.authenticityNote.key}
        label="Authenticity"
        hint="What speaks for it, what against; for the staff alone"
        rows={2}
        optional
        maxLength={1000}
        errors={fields.authenticityNote.errors}
      />
      {matches.length > 0 ? (
        <Notice tone="warning" title="On our list of what is not taken in" live={false}>
          <ul>
            {matches.map(({ id, term, reason, source }) => (
              <li key={id}>
                {term}: {reason} {source ? `(${source})` : ""}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <TextField
        {...getInputProps(fields.recallSearch, { type: "text" })}
        key={fields.recallSearch.key}
        label="Where you looked for recalls"
        hint={
          entries === 0
            ? "The authority’s site and the words; nothing is on our own list"
            : `The authority’s site and the words; our own list of ${entries} is looked through by itself`
        }
        maxLength={500}
        autoComplete="off"
        errors={fields.recallSearch.errors}
      />
      <CheckboxField
        id="recall-found"
        name="recallFound"
        label="It is recalled, or of a blocked maker"
        hint="It may then not be sold"
        defaultChecked={found}
        errors={fields.recallFound.errors}
      />
      <div className="grid gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <TextField
          {...getInputProps(fields.shelf, { type: "text" })}
          key={fields.shelf.key}
          label="Shelf"
          maxLength={40}
          autoComplete="off"
          errors={fields.shelf.errors}
        />
        <TextField
          {...getInputProps(fields.note, { type: "text" })}
          key={fields.note.key}
          label="Note"
          optional
          maxLength={1000}
          autoComplete="off"
          errors={fields.note.errors}
        />
      </div>
    </div>
  );
}
