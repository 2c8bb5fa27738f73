"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CreateArticleInput } from "@/lib/journal/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { beginArticle } from "../actions";

/** A title, and an address where the one that is made of it will not do. */
export function BeginForm({ answer }: { answer: FormState | undefined }) {
  const { formProps, fields, errors } = useActionForm<CreateArticleInput>(beginArticle, {
    id: "article-new",
    answer,
  });
  return (
    <form {...formProps} className="grid max-w-text gap-5">
      <FormErrors errors={errors} />
      <TextField
        id="article-title"
        name="title"
        label="Title"
        hint="What it asks or says, in a line. It can be changed later."
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={fields.title.initialValue ?? ""}
        errors={fields.title.errors}
      />
      <TextField
        id="article-slug"
        name="slug"
        label="Address"
        hint="Left empty, it is made of the title"
        optional
        maxLength={120}
        autoComplete="off"
        defaultValue={fields.slug.initialValue ?? ""}
        errors={fields.slug.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Beginning…">
          Begin
        </SubmitButton>
      </div>
    </form>
  );
}
