"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { fetchReference, fetchReferenceSchema } from "@/lib/journal/fetch-reference";
import { importReferences } from "@/lib/journal/import-references";
import { mergeReferences } from "@/lib/journal/merge-references";
import {
  importReferencesSchema,
  mergeReferencesSchema,
  referenceFormSchema,
  reinstateReferenceSchema,
  retractReferenceSchema,
} from "@/lib/journal/reference-schema";
import { reinstateReference, retractReference } from "@/lib/journal/retract-reference";
import { saveReference } from "@/lib/journal/save-reference";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

type Detail = Readonly<Record<string, unknown>>;

const PATH = "/admin/journal/references";
const GONE = "This study is not on file any more, or it is no longer yours to edit.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });
const twin = ({ slug, title }: Detail) => `It is on file as ${String(slug)}: ${String(title)}`;

export const keepReference = formAction(
  referenceFormSchema,
  async (input, context) => {
    const saved = await saveReference(context.actor, input, occasionOf(context));
    if (saved.ok) updateTag("journal");
    // Its address is its key, which may be another one now.
    if (saved.ok && (input.id === undefined || input.slug !== undefined))
      redirect(`${PATH}/${saved.value.slug}?saved=1`);
    return saved;
  },
  {
    not_found: GONE,
    stale:
      "Somebody changed this study while the page was open. Copy what you typed, reload the page and look first.",
    taken: { field: "slug", text: "Another study has this key." },
    same_doi: (detail) => ({ field: "doi", text: twin(detail) }),
    same_pmid: (detail) => ({ field: "pmid", text: twin(detail) }),
    same_title: (detail) => ({
      field: "title",
      text: `${twin(detail)}. If this is another one, tick the box at the end.`,
    }),
  },
  { form: "reference" },
);

export const retractIt = formAction(
  retractReferenceSchema,
  async (input, context) => {
    const done = await retractReference(context.actor, input, occasionOf(context));
    if (done.ok) updateTag("journal");
    showAnew();
    return done;
  },
  {
    not_found: GONE,
    already: "It is noted as retracted already.",
    future: { field: "on", text: "That day is still to come." },
  },
  {
    form: "reference-retract",
    done: ({ flagged }) =>
      flagged === 0
        ? "Noted. No published article cites it."
        : `Noted. ${flagged} ${flagged === 1 ? "article needs" : "articles need"} an update and say why.`,
  },
);

export const reinstateIt = formAction(
  reinstateReferenceSchema,
  async (input, context) => {
    const done = await reinstateReference(context.actor, input, occasionOf(context));
    if (done.ok) updateTag("journal");
    showAnew();
    return done;
  },
  { not_found: GONE },
  { form: "reference-reinstate", done: () => "Taken back. Articles that were marked stay marked." },
);

export const mergeIt = formAction(
  mergeReferencesSchema,
  async (input, context) => {
    const done = await mergeReferences(context.actor, input, occasionOf(context));
    if (!done.ok) return done;
    updateTag("journal");
    return redirect(`${PATH}/${done.value.slug}?merged=1`);
  },
  {
    not_found: GONE,
    unknown: { field: "intoSlug", text: "No study has this key." },
    same: { field: "intoSlug", text: "That is this study's own key." },
  },
  { form: "reference-merge" },
);

export const fetchIt = formAction(
  fetchReferenceSchema,
  async (input, context) => {
    const done = await fetchReference(context.actor, input, occasionOf(context));
    return done.ok ? redirect(`${PATH}/import?done=${done.value.id}`) : done;
  },
  {
    not_found: "Studies are not yours to add.",
    not_a_doi: { field: "doi", text: "A DOI begins with 10. and has a slash." },
    unknown: { field: "doi", text: "The resolver has no study under this DOI." },
    unreachable: "The resolver does not answer. Try again later, or type the study in.",
  },
  { form: "reference-fetch" },
);

export const importThem = formAction(
  importReferencesSchema,
  async (input, context) => {
    const done = await importReferences(context.actor, input, occasionOf(context));
    return done.ok ? redirect(`${PATH}/import?done=${done.value.id}`) : done;
  },
  {
    not_found: "Studies are not yours to add.",
    unreadable: {
      field: "text",
      text: "This is neither BibTeX nor RIS nor CSL-JSON, or there is no entry in it.",
    },
    too_many: ({ most }) => ({
      field: "text",
      text: `At most ${String(most)} entries at a time.`,
    }),
  },
  { form: "reference-import" },
);
