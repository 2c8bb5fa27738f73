"use client";

import { CheckboxField } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { closeAddress, sendLetter, stopLetter, testLetter } from "./actions";

type Of = { issueId: string; answer: FormState | undefined };

/** Mails the letter to one address, to be looked at. */
export function TestForm({ issueId, answer }: Of) {
  const form = useActionForm<{ email: string }>(testLetter, { id: "letter-test", answer });
  const { formProps, fields, errors, notice } = form;
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="issueId" value={issueId} />
      <TextField
        id="letter-test-email"
        name="email"
        type="email"
        label="Send it to one address first"
        required
        defaultValue={fields.email.initialValue ?? ""}
        errors={fields.email.errors}
      />
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Sending…">
          Send a test
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}

type SendProps = Of & { version: number; readers: number };

/** Sends the letter to everybody who wants it. */
export function SendForm({ issueId, version, readers, answer }: SendProps) {
  const form = useActionForm<{ sure: string }>(sendLetter, { id: "letter-send", answer });
  const { formProps, fields, errors, notice } = form;
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="issueId" value={issueId} />
      <input type="hidden" name="version" value={version} />
      <p>
        {readers === 1 ? "One reader has" : `${readers} readers have`} confirmed that they want the
        letter.
      </p>
      <CheckboxField
        id="letter-sure"
        name="sure"
        value="yes"
        label="Send it to all of them"
        hint="What is sent cannot be called back"
        errors={fields.sure.errors}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Sending…">
          Send the letter
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}

/** Stops what has not gone out yet. */
export function StopForm({ issueId, answer }: Of) {
  const { formProps, errors } = useActionForm(stopLetter, { id: "letter-stop", answer });
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="issueId" value={issueId} />
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Stopping…">
          Stop it
        </SubmitButton>
      </div>
    </form>
  );
}

const REASONS = [
  { value: "bounced", label: "Its letters come back" },
  { value: "complained", label: "Its owner called the letter spam" },
  { value: "removed", label: "Its owner asked us by other means" },
];

/** Closes an address to the letter. */
export function CloseForm({ answer }: { answer: FormState | undefined }) {
  const form = useActionForm<Record<"email" | "reason" | "detail", string>>(closeAddress, {
    id: "letter-close",
    answer,
  });
  const { formProps, fields, errors, notice } = form;
  return (
    <form {...formProps} className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4 xl:items-end">
      <div className="sm:col-span-2 xl:col-span-4">
        <FormErrors errors={errors} />
      </div>
      <TextField
        id="close-email"
        name="email"
        type="email"
        label="Address"
        required
        defaultValue={fields.email.initialValue ?? ""}
        errors={fields.email.errors}
      />
      <SelectField
        id="close-reason"
        name="reason"
        label="Why"
        options={REASONS}
        defaultValue={fields.reason.initialValue ?? "bounced"}
        errors={fields.reason.errors}
      />
      <TextField
        id="close-detail"
        name="detail"
        label="Note"
        optional
        maxLength={300}
        defaultValue={fields.detail.initialValue ?? ""}
        errors={fields.detail.errors}
      />
      <div>
        <SubmitButton variant="secondary">Close the address</SubmitButton>
      </div>
      <p role="status" className="sm:col-span-2 xl:col-span-4">
        {notice}
      </p>
    </form>
  );
}
