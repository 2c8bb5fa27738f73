"use client";

import { FieldError, FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepCategories } from "./actions";

export type CategoryRow = {
  readonly slug: string;
  readonly name: string;
  readonly taken: boolean;
  readonly note: string;
  readonly least: string;
};

type Props = { seen: string; rows: readonly CategoryRow[]; answer: FormState | undefined };

/** Which shelves are taken in at present, and from which price on. */
export function CategoriesForm({ seen, rows, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{ seen: string; rows: object[] }>(
    keepCategories,
    { id: "categories", answer },
  );
  const control = "h-9 rounded-sm border border-outline bg-paper px-2.5";
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      <ul className="border-t border-hairline">
        {rows.map(({ slug, name, taken, note, least }, index) => (
          <li
            key={slug}
            className="grid items-center gap-x-3 gap-y-1.5 border-b border-hairline py-2 sm:grid-cols-[9rem_7rem_minmax(0,1fr)]"
          >
            <input type="hidden" name={`rows[${index}].category`} value={slug} />
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name={`rows[${index}].taken`}
                defaultChecked={taken}
                className="size-4.5 accent-moss"
              />
              {name}
            </label>
            <input
              name={`rows[${index}].least`}
              defaultValue={least}
              aria-label={`${name}: least price in dollars`}
              placeholder="From $0"
              inputMode="decimal"
              maxLength={12}
              autoComplete="off"
              className={`${control} tabular-nums`}
            />
            <input
              name={`rows[${index}].note`}
              defaultValue={note}
              aria-label={`${name}: note for sellers`}
              placeholder="What sellers read where it is not taken"
              maxLength={200}
              autoComplete="off"
              className={`${control} min-w-0`}
            />
          </li>
        ))}
      </ul>
      <FieldError id="rows" errors={fields.rows.errors} />
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary" size="sm" pendingLabel="Saving…">
          Save
        </SubmitButton>
        <div role="status">{notice ? <Notice tone="success">{notice}</Notice> : null}</div>
      </div>
    </form>
  );
}
