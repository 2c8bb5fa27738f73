"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { personFormSchema, topicFormSchema } from "@/lib/journal/people-schema";
import { savePerson } from "@/lib/journal/save-person";
import { saveTopic } from "@/lib/journal/save-topic";
import { formAction, type FormContext } from "@/lib/web/form-action";

const STALE =
  "Somebody changed this while the page was open. Copy what you typed, reload the page and look first.";
const TAKEN = { field: "slug", text: "Another one has this address." } as const;
const NO_ADDRESS = {
  field: "slug",
  text: "No address can be made of this name. Write one.",
} as const;

const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

export const keepPerson = formAction(
  personFormSchema,
  async (input, context) => {
    const saved = await savePerson(context.actor, input, occasionOf(context));
    if (!saved.ok) return saved;
    updateTag("journal");
    return redirect(`/admin/journal/people/${saved.value.slug}?saved=1`);
  },
  {
    not_found: "This person is not on file any more, or they are no longer yours to edit.",
    stale: STALE,
    taken: TAKEN,
    no_address: NO_ADDRESS,
    no_account: { field: "email", text: "Nobody on the staff has this address." },
    account_taken: { field: "email", text: "This account is another person’s already." },
    in_use: ({ credential }) => ({
      field: "credentials",
      text: `${String(credential)} stands under an approval and has to stay as it is.`,
    }),
  },
  { form: "journal-person" },
);

export const keepTopic = formAction(
  topicFormSchema,
  async (input, context) => {
    const saved = await saveTopic(context.actor, input, occasionOf(context));
    if (!saved.ok) return saved;
    updateTag("journal");
    return redirect(`/admin/journal/topics/${saved.value.slug}?saved=1`);
  },
  {
    not_found: "This topic is not there any more, or it is no longer yours to edit.",
    stale: STALE,
    taken: TAKEN,
    no_address: NO_ADDRESS,
  },
  { form: "journal-topic" },
);
