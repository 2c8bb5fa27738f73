"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { beginPolicy, dropPolicy, publishPolicy } from "@/lib/consignment/edit-policy";
import {
  moveRule,
  saveCategories,
  saveSettings,
  saveSplit,
  saveSteps,
  saveTerms,
} from "@/lib/consignment/edit-rules";
import {
  dropPolicyInput,
  moveRuleInput,
  publishPolicyInput,
  saveCategoriesInput,
  saveSettingsInput,
  saveSplitInput,
  saveStepsInput,
  saveTermsInput,
} from "@/lib/consignment/policy-schema";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";

const PATH = "/admin/consignment/rules";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });
const texts = {
  not_found:
    "No version is being written any more, or it is no longer yours to edit. Reload the page.",
  changed:
    "Somebody else changed the draft while this page was open. Reload it; nothing of theirs is lost.",
} as const;
const ruleTexts = {
  ...texts,
  no_seller: { field: "seller", text: "Nobody with this address offers pieces here." },
  no_category: { field: "category", text: "Choose a shelf from the list." },
  too_many: "Two hundred rules are as many as there can be.",
} as const;

async function shown<R>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  showAnew();
  return result;
}

export const begin = formAction(
  z.strictObject({}),
  (_input, context) => shown(beginPolicy(context.actor, occasionOf(context))),
  {
    not_found: "These rules are not yours to edit.",
    exists: "A version is being written already. Reload the page.",
  },
  { form: "policy-begin" },
);

export const drop = formAction(
  dropPolicyInput,
  ({ seen }, context) => shown(dropPolicy(context.actor, seen, occasionOf(context))),
  texts,
  { form: "policy-drop" },
);

export const publish = formAction(
  publishPolicyInput,
  (input, context) => shown(publishPolicy(context.actor, input, occasionOf(context))),
  texts,
  { form: "policy-publish", done: ({ version }) => `Version ${version} counts from now on.` },
);

export const keepSplit = formAction(
  saveSplitInput,
  async (input, context) => {
    const saved = await shown(saveSplit(context.actor, input, occasionOf(context)));
    return saved.ok ? redirect(`${PATH}#splits`) : saved;
  },
  ruleTexts,
  { form: "policy-rule" },
);

export const keepSteps = formAction(
  saveStepsInput,
  async (input, context) => {
    const saved = await shown(saveSteps(context.actor, input, occasionOf(context)));
    return saved.ok ? redirect(`${PATH}#steps`) : saved;
  },
  ruleTexts,
  { form: "policy-rule" },
);

export const keepTerms = formAction(
  saveTermsInput,
  async (input, context) => {
    const saved = await shown(saveTerms(context.actor, input, occasionOf(context)));
    return saved.ok ? redirect(`${PATH}#terms`) : saved;
  },
  ruleTexts,
  { form: "policy-rule" },
);

export const move = formAction(
  moveRuleInput,
  (input, context) => shown(moveRule(context.actor, input, occasionOf(context))),
  texts,
  { form: "policy-move" },
);

export const keepSettings = formAction(
  saveSettingsInput,
  (input, context) => shown(saveSettings(context.actor, input, occasionOf(context))),
  texts,
  { form: "policy-settings", done: () => "Saved." },
);

export const keepCategories = formAction(
  saveCategoriesInput,
  (input, context) => shown(saveCategories(context.actor, input, occasionOf(context))),
  {
    ...texts,
    least: ({ category }) => ({
      field: "rows",
      text: `The least price of “${String(category)}” is no amount in dollars.`,
    }),
  },
  { form: "policy-categories", done: () => "Saved." },
);
