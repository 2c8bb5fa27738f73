"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskArticle, DeskPerson, DeskTopic } from "@/lib/journal/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { saveArticleFacts } from "../actions";

type Props = {
  article: DeskArticle;
  people: readonly DeskPerson[];
  topics: readonly DeskTopic[];
  answer: FormState | undefined;
};

type Fields = Record<"slug" | "author" | "topic" | "reviewerId", string>;

/** What is about an article and not in its text. */
export function FactsForm({ article, people, topics, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(saveArticleFacts, {
    id: "facts",
    answer,
  });
  const here = people.filter(({ id, retired }) => !retired || article.authors.includes(id));
  const choices = here.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }));
  const [author, ...others] = article.authors;
  const [topic, ...more] = article.topics;
  return (
    <form {...formProps} className="grid gap-4">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={article.id} />
      <TextField
        id="facts-slug"
        name="slug"
        label="Address"
        hint="/journal/…"
        required
        maxLength={120}
        defaultValue={article.slug}
        errors={fields.slug.errors}
      />
      <SelectField
        id="facts-author"
        name="author"
        label="Author"
        placeholder="Nobody yet"
        options={choices}
        defaultValue={author ?? ""}
        errors={fields.author.errors}
      />
      <Fieldset id="facts-others" legend="With">
        {choices.map(({ value, label }) => (
          <Checkbox
            key={value}
            name="others"
            value={value}
            label={label}
            defaultChecked={others.includes(value)}
          />
        ))}
      </Fieldset>
      <SelectField
        id="facts-reviewer"
        name="reviewerId"
        label="Who shall review it"
        placeholder="Nobody yet"
        options={choices}
        defaultValue={article.reviewerId ?? ""}
        errors={fields.reviewerId.errors}
      />
      <SelectField
        id="facts-topic"
        name="topic"
        label="Topic"
        hint="It stands under this one"
        placeholder="None yet"
        options={topics.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={topic ?? ""}
        errors={fields.topic.errors}
      />
      <Fieldset id="facts-topics" legend="Also about">
        {topics.map(({ id, name }) => (
          <Checkbox
            key={id}
            name="topics"
            value={id}
            label={name}
            defaultChecked={more.includes(id)}
          />
        ))}
      </Fieldset>
      <div>
        <SubmitButton size="sm" variant="secondary" pendingLabel="Saving…">
          Save
        </SubmitButton>
      </div>
      <p role="status">{notice}</p>
    </form>
  );
}
