"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { EntityInput, type FormField } from "./entity-input";
import { LineGrid, type LineGridProps } from "./line-grid";

/** A field of a desk's form; beside the kinds of an entity's fields there are days. */
export type DeskField =
  | FormField
  | {
      key: string;
      label: string;
      kind: "date";
      hint?: string;
      needed: boolean;
      value: string;
    };

export type DeskFormProps = {
  /** Its own on the page. */
  name: string;
  action: FormAction;
  answer: FormState | undefined;
  /** What it is about, sent along. */
  about?: Readonly<Record<string, string>>;
  /** A field of each kind for every line, above the others. */
  grid?: Pick<LineGridProps, "columns" | "rows" | "caption">;
  fields?: readonly DeskField[];
  label: string;
  pendingLabel: string;
  quiet?: boolean;
  /** Fields side by side where there is room. */
  wide?: boolean;
};

type Fields = Record<string, string | string[]>;

/** A form at the desk that is made of fields alone: labels, hints and messages in the one way of the desk. */
export function DeskForm(props: DeskFormProps) {
  const { name, action, answer, about = {}, grid, fields = [], label, pendingLabel } = props;
  const {
    formProps,
    fields: meta,
    errors,
    errorsAt,
    notice,
  } = useActionForm<Fields>(action, {
    id: name,
    answer,
    defaultValue: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
  });
  return (
    <form {...formProps} className="grid min-w-0 gap-4">
      <FormErrors errors={errors} />
      {Object.entries(about).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {grid ? (
        <LineGrid {...grid} name={name} typed={answer?.initialValue} errorsOf={errorsAt} />
      ) : null}
      {fields.length > 0 ? (
        <div
          className={
            props.wide ? "grid gap-x-6 gap-y-4 sm:grid-cols-2 sm:items-end" : "flex flex-col gap-4"
          }
        >
          {fields.map((field) =>
            field.kind === "date" ? (
              <TextField
                key={`${field.key}-${meta[field.key]?.key ?? ""}`}
                id={`${name}-${field.key}`}
                name={field.key}
                type="date"
                label={field.label}
                hint={field.hint}
                required={field.needed}
                optional={!field.needed}
                defaultValue={typedDay(meta[field.key]?.initialValue) ?? field.value}
                errors={meta[field.key]?.errors}
              />
            ) : (
              <EntityInput key={field.key} entity={name} field={field} meta={meta[field.key]} />
            ),
          )}
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton
          size="sm"
          variant={props.quiet ? "secondary" : "primary"}
          pendingLabel={pendingLabel}
        >
          {label}
        </SubmitButton>
        <span role="status" className="text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}

const typedDay = (value: unknown) => (typeof value === "string" ? value : undefined);
