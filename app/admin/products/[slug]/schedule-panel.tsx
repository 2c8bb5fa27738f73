"use client";

import { DateTime } from "@/components/ui/date-time";
import { FormErrors } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextButton } from "@/components/ui/link";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { dropSchedule, saveSchedule } from "./more-actions";

type Planned = { id: string; move: string; at: string; who: string; problem: string | null };
type Props = {
  productId: string;
  published: boolean;
  planned: readonly Planned[];
  answer: FormState | undefined;
};

const WORDS: Readonly<Record<string, string>> = {
  publish: "Goes into the shop",
  unpublish: "Leaves the shop",
};

/** What is planned, and a time for the next move. */
export function SchedulePanel({ productId, published, planned, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<{ at: string }>(saveSchedule, {
    id: "schedule",
    answer,
  });
  return (
    <div className="grid gap-3">
      {planned.map((plan) => (
        <PlannedMove key={plan.id} plan={plan} />
      ))}
      <form {...formProps} className="grid gap-2">
        <FormErrors errors={errors} />
        <input type="hidden" name="productId" value={productId} />
        <label htmlFor="schedule-at">
          {published ? "Take it out of the shop at" : "Publish it at"}{" "}
          <span className="text-stone">(UTC)</span>
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <Input
            id="schedule-at"
            type="datetime-local"
            name="at"
            required
            defaultValue={fields.at.initialValue ?? ""}
            aria-invalid={fields.at.errors ? true : undefined}
            aria-describedby={fields.at.errors ? "schedule-at-error" : undefined}
            className="w-60"
          />
          <SubmitButton
            name="move"
            value={published ? "unpublish" : "publish"}
            size="sm"
            variant="secondary"
          >
            Plan it
          </SubmitButton>
        </div>
        {fields.at.errors ? (
          <p id="schedule-at-error" className="text-sm font-medium text-error">
            {fields.at.errors.join(" ")}
          </p>
        ) : null}
        <p role="status">{notice}</p>
      </form>
    </div>
  );
}

function PlannedMove({ plan }: { plan: Planned }) {
  const { formProps, errors } = useActionForm(dropSchedule, { id: `drop-${plan.id}` });
  return (
    <form {...formProps} className="border-l-2 border-stone bg-bone px-3 py-2">
      <FormErrors errors={errors} />
      <input type="hidden" name="scheduleId" value={plan.id} />
      <p>
        {WORDS[plan.move]} <DateTime iso={plan.at} withTime />, {plan.who}
      </p>
      {plan.problem ? (
        <p className="font-medium text-error">{plan.problem}</p>
      ) : (
        <TextButton type="submit" tone="stone">
          Drop this
        </TextButton>
      )}
    </form>
  );
}
