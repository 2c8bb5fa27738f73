"use client";

import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { DeskArticle, DeskPerson } from "@/lib/journal/desk-view";
import { useActionForm } from "@/lib/web/use-action-form";
import { approve } from "../actions";
import { UNSAVED, useFlushed, type Saving } from "./use-flushed";

type Props = { article: DeskArticle; people: readonly DeskPerson[]; saving: Saving };
type Fields = { capacity: string; note: string; reviewBy: string };

/** A reviewer stands by the text that is shown, with one of their credentials. */
export function ApproveForm({ article, people, saving }: Props) {
  const form = useActionForm<Fields>(approve, { id: "approve" });
  const { formProps, unsaved } = useFlushed(saving, form.formProps);
  const { fields } = form;
  if (article.submittedBy?.you)
    return (
      <p className="border-l-2 border-stone bg-bone px-3 py-2">
        You submitted it, so somebody else approves it.
      </p>
    );
  const reviewers = people.filter(
    ({ id, retired, elsewhere }) => !retired && !elsewhere && !article.authors.includes(id),
  );
  const options = reviewers
    .toSorted((a, b) => Number(b.id === article.reviewerId) - Number(a.id === article.reviewerId))
    .flatMap(({ id, name, credentials }) =>
      credentials.map((one) => ({ value: `${id}:${one.id}`, label: `${name}: ${one.text}` })),
    );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={unsaved ? [UNSAVED] : form.errors} />
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="version" defaultValue={article.version} />
      <SelectField
        id="approve-capacity"
        name="capacity"
        label="Who stands by it"
        options={options}
        defaultValue={options[0]?.value}
        errors={fields.capacity.errors}
        className="text-sm"
      />
      <TextField
        id="approve-by"
        name="reviewBy"
        type="date"
        label="Look at it again by"
        hint="Left empty: a year from now"
        optional
        errors={fields.reviewBy.errors}
      />
      <TextAreaField
        id="approve-note"
        name="note"
        label="Note"
        optional
        rows={2}
        maxLength={1000}
        errors={fields.note.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Approving…">
          Approve
        </SubmitButton>
      </div>
      <p role="status">{form.notice}</p>
    </form>
  );
}
