"use client";

import { getInputProps, getTextareaProps } from "@conform-to/react";
import { CheckboxField } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { DeskPersonSheet } from "@/lib/journal/people-desk-queries";
import { credentialLine } from "@/lib/journal/people-schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { keepPerson } from "./actions";

type Props = { person: DeskPersonSheet | null; answer: FormState | undefined };
type Fields = Record<
  "name" | "slug" | "role" | "bio" | "credentials" | "email" | "demo" | "retired",
  string
>;

const yes = (is: boolean | undefined): string => (is ? "yes" : "");

/** Who somebody is, what they do here, and what qualifies them. */
export function PersonForm({ person, answer }: Props) {
  const { formProps, fields, errors } = useActionForm<Fields>(keepPerson, {
    // Pages that were left stay in the document, and a form is found by its id.
    id: `person-${person?.id ?? "new"}`,
    answer,
    defaultValue: {
      name: person?.name ?? "",
      slug: person?.slug ?? "",
      role: person?.role ?? "",
      bio: person?.bio ?? "",
      credentials: person?.credentials.map(credentialLine).join("\n") ?? "",
      email: person?.email ?? "",
      demo: yes(person?.demo),
      retired: yes(person?.retired),
    },
  });
  const line = (name: keyof Fields) => ({
    ...getInputProps(fields[name], { type: "text" }),
    errors: fields[name].errors,
    autoComplete: "off",
  });
  const area = (name: keyof Fields) => ({
    ...getTextareaProps(fields[name]),
    errors: fields[name].errors,
  });
  return (
    <form {...formProps} className="grid max-w-2xl gap-5">
      <FormErrors errors={errors} />
      {person ? (
        <>
          <input type="hidden" name="id" value={person.id} />
          <input type="hidden" name="version" value={person.version} />
        </>
      ) : null}
      <TextField {...line("name")} key={fields.name.key} label="Name" required />
      <TextField
        {...line("role")}
        key={fields.role.key}
        label="What they do here"
        hint="Writer, Medical reviewer"
        required
      />
      <TextAreaField {...area("bio")} key={fields.bio.key} label="Who they are" rows={4} required />
      <TextAreaField
        {...area("credentials")}
        key={fields.credentials.key}
        label="Credentials"
        hint="One a line: MD, Lakeside School of Medicine, 2009. Reviewers need one"
        rows={3}
      />
      <TextField
        {...line("email")}
        key={fields.email.key}
        label="Their own account at the desk"
        hint="Its e-mail address. Then nobody else approves in their name"
        optional
      />
      <TextField
        {...line("slug")}
        key={fields.slug.key}
        label="Address"
        hint="/journal/authors/… Left empty, it is made of the name"
        optional
      />
      <CheckboxField
        id="person-demo"
        name="demo"
        value="yes"
        key={fields.demo.key}
        label="Invented for the demo"
        hint="Their page says so"
        defaultChecked={fields.demo.initialValue === "yes"}
      />
      <CheckboxField
        id="person-retired"
        name="retired"
        value="yes"
        key={fields.retired.key}
        label="No longer with the journal"
        hint="What they wrote and stood by keeps their name"
        defaultChecked={fields.retired.initialValue === "yes"}
      />
      <div>
        <SubmitButton size="sm" pendingLabel="Saving…">
          {person ? "Save" : "Put them on file"}
        </SubmitButton>
      </div>
    </form>
  );
}
