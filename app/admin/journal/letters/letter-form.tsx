"use client";

import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { MOST_ARTICLES, MOST_THINGS } from "@/lib/journal/newsletter/issue-schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepLetter } from "./actions";

/** A letter as its form is typed. */
export type TypedLetter = {
  readonly id: string;
  readonly version: number;
  readonly subject: string;
  readonly preview: string;
  readonly opening: string;
  readonly ending: string;
  readonly articles: readonly { readonly articleId: string; readonly note: string }[];
  readonly things: readonly string[];
};

type Props = {
  letter: TypedLetter | null;
  articles: readonly { readonly id: string; readonly title: string }[];
  /** Pieces that are for sale. */
  things: readonly { readonly id: string; readonly title: string }[];
  answer: FormState | undefined;
};

const PLACES = Array.from({ length: MOST_ARTICLES }, (_, index) => index);
const THINGS = Array.from({ length: MOST_THINGS }, (_, index) => index);

/** What the letter says: words, articles in their order, words; and, apart from them, new pieces. */
export function LetterForm({ letter, articles, things, answer }: Props) {
  const defaults: Record<string, string> = {
    subject: letter?.subject ?? "",
    preview: letter?.preview ?? "",
    opening: letter?.opening ?? "",
    ending: letter?.ending ?? "",
  };
  for (const place of PLACES) {
    defaults[`article${place + 1}`] = letter?.articles[place]?.articleId ?? "";
    defaults[`note${place + 1}`] = letter?.articles[place]?.note ?? "";
  }
  for (const place of THINGS) defaults[`thing${place + 1}`] = letter?.things[place] ?? "";
  const { formProps, fields, errors } = useActionForm<Record<string, string>>(keepLetter, {
    // Pages that were left stay in the document, and a form is found by its id.
    id: `letter-${letter?.id ?? "new"}`,
    answer,
    defaultValue: defaults,
  });
  const field = (name: string) => {
    const one = fields[name];
    if (!one) throw new Error(`The form has no ${name}`);
    return one;
  };
  const area = (name: string) => ({
    ...getTextareaProps(field(name)),
    errors: field(name).errors,
  });
  const line = (name: string) => ({
    ...getInputProps(field(name), { type: "text" }),
    errors: field(name).errors,
    autoComplete: "off",
  });
  const options = articles.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form {...formProps} className="grid max-w-2xl gap-6">
      <FormErrors errors={errors} />
      {letter ? (
        <>
          <input type="hidden" name="id" value={letter.id} />
          <input type="hidden" name="version" value={letter.version} />
        </>
      ) : null}
      <TextField {...line("subject")} key={field("subject").key} label="Subject" required />
      <TextField
        {...line("preview")}
        key={field("preview").key}
        label="Line beside the subject"
        optional
      />
      <TextAreaField
        {...area("opening")}
        key={field("opening").key}
        label="Opening"
        hint="An empty line begins a paragraph"
        rows={5}
      />
      <Fieldset id="letter-articles" legend="Articles" size="large">
        <div className="grid gap-5">
          {PLACES.map((place) => (
            <div key={place} className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
              <SelectField
                {...getSelectProps(field(`article${place + 1}`))}
                key={field(`article${place + 1}`).key}
                label={`Article ${place + 1}`}
                placeholder="None"
                options={options}
                errors={field(`article${place + 1}`).errors}
              />
              <TextField
                {...line(`note${place + 1}`)}
                key={field(`note${place + 1}`).key}
                label={`A word on article ${place + 1}`}
                optional
              />
            </div>
          ))}
        </div>
      </Fieldset>
      <TextAreaField {...area("ending")} key={field("ending").key} label="Ending" rows={3} />
      <Fieldset
        id="letter-things"
        legend="New pieces"
        size="large"
        hint="At the end and apart from the articles. What is sold by then is left out."
      >
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {THINGS.map((place) => (
            <SelectField
              {...getSelectProps(field(`thing${place + 1}`))}
              key={field(`thing${place + 1}`).key}
              label={`Piece ${place + 1}`}
              placeholder="None"
              options={things.map(({ id, title }) => ({ value: id, label: title }))}
              errors={field(`thing${place + 1}`).errors}
            />
          ))}
        </div>
      </Fieldset>
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          Save
        </SubmitButton>
      </div>
    </form>
  );
}
