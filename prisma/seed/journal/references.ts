import { type Author, authorsSchema } from "../../../lib/journal/references/authors";
import type { StudyKind, StudySubject } from "../../../lib/journal/references/study-kinds";
import type { Row } from "../database";
import { OPENING, seedId } from "../ids";
import { readReferences, type ReferenceFact } from "../journal-files";

/** Studies that gave people something and looked, without chance deciding who got it. */
const OPEN_TRIALS = ["mori-2016", "allen-jm-2018", "palma-2015", "bosman-2019"];

function kindOf({ id, type, population }: ReferenceFact): StudyKind {
  if (OPEN_TRIALS.includes(id)) return "open trial";
  if (/consensus/i.test(population)) return "consensus";
  if (/^(systematic|cochrane|meta-analysis)/i.test(population)) return "systematic review";
  if (type === "RCT") return "randomized trial";
  if (type === "cohort") return "observational study";
  // Figures that were worked out anew from what others measured.
  if (type === "mechanistic" || id === "ganusov-2007") return "laboratory study";
  return "narrative review";
}

/** What its description does not say outright. */
const SUBJECTS: Readonly<Record<string, readonly StudySubject[]>> = {
  "ganusov-2007": ["animals"],
  "liu-2022": ["humans", "cells"],
  "miyazaki-2014": ["humans", "animals"],
  "yan-d-2017": ["humans"],
};

const PEOPLE =
  /people|adults|women|men|males|students|children|newborns|infants|volunteers|participants|controls|cohort|pairs|studies|cochrane|articles/i;

function subjectsOf({ id, population }: ReferenceFact): readonly StudySubject[] {
  const known = SUBJECTS[id];
  if (known) return known;
  return [
    ...(PEOPLE.test(population.replace(/Reference adult/i, "")) ? (["humans"] as const) : []),
    ...(/\b(mice|mouse)\b/i.test(population) ? (["animals"] as const) : []),
  ];
}

/** "Palmer CNA, et al., McLean WHI" as names, and whether all of them are there. */
export function readAuthors(text: string): { authors: Author[]; complete: boolean } {
  const names = text.split(/,\s*/).filter(Boolean);
  const known = names.filter((name) => !/^et al\.?$/i.test(name));
  const authors = known.map((name): Author => {
    const [, family, given] = /^(.+?) (\p{Lu}{1,4})$/u.exec(name) ?? [];
    return family && given ? { family, given } : { literal: name };
  });
  return { authors, complete: known.length === names.length };
}

/** The studies that the seed brings along, as rows. */
export function referenceRows(): Row[] {
  return readReferences().map((fact) => {
    const { id, type: _type, fundingNote, authors, ...rest } = fact;
    const { authors: list, complete } = readAuthors(authors);
    return {
      id: seedId(`reference:${id}`),
      slug: id,
      medium: "article-journal",
      version: 1,
      ...rest,
      authors: authorsSchema.parse(list),
      authors_complete: complete,
      kind: kindOf(fact),
      subjects: subjectsOf(fact),
      funding_note: fundingNote,
      verified_at: null,
      created_by: "system:seed",
      created_at: OPENING,
      updated_at: OPENING,
    };
  });
}
