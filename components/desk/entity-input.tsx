import type { FieldMetadata } from "@conform-to/react";
import { Checkbox, CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/textarea";
import { LIST_KINDS, type FieldKind } from "@/lib/desk/fields";

export type FormField = {
  key: string;
  label: string;
  kind: FieldKind;
  hint?: string | undefined;
  needed: boolean;
  most?: number | undefined;
  /** Words to choose from, or none. */
  options: readonly { value: string; label: string }[] | null;
  /** As typed; several where boxes are ticked. */
  value: string | string[];
};

type Props = {
  entity: string;
  field: FormField;
  meta: FieldMetadata<string | string[]> | undefined;
};

/** One field of an entity's form, by its kind. */
export function EntityInput({ entity, field, meta }: Props) {
  const { key, label, kind, hint, needed, most, options } = field;
  const errors = meta?.errors;
  const base = { id: `${entity}-${key}`, name: key, label, hint, errors };
  const given = typedValue(meta?.initialValue) ?? field.value;
  const value = Array.isArray(given) ? given.join("; ") : given;
  const resets = `${key}-${meta?.key ?? ""}`;
  if (kind === "list" && options) return <Boxes key={resets} {...props(field, given)} {...base} />;
  if (kind === "choice" && options)
    return (
      <SelectField
        {...base}
        key={resets}
        options={options}
        placeholder={needed ? "Choose one" : "None"}
        defaultValue={value}
        required={needed}
      />
    );
  if (kind === "yes")
    return (
      <CheckboxField
        {...base}
        key={resets}
        value="yes"
        defaultChecked={/^(yes|on|true)$/.test(value)}
      />
    );
  if (kind === "text" || LIST_KINDS.has(kind))
    return (
      <TextAreaField
        {...base}
        key={resets}
        rows={kind === "text" ? 4 : 3}
        defaultValue={Array.isArray(given) ? given.join("\n") : value}
        required={needed}
        fieldClassName="sm:col-span-2"
      />
    );
  const numeric = kind === "whole" || kind === "decimal" || kind === "money";
  return (
    <TextField
      {...base}
      key={resets}
      defaultValue={value}
      required={needed}
      autoComplete="off"
      inputMode={kind === "whole" ? "numeric" : numeric ? "decimal" : undefined}
      maxLength={kind === "line" || kind === "slug" ? most : undefined}
      className={numeric ? "tabular-nums" : undefined}
    />
  );
}

/** What was sent without script and came back. */
function typedValue(value: unknown): string | string[] | undefined {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : undefined;
}

function props({ options }: FormField, given: string | string[]) {
  const chosen = new Set(
    (Array.isArray(given) ? given : given.split(";")).map((one) => one.trim()),
  );
  return { options: options ?? [], chosen };
}

type BoxesProps = {
  id: string;
  name: string;
  label: string;
  errors: readonly string[] | undefined;
  options: readonly { value: string; label: string }[];
  chosen: ReadonlySet<string>;
};

function Boxes({ id, name, label, errors, options, chosen }: BoxesProps) {
  return (
    <fieldset
      className="min-w-0 sm:col-span-2"
      aria-describedby={errors?.length ? `${id}-error` : undefined}
    >
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="grid grid-cols-2 gap-x-6 xl:grid-cols-3">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            name={name}
            value={option.value}
            label={option.label}
            defaultChecked={chosen.has(option.value)}
          />
        ))}
      </div>
      <FieldError id={id} errors={errors} />
    </fieldset>
  );
}
