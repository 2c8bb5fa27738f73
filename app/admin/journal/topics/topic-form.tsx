"use client";

import { getInputProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { DeskTopicSheet } from "@/lib/journal/people-desk-queries";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepTopic } from "../people/actions";

type Props = { topic: DeskTopicSheet | null; answer: FormState | undefined };
type Fields = Record<"name" | "slug" | "intro" | "position", string>;

/** What articles stand under, with a word on what it is about. */
export function TopicForm({ topic, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<Fields>(keepTopic, {
    // Pages that were left stay in the document, and a form is found by its id.
    id: `topic-${topic?.id ?? "new"}`,
    answer,
    defaultValue: {
      name: topic?.name ?? "",
      slug: topic?.slug ?? "",
      intro: topic?.intro ?? "",
      position: topic ? String(topic.position) : "",
    },
  });
  const line = (name: keyof Fields) => ({
    ...getInputProps(fields[name], { type: "text" }),
    errors: fields[name].errors,
    autoComplete: "off",
  });
  return (
    <form {...formProps} className="grid max-w-2xl gap-5">
      <FormErrors errors={errors} />
      {topic ? (
        <>
          <input type="hidden" name="id" value={topic.id} />
          <input type="hidden" name="version" value={topic.version} />
        </>
      ) : null}
      <TextField {...line("name")} key={fields.name.key} label="Name" required />
      <TextAreaField
        {...getTextareaProps(fields.intro)}
        key={fields.intro.key}
        errors={fields.intro.errors}
        label="Introduction"
        hint="Stands above its articles"
        rows={3}
        required
      />
      <TextField
        {...line("position")}
        key={fields.position.key}
        label="Place"
        hint="1 stands first"
        inputMode="numeric"
        required
      />
      <TextField
        {...line("slug")}
        key={fields.slug.key}
        label="Address"
        hint="/journal/topics/… Left empty, it is made of the name"
        optional
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          {topic ? "Save" : "Make it"}
        </SubmitButton>
      </div>
    </form>
  );
}
