import { getInputProps, getTextareaProps, type FieldMetadata } from "@conform-to/react";
import { TextField } from "@/components/ui/input";
import { TextAreaField } from "@/components/ui/textarea";

type Fields = { term: FieldMetadata<string>; expansions: FieldMetadata<string> };

/** What is typed, and what it finds besides itself. */
export function SynonymFields({ fields: { term, expansions } }: { fields: Fields }) {
  return (
    <>
      <TextField
        {...getInputProps(term, { type: "text" })}
        key={term.key}
        label="Whoever types"
        hint="One word or a few, such as moisturizer"
        autoComplete="off"
        required
        maxLength={60}
        errors={term.errors}
      />
      <TextAreaField
        {...getTextareaProps(expansions)}
        key={expansions.key}
        label="Also finds"
        hint="Words with commas between, such as cream, lotion, balm"
        rows={2}
        required
        errors={expansions.errors}
      />
    </>
  );
}
