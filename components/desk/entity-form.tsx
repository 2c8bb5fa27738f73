"use client";

import { useRef } from "react";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/input";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { EntityInput, type FormField } from "./entity-input";
import { useDraft, type DraftState } from "./use-draft";

export type EntityFormProps = {
  entity: string;
  /** Null where it is to be made. */
  id: string | null;
  version: number | null;
  /** A product that is to be made needs one. */
  withSku: boolean;
  /** Of a product. */
  world: "curated" | "resale" | null;
  fields: readonly FormField[];
  sku: string;
  /** What was accepted, of which a product is made. */
  candidate?: string | undefined;
  /** What its draft goes by. */
  draftId: string;
  action: FormAction;
  answer: FormState | undefined;
};

const DRAFT_WORDS: Readonly<Record<DraftState, string>> = {
  none: "",
  waiting: "Draft: waiting for you to pause…",
  kept: "Draft kept. It is not saved yet.",
  failed: "The draft could not be kept. Save before you leave.",
};

/** The form of a product, brand, category, collection or ingredient. Keeps a draft while one types. */
export function EntityForm(props: EntityFormProps) {
  const { entity, id, version, withSku, world, fields, sku, candidate, draftId } = props;
  const { action, answer } = props;
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, entity, draftId);
  const {
    formProps,
    fields: meta,
    errors,
    notice,
  } = useActionForm<Record<string, string | string[]>>(action, {
    id: `edit-${entity}`,
    answer,
    defaultValue: {
      sku,
      ...Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    },
  });
  return (
    <form {...formProps} ref={form} className="grid gap-5">
      <FormErrors errors={errors} />
      {id === null ? null : <input type="hidden" name="id" value={id} />}
      {version === null ? null : <input type="hidden" name="version" value={version} />}
      {world === null ? null : <input type="hidden" name="world" value={world} />}
      {candidate === undefined ? null : <input type="hidden" name="candidate" value={candidate} />}
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        {withSku ? (
          <TextField
            id={`${entity}-sku`}
            name="sku"
            label="SKU"
            hint="Its own, and it stays"
            defaultValue={sku}
            required
            maxLength={40}
            autoComplete="off"
            errors={meta["sku"]?.errors}
          />
        ) : null}
        {fields.map((field) => (
          <EntityInput key={field.key} entity={entity} field={field} meta={meta[field.key]} />
        ))}
      </div>
      <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-4 border-t border-hairline bg-paper px-1 py-3">
        <SubmitButton size="sm" pendingLabel="Saving…">
          {id === null ? "Make it" : "Save"}
        </SubmitButton>
        <p role="status" className="text-stone" data-draft={draft}>
          {DRAFT_WORDS[draft]}
        </p>
      </div>
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
    </form>
  );
}
