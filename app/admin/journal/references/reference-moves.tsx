"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { mergeIt, reinstateIt, retractIt } from "./actions";

type RetractionProps = {
  id: string;
  retracted: boolean;
  retract: FormState | undefined;
  reinstate: FormState | undefined;
};

/** Notes a retraction, from which on everything that leans on the study says so; or takes back one noted by mistake. */
export function RetractionForms({ id, retracted, retract, reinstate }: RetractionProps) {
  const noting = useActionForm<Record<"on" | "reason", string>>(retractIt, {
    id: "retract",
    answer: retract,
  });
  const takingBack = useActionForm(reinstateIt, { id: "reinstate", answer: reinstate });
  return (
    <>
      {retracted ? (
        <form {...takingBack.formProps} className="mt-3 grid gap-3">
          <FormErrors errors={takingBack.errors} />
          <input type="hidden" name="referenceId" value={id} />
          <div>
            <SubmitButton size="sm" variant="secondary">
              It was not retracted
            </SubmitButton>
          </div>
        </form>
      ) : (
        <Disclosure summary="It was retracted" open={Boolean(retract?.error)}>
          <form {...noting.formProps} className="grid gap-3">
            <FormErrors errors={noting.errors} />
            <input type="hidden" name="referenceId" value={id} />
            <p className="text-stone">
              Published articles that cite it are marked and tell their readers why.
            </p>
            <TextField
              id="retract-on"
              name="on"
              type="date"
              label="Retracted on"
              required
              defaultValue={noting.fields.on.initialValue ?? ""}
              errors={noting.fields.on.errors}
            />
            <TextAreaField
              id="retract-reason"
              name="reason"
              label="Why, as the notice says"
              rows={2}
              required
              maxLength={500}
              defaultValue={noting.fields.reason.initialValue ?? ""}
              errors={noting.fields.reason.errors}
            />
            <div>
              <SubmitButton size="sm" variant="secondary" pendingLabel="Noting…">
                Note the retraction
              </SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
      {/* It outlives the form that it is about. */}
      <p role="status" className="mt-2">
        {retracted ? noting.notice : takingBack.notice}
      </p>
    </>
  );
}

type MergeProps = { id: string; into: readonly string[]; answer: FormState | undefined };

/** Makes one of two. `into`: keys that suggest themselves. */
export function MergeForm({ id, into, answer }: MergeProps) {
  const form = useActionForm<{ intoSlug: string }>(mergeIt, { id: "merge", answer });
  const { formProps, fields, errors } = form;
  return (
    <Disclosure summary="Merge it into another" className="mt-3" open={Boolean(answer?.error)}>
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="referenceId" value={id} />
        <p className="text-stone">
          This one goes; the other keeps its details. Articles, ingredients and rules go on with the
          other, and this key leads there.
        </p>
        <TextField
          id="merge-into"
          name="intoSlug"
          label="Key of the one that stays"
          list="merge-keys"
          required
          maxLength={120}
          autoComplete="off"
          defaultValue={fields.intoSlug.initialValue ?? into[0] ?? ""}
          errors={fields.intoSlug.errors}
        />
        <datalist id="merge-keys">
          {into.map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </datalist>
        <div>
          <SubmitButton size="sm" variant="secondary" pendingLabel="Merging…">
            Merge
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
