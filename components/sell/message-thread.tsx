"use client";

import { getTextareaProps } from "@conform-to/react";
import { DateTime } from "@/components/ui/date-time";
import { FormErrors } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type ShownMessage = {
  readonly id: string;
  readonly own: boolean;
  readonly body: string;
  /** ISO. */
  readonly at: string;
};

export type MessageThreadProps = {
  number: string;
  messages: readonly ShownMessage[];
  action: FormAction;
  answer?: FormState | undefined;
};

/** What was written about a piece, oldest first, and a field for more. */
export function MessageThread({ number, messages, action, answer }: MessageThreadProps) {
  const { formProps, fields, errors, notice } = useActionForm<{ body: string }>(action, {
    id: "message",
    answer,
  });
  const { key: _key, ...body } = getTextareaProps(fields.body);
  return (
    <div className="max-w-text">
      {messages.length > 0 ? (
        <ol aria-label="Messages" className="mb-6 space-y-4">
          {messages.map((message) => (
            <li
              key={message.id}
              className={
                message.own
                  ? "border-l-2 border-hairline pl-4"
                  : "border-l-2 border-moss bg-moss-wash py-2 pl-4"
              }
            >
              <p className="wrap-anywhere whitespace-pre-line">{message.body}</p>
              <p className="mt-1 text-xs text-stone">
                {message.own ? "You" : "nécessité"} · <DateTime iso={message.at} withTime />
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      <form {...formProps} className="space-y-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="number" value={number} />
        <TextAreaField
          {...body}
          label="Write to us about this piece"
          hint="We answer here. E-mail addresses, telephone numbers and links are taken out."
          rows={3}
          maxLength={4000}
          required
          errors={fields.body.errors}
        />
        <SubmitButton variant="secondary" pendingLabel="Sending…">
          Send the message
        </SubmitButton>
        {notice ? (
          <Notice tone="success" live>
            {notice}
          </Notice>
        ) : null}
      </form>
    </div>
  );
}
