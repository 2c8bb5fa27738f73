import { z } from "zod";
import { parameter, searchWords, type QueryParameters } from "../list-page";
import { EVIDENCE_GRADES, type EvidenceGrade } from "./evidence";
import {
  STUDY_KINDS,
  STUDY_SUBJECTS,
  type StudyKind,
  type StudySubject,
} from "./references/study-kinds";

/** What the index of studies can be narrowed by. */
export type ReferenceFilter = {
  readonly q?: string | undefined;
  readonly kind?: StudyKind | undefined;
  readonly grade?: EvidenceGrade | undefined;
  readonly in?: StudySubject | undefined;
  readonly topic?: string | undefined;
  /** From 1. */
  readonly page: number;
};

const dashed = (text: string): string => text.replaceAll(" ", "-");
/** A kind or a topic as an address has it: `randomized-trial`. */
export const wordOf = dashed;

const parameters = z.object({
  q: searchWords,
  kind: parameter(
    z.enum(STUDY_KINDS.map(dashed)).transform((word) => word.replaceAll("-", " ") as StudyKind),
  ),
  grade: parameter(z.enum(EVIDENCE_GRADES)),
  in: parameter(z.enum(STUDY_SUBJECTS)),
  topic: parameter(
    z
      .string()
      .max(60)
      .regex(/^[\p{L}\d][\p{L}\d -]*$/u),
  ),
  page: parameter(z.coerce.number().int().min(1).max(10_000)),
});

/** Reads the index's address; what it does not understand it leaves out. */
export function readFilter(given: QueryParameters): ReferenceFilter {
  const { page, ...rest } = parameters.parse(given);
  return { ...rest, page: page ?? 1 };
}

/** The address of the index narrowed so. */
export function filterHref({ q, kind, grade, in: subject, topic, page }: ReferenceFilter): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (kind) query.set("kind", dashed(kind));
  if (grade) query.set("grade", grade);
  if (subject) query.set("in", subject);
  if (topic) query.set("topic", topic);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "/journal/references" : `/journal/references?${text}`;
}
