"use server";

import { redirect } from "next/navigation";
import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import type { Result } from "@/lib/result";
import { addSynonym, changeSynonym, removeSynonym } from "@/lib/search/edit-synonyms";
import { addSynonymInput, changeSynonymInput, removeSynonymInput } from "@/lib/search/schema";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This synonym is not there any more, or it is no longer yours to edit.";
const EXISTS = {
  field: "term",
  text: "There is a synonym for this already. Change that one instead.",
} as const;

const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, saved or not. */
async function shown<R extends Result<unknown>>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  showAnew();
  return result;
}

export const saveNewSynonym = formAction(
  addSynonymInput,
  (input, context) => shown(addSynonym(context.actor, input, occasionOf(context))),
  { not_found: "Synonyms are no longer yours to edit.", exists: EXISTS },
  { form: "synonym-add", done: () => "Added. Searches find it from now on." },
);

export const saveSynonym = formAction(
  changeSynonymInput,
  (input, context) => shown(changeSynonym(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    exists: EXISTS,
    conflict:
      "Somebody changed it while this page was open. Save again to put your words in its place.",
  },
  { form: "synonym-change", done: () => "Saved. Searches go by it from now on." },
);

export const takeSynonymOut = formAction(
  removeSynonymInput,
  async (input, context) => {
    const removed = await removeSynonym(context.actor, input, occasionOf(context));
    return removed.ok ? redirect("/admin/search?removed=1") : removed;
  },
  { not_found: GONE },
  { form: "synonym-remove" },
);
