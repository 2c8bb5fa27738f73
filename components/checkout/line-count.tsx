import type { PictureSource } from "@/components/shop/picture";
import { FieldError, type FieldErrors } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { FormState } from "@/lib/web/form-state";

export type LineChoice = {
  id: string;
  title: string;
  image: PictureSource;
  /** How many may be chosen; 0 where none may. */
  most: number;
};

type Typed = FormState["initialValue"];

/** What was typed into one field of a list, for a form that comes back. */
export function valueOf(typed: Typed, name: string, at: number): string | undefined {
  const list = typed?.[name];
  const value: unknown = Array.isArray(list) ? (list as unknown[])[at] : typed?.[`${name}[${at}]`];
  return typeof value === "string" ? value : undefined;
}

/** How many of a line: a list from none to all. */
export function LineCount({
  line,
  at,
  typed,
  errors,
}: {
  line: LineChoice;
  at: number;
  typed: Typed;
  errors: FieldErrors;
}) {
  const id = `quantity-${line.id}`;
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-1.5 block font-medium">
        How many<span className="sr-only"> of {line.title}</span>
      </label>
      <Select
        id={id}
        name={`quantities[${at}]`}
        options={Array.from({ length: line.most + 1 }, (_, n) => ({
          value: String(n),
          label: n === 0 ? "None" : String(n),
        }))}
        defaultValue={valueOf(typed, "quantities", at) ?? "0"}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={errors?.length ? `${id}-error` : undefined}
      />
      <FieldError id={id} errors={errors} />
    </div>
  );
}
