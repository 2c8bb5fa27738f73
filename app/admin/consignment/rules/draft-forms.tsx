"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { begin, drop, publish } from "./actions";

/** Begins the next version. */
export function BeginForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, errors } = useActionForm<Record<string, string>>(begin, { answer });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <p className="text-stone">
        It begins as a copy of the version that counts. Nothing changes before it is published, and
        what was agreed on stays as it is.
      </p>
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Copying…">
          Begin a version
        </SubmitButton>
      </div>
    </form>
  );
}

/** Makes the draft what counts. */
export function PublishForm({ seen, answer }: { seen: string; answer: FormState | undefined }) {
  const { formProps, fields, errors } = useActionForm<{ seen: string; note: string }>(publish, {
    id: "publish",
    answer,
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      <TextField
        {...getInputProps(fields.note, { type: "text" })}
        key={fields.note.key}
        label="What is new"
        hint="For the history of versions"
        required
        maxLength={300}
        autoComplete="off"
        errors={fields.note.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Publishing…">
          Publish
        </SubmitButton>
      </div>
    </form>
  );
}

/** Throws the draft away. */
export function DropForm({ seen }: { seen: string }) {
  const { formProps, errors } = useActionForm<{ seen: string }>(drop, { id: "drop" });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      <div>
        <SubmitButton variant="quiet" size="sm" pendingLabel="Throwing away…">
          Throw the draft away
        </SubmitButton>
      </div>
    </form>
  );
}
