"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import type { DeskReference } from "@/lib/journal/reference-desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepReference } from "./actions";
import { typedReference, type TypedReference } from "./typed-reference";

type Name = keyof TypedReference;

/** The form of a study with what its controls are given. */
export function useReferenceForm(reference: DeskReference | null, answer: FormState | undefined) {
  const form = useActionForm<TypedReference>(keepReference, {
    // Pages that were left stay in the document, and a form is found by its id.
    id: `reference-${reference?.id ?? "new"}`,
    answer,
    defaultValue: typedReference(reference),
  });
  const { fields } = form;
  const line = (name: Name) => ({
    ...getInputProps(fields[name], { type: "text" }),
    errors: fields[name].errors,
    autoComplete: "off",
  });
  const area = (name: Name) => ({
    ...getTextareaProps(fields[name]),
    errors: fields[name].errors,
  });
  const choice = (name: Name) => ({
    ...getSelectProps(fields[name]),
    errors: fields[name].errors,
  });
  return { ...form, line, area, choice };
}

export type ReferenceControls = Pick<
  ReturnType<typeof useReferenceForm>,
  "fields" | "line" | "area" | "choice"
>;

/** Words for a choice, in their order. */
export const optionsOf = <Value extends string>(texts: Readonly<Record<Value, string>>) =>
  (Object.keys(texts) as Value[]).map((value) => ({ value, label: texts[value] }));

/** How the fields of a part stand. */
export const FIELD_GRID = "grid gap-x-6 gap-y-5 sm:grid-cols-2";
