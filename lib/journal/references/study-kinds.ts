/** What kinds of study there are, and what each is called; the database's `journal_references_kind`. */
export const STUDY_KINDS = [
  "systematic review",
  "randomized trial",
  "open trial",
  "observational study",
  "case report",
  "laboratory study",
  "narrative review",
  "consensus",
  "other",
] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

export const KIND_TEXTS: Readonly<Record<StudyKind, { label: string; meaning: string }>> = {
  "systematic review": {
    label: "Systematic review",
    meaning: "Everything that was found on a question, searched and weighed by a stated method.",
  },
  "randomized trial": {
    label: "Randomized trial",
    meaning: "Chance decided who got what, so that the groups differ in little else.",
  },
  "open trial": {
    label: "Open trial",
    meaning:
      "People were given something and looked at before and after, without chance deciding who.",
  },
  "observational study": {
    label: "Observational study",
    meaning: "People were watched or compared as they were. It can show a link, not its cause.",
  },
  "case report": {
    label: "Case report",
    meaning: "What happened to one person or a few.",
  },
  "laboratory study": {
    label: "Laboratory study",
    meaning:
      "Cells, animals, tissue or figures: how something may work, not that it does in people.",
  },
  "narrative review": {
    label: "Narrative review",
    meaning: "What its authors make of the literature that they chose.",
  },
  consensus: {
    label: "Expert consensus",
    meaning: "What a panel agreed on, often what words shall mean.",
  },
  other: { label: "Other source", meaning: "Anything else, said in its description." },
};

/** Who or what was studied; the database's `journal_references_subjects`. */
export const STUDY_SUBJECTS = ["humans", "animals", "cells"] as const;
export type StudySubject = (typeof STUDY_SUBJECTS)[number];

/** True where nothing in it was seen in people: it must not be told as if it were. */
export function isOnlyPreclinical(subjects: readonly string[]): boolean {
  return subjects.length > 0 && !subjects.includes("humans");
}
