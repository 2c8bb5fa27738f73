import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField, type SelectOption } from "@/components/ui/select";

export type EstimateFormProps = {
  categories: readonly SelectOption[];
  conditions: readonly SelectOption[];
  /** What was typed, and what is wrong with it, by field. */
  values?: { readonly category: string; readonly condition: string; readonly retail: string };
  errors?: {
    readonly category?: string;
    readonly condition?: string;
    readonly retail?: string;
  };
};

const listed = (error: string | undefined) => (error ? [error] : undefined);

/** Asks for what an estimate needs. A plain form: the answer is a page of its own that can be linked. */
export function EstimateForm({ categories, conditions, values, errors }: EstimateFormProps) {
  return (
    <form
      action="/sell/estimate"
      aria-label="Estimate"
      className="not-prose grid gap-x-4 gap-y-5 sm:grid-cols-2"
    >
      <SelectField
        id="category"
        name="category"
        label="What is it?"
        placeholder="Choose"
        options={categories}
        defaultValue={values?.category ?? ""}
        errors={listed(errors?.category)}
      />
      <SelectField
        id="condition"
        name="condition"
        label="Its state"
        placeholder="Choose"
        options={conditions}
        defaultValue={values?.condition ?? ""}
        errors={listed(errors?.condition)}
      />
      <TextField
        id="retail"
        name="retail"
        type="text"
        label="Price when new, in dollars"
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        defaultValue={values?.retail ?? ""}
        errors={listed(errors?.retail)}
      />
      <div className="self-end">
        <Button type="submit">Estimate</Button>
      </div>
    </form>
  );
}
