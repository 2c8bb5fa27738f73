"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { declaredPercentsField } from "@/lib/desk/entity-schema";
import { saveEntity } from "@/lib/desk/save-entity";
import { decideCandidate } from "@/lib/standard/decide-candidate";
import { dropDraft, removeRule, saveRule, startDraft } from "@/lib/standard/draft-version";
import type { StandardOccasion } from "@/lib/standard/occasion";
import { withdrawEvidence } from "@/lib/standard/record-evidence";
import {
  decideCandidateInput,
  dropDraftInput,
  removeRuleInput,
  saveRuleInput,
  startDraftInput,
  startRunInput,
  stopRunInput,
  withdrawEvidenceInput,
} from "@/lib/standard/schema";
import { startRun } from "@/lib/standard/start-run";
import { stopRun } from "@/lib/standard/stop-run";
import { uuid } from "@/lib/text";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";

const NOT_YOURS = "This is not there any more, or it is no longer yours to edit.";
const RUNNING =
  "The catalogue is being audited by this version. Wait until that is over, or stop it.";
const occasionOf = ({ from }: FormContext): StandardOccasion => ({
  clock: systemClock,
  origin: from.ip,
});

/** Lets the page show what is true now. */
async function shown<R>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  showAnew();
  return result;
}

export const beginDraft = formAction(
  startDraftInput,
  (input, context) => shown(startDraft(context.actor, input, occasionOf(context))),
  { not_found: NOT_YOURS, exists: "A version is being written already. Reload the page." },
  { form: "standard-draft" },
);

export const beginRun = formAction(
  startRunInput,
  (input, context) => shown(startRun(context.actor, input, occasionOf(context))),
  {
    not_found: NOT_YOURS,
    exists: "The catalogue is being audited already. Its progress is on this page.",
    no_draft: "No version is being written any more. Reload the page.",
  },
  { form: "standard-run", done: () => "Begun. This page shows how far it is." },
);

export const haltRun = formAction(
  stopRunInput,
  (input, context) => shown(stopRun(context.actor, input, occasionOf(context))),
  { not_found: "It is over already." },
  { form: "standard-stop" },
);

export const throwDraftAway = formAction(
  dropDraftInput,
  (input, context) => shown(dropDraft(context.actor, input, occasionOf(context))),
  {
    not_found: NOT_YOURS,
    running: RUNNING,
    kept: "Verdicts by this version are on record, so it stays. Change its rules instead.",
  },
  { form: "standard-drop" },
);

export const keepRule = formAction(
  saveRuleInput,
  async (input, context) => {
    const saved = await saveRule(context.actor, input, occasionOf(context));
    return saved.ok ? redirect(`/admin/standard/rules?saved=${input.key}`) : saved;
  },
  {
    not_found: "No version is being written. Begin one first.",
    running: RUNNING,
    group: { field: "groupSlug", text: "Choose a family from the list." },
  },
  { form: "standard-rule" },
);

export const takeRuleOut = formAction(
  removeRuleInput,
  async (input, context) => {
    const removed = await removeRule(context.actor, input, occasionOf(context));
    return removed.ok ? redirect("/admin/standard/rules?removed=1") : removed;
  },
  { not_found: NOT_YOURS, running: RUNNING },
  { form: "standard-rule-remove" },
);

export const declarePercents = formAction(
  z.strictObject({ productId: uuid, percents: declaredPercentsField }),
  ({ productId: id, percents }, context) =>
    shown(
      saveEntity(
        context.actor,
        { entity: "product", id, version: null, fields: { declaredPercents: percents } },
        occasionOf(context),
      ),
    ),
  {
    not_found: NOT_YOURS,
    conflict: NOT_YOURS,
    taken: NOT_YOURS,
    refused: ({ problem }) => String(problem),
  },
  {
    form: "declared-percents",
    done: ({ changed }) =>
      changed
        ? "Saved, and the product audited again."
        : "Nothing was changed: it was like that already.",
  },
);

export const decide = formAction(
  decideCandidateInput,
  (input, context) => shown(decideCandidate(context.actor, input, occasionOf(context))),
  {
    not_found: NOT_YOURS,
    conflict: "Somebody decided meanwhile. What they decided stands above.",
    below_standard: ({ reasons }) =>
      `It fails the standard: ${(reasons as readonly string[]).slice(0, 3).join(" ")}`,
    reason_needed: { field: "reason", text: "The standard would take it, so say why we do not." },
  },
  { form: "candidate" },
);

export const withdraw = formAction(
  withdrawEvidenceInput,
  (input, context) => shown(withdrawEvidence(context.actor, input, occasionOf(context))),
  { not_found: "It is withdrawn already." },
  {
    form: "evidence-withdraw",
    done: ({ left }) =>
      left
        ? "Withdrawn. The product has left the shop with it."
        : "Withdrawn, and the product audited again.",
  },
);
