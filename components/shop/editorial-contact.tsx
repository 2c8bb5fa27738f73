"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { TextButton } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { TOPIC_LABELS, type Topic } from "@/lib/contact/topics";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

type Fields = { name: string; email: string; topic: string; orderNumber: string; message: string };

export type EditorialContactProps = {
  action: FormAction;
  answer?: FormState | undefined;
  topic?: Topic | undefined;
};

const TOPICS = Object.entries(TOPIC_LABELS).map(([value, label]) => ({ value, label }));

/** A message to the shop; once it is sent, its place is taken by what happens next. */
export function EditorialContact({ action, answer, topic }: EditorialContactProps) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(action, {
    id: "contact",
    answer,
    defaultValue: topic ? { topic } : {},
  });
  if (notice) return <Sent text={notice} />;
  const { key: _name, ...name } = getInputProps(fields.name, { type: "text" });
  const { key: _email, ...email } = getInputProps(fields.email, { type: "email" });
  const { key: _topic, ...about } = getSelectProps(fields.topic);
  const { key: _number, ...number } = getInputProps(fields.orderNumber, { type: "text" });
  const { key: _message, ...message } = getTextareaProps(fields.message);
  return (
    <form {...formProps} className="space-y-5">
      <FormErrors errors={errors} />
      <TextField
        {...name}
        label="Name"
        autoComplete="name"
        maxLength={80}
        required
        errors={fields.name.errors}
      />
      <TextField
        {...email}
        label="E-mail"
        hint="Our answer goes there. We write to it for nothing else."
        autoComplete="email"
        required
        errors={fields.email.errors}
      />
      <SelectField
        {...about}
        label="About"
        options={TOPICS}
        placeholder="Choose"
        required
        errors={fields.topic.errors}
      />
      <TextField
        {...number}
        label="Order number"
        hint="It stands on the receipt, such as N-100234."
        autoComplete="off"
        optional
        errors={fields.orderNumber.errors}
      />
      <TextAreaField
        {...message}
        label="Message"
        maxLength={3000}
        required
        errors={fields.message.errors}
      />
      <SubmitButton size="lg" pendingLabel="Sending…">
        Send the message
      </SubmitButton>
    </form>
  );
}

/** Takes the focus, since the button that had it is gone. */
function Sent({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="border-l-2 border-success bg-success-wash px-5 py-5" role="status">
      <h2 ref={heading} tabIndex={-1} className="display text-2xl outline-none">
        Thank you. Your message is with us.
      </h2>
      <p className="mt-2">{text}</p>
      <form action="/contact" className="mt-4 text-sm">
        <TextButton type="submit">Write another message</TextButton>
      </form>
    </div>
  );
}
