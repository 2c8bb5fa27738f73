"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { PLAIN_MOVES, type CorrectArticleInput } from "@/lib/journal/schema";
import type { ArticleMove } from "@/lib/journal/states";
import { useActionForm } from "@/lib/web/use-action-form";
import { correctIt, flagIt, moveIt, publishIt, scheduleIt, submitForReview } from "../actions";
import { UNSAVED, useFlushed, type Saving } from "./use-flushed";

type Of = { articleId: string };
type WithText = Of & { saving: Saving };

/** Hands the text over to somebody else. `again`: readers see an earlier one. */
export function SubmitForm({ articleId, saving, again }: WithText & { again: boolean }) {
  const form = useActionForm(submitForReview, { id: "submit" });
  const { formProps, unsaved } = useFlushed(saving, form.formProps);
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={unsaved ? [UNSAVED] : form.errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="version" defaultValue={saving.work.current.version} />
      <div>
        <SubmitButton size="sm" pendingLabel="Submitting…">
          {again ? "Submit a new version" : "Submit for review"}
        </SubmitButton>
      </div>
      <p role="status">{form.notice}</p>
    </form>
  );
}

export function PublishForm({ articleId }: Of) {
  const { formProps, errors, notice } = useActionForm(publishIt, { id: "publish" });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <div>
        <SubmitButton size="sm" pendingLabel="Publishing…">
          Publish now
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}

export function ScheduleForm({ articleId }: Of) {
  const { formProps, fields, errors, notice } = useActionForm<{ at: string }>(scheduleIt, {
    id: "schedule",
  });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <TextField
        id="schedule-at"
        name="at"
        type="datetime-local"
        label="Publish at (UTC)"
        required
        defaultValue={fields.at.initialValue ?? ""}
        errors={fields.at.errors}
      />
      <div>
        <SubmitButton size="sm" variant="secondary">
          Schedule
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}

const KINDS = [
  { value: "correction", label: "Correction: it was wrong" },
  { value: "clarification", label: "Clarification: it could be misread" },
  { value: "update", label: "Update: something is new" },
];

/** For mistakes in what readers see: the text as it is now takes its place, with a dated word on what was wrong. */
export function CorrectForm({ articleId, saving }: WithText) {
  const form = useActionForm<CorrectArticleInput>(correctIt, { id: "correct" });
  const { formProps, unsaved } = useFlushed(saving, form.formProps);
  return (
    <Disclosure summary="Correct what readers see" name="flow">
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={unsaved ? [UNSAVED] : form.errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="version" defaultValue={saving.work.current.version} />
        <p className="text-stone">
          Put the text right first. What you write here is dated and stays below the article.
        </p>
        <SelectField id="correct-kind" name="kind" label="Kind" options={KINDS} />
        <TextAreaField
          id="correct-text"
          name="text"
          label="What was wrong, and what it says now"
          rows={3}
          required
          maxLength={2000}
          defaultValue={form.fields.text.initialValue ?? ""}
          errors={form.fields.text.errors}
        />
        <div>
          <SubmitButton size="sm" variant="secondary" pendingLabel="Correcting…">
            Publish the correction
          </SubmitButton>
        </div>
        <p role="status">{form.notice}</p>
      </form>
    </Disclosure>
  );
}

export function FlagForm({ articleId }: Of) {
  const { formProps, fields, errors, notice } = useActionForm<{ reason: string }>(flagIt, {
    id: "flag",
  });
  return (
    <Disclosure summary="Mark as needing an update" name="flow">
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <TextAreaField
          id="flag-reason"
          name="reason"
          label="Why"
          hint="Readers see it above the article"
          rows={2}
          required
          maxLength={500}
          defaultValue={fields.reason.initialValue ?? ""}
          errors={fields.reason.errors}
        />
        <div>
          <SubmitButton size="sm" variant="secondary">
            Mark it
          </SubmitButton>
        </div>
        <p role="status">{notice}</p>
      </form>
    </Disclosure>
  );
}

const LABELS: Readonly<Record<(typeof PLAIN_MOVES)[number], string>> = {
  request_changes: "Ask for changes",
  reopen: "Reopen",
  unschedule: "Take off the schedule",
  archive: "Put away",
  restore: "Bring back",
};

/** The moves that need a word on why. */
export function MoveForm({ articleId, open }: Of & { open: readonly ArticleMove[] }) {
  const { formProps, fields, errors, notice } = useActionForm<{ note: string }>(moveIt, {
    id: "move",
  });
  const moves = PLAIN_MOVES.filter((move) => open.includes(move));
  if (moves.length === 0) return null;
  return (
    <Disclosure summary={moves.map((move) => LABELS[move]).join(" · ")} name="flow">
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <TextAreaField
          id="move-note"
          name="note"
          label="Why"
          hint="Kept in the history"
          rows={2}
          required
          maxLength={1000}
          defaultValue={fields.note.initialValue ?? ""}
          errors={fields.note.errors}
        />
        <div className="flex flex-wrap gap-2">
          {moves.map((move) => (
            <SubmitButton key={move} name="move" value={move} size="sm" variant="secondary">
              {LABELS[move]}
            </SubmitButton>
          ))}
        </div>
        <p role="status">{notice}</p>
      </form>
    </Disclosure>
  );
}
