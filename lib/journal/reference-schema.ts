import { z } from "zod";
import { text, ticked, uuid } from "../text";
import { EVIDENCE_GRADES } from "./evidence";
import type { Author } from "./references/authors";
import { readDoi, readPmid } from "./references/identifiers";
import { STUDY_KINDS, STUDY_SUBJECTS } from "./references/study-kinds";

/** What the forms of the reference manager send. */

export const REFERENCE_MEDIA = {
  "article-journal": "Journal article",
  book: "Book",
  chapter: "Chapter",
  report: "Report",
  thesis: "Thesis",
  webpage: "Web page",
  document: "Other document",
} as const;
const media = Object.keys(REFERENCE_MEDIA) as [keyof typeof REFERENCE_MEDIA];

const optional = (label: string, most: number) =>
  text(label, most)
    .optional()
    .transform((value) => value ?? null);

const whole = (label: string, least: number, most: number) =>
  z.coerce
    .number({ error: `${label} is a number` })
    .int(`${label} is a whole number`)
    .min(least, `${label} is at least ${least}`)
    .max(most, `${label} is at most ${most}`);

const maybe = (label: string, least: number, most: number) =>
  whole(label, least, most)
    .optional()
    .transform((value) => value ?? null);

/** An author a line: "Palmer, Jane B." or, without a comma, a group's name. */
const authorLines = z
  .string()
  .max(20_000, "These are too many authors")
  .default("")
  .transform((lines, context): Author[] => {
    const authors = lines
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): Author => {
        const [family = "", ...given] = line.split(",").map((part) => part.trim());
        if (given.length === 0) return { literal: line };
        return given.join(" ").trim() ? { family, given: given.join(" ").trim() } : { family };
      });
    if (authors.some((author) => ("family" in author ? author.family === "" : false)))
      context.addIssue({
        code: "custom",
        message: "An author has no family name before the comma",
      });
    if (authors.length > 500)
      context.addIssue({ code: "custom", message: "These are too many authors" });
    return authors;
  });

const lines = (label: string, most: number) =>
  z
    .string()
    .max(4_000, `${label} are too long`)
    .default("")
    .transform((value) => [
      ...new Set(
        value
          .split("\n")
          .map((line) => line.trim().toLowerCase())
          .filter(Boolean),
      ),
    ])
    .refine((list) => list.length <= most, `${label} can be ${most} at most`);

const doi = text("A DOI", 300)
  .transform((value, context) => {
    const bare = readDoi(value);
    if (bare === null)
      context.addIssue({ code: "custom", message: "A DOI begins with 10. and has a slash" });
    return bare;
  })
  .optional()
  .transform((value) => value ?? null);

const pmid = text("A PMID", 120)
  .transform((value, context) => {
    const bare = readPmid(value);
    if (bare === null)
      context.addIssue({ code: "custom", message: "A PMID is a number of at most nine digits" });
    return bare;
  })
  .optional()
  .transform((value) => value ?? null);

const webAddress = text("An address", 1_000)
  .regex(/^https?:\/\/\S+$/i, "An address begins with https://")
  .optional()
  .transform((value) => value ?? null);

/** A study with everything that is known of it. */
export const referenceFormSchema = z.strictObject({
  id: uuid.optional(),
  version: z.coerce.number().int().min(1).optional(),
  /** The key it is cited by; left out for a new one, it is made of author and year. */
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and single hyphens")
    .max(120, "A key can have at most 120 characters")
    .optional(),
  medium: z.enum(media),
  authors: authorLines,
  moreAuthors: ticked,
  title: text("A title", 500),
  journal: text("Where it appeared", 300),
  year: whole("A year", 1500, 2200),
  month: maybe("A month", 1, 12),
  day: maybe("A day", 1, 31),
  volume: optional("A volume", 40),
  issue: optional("An issue", 40),
  pages: optional("Pages", 60),
  publisher: optional("A publisher", 200),
  issn: optional("An ISSN", 40),
  doi,
  pmid,
  url: webAddress,
  kind: z.enum(STUDY_KINDS),
  subjects: z.array(z.enum(STUDY_SUBJECTS)).max(3).default([]),
  population: text("Who was studied", 500, 0).default(""),
  finding: text("What it found", 2_000, 0).default(""),
  evidence: z
    .enum(EVIDENCE_GRADES)
    .optional()
    .transform((value) => value ?? null),
  topics: lines("Topics", 20),
  /** `read`: seen in its source. `known`: details still to be verified. */
  confidence: z.enum(["read", "known"]),
  source: text("Where the details come from", 1_000),
  note: optional("A note", 2_000),
  fundingNote: optional("A word on funding", 1_000),
  doiLeads: z.enum(["untried", "resolves", "broken"]).default("untried"),
  /** Another of the same title is on file, and this is a different one. */
  distinct: ticked,
});
export type ReferenceForm = z.infer<typeof referenceFormSchema>;

export const retractReferenceSchema = z.strictObject({
  referenceId: uuid,
  on: z.iso.date("A day, like 2026-11-20"),
  reason: text("A reason", 500),
});
export type RetractReferenceInput = z.infer<typeof retractReferenceSchema>;

export const reinstateReferenceSchema = z.strictObject({ referenceId: uuid });

/** `intoSlug`: the key of the one that stays. */
export const mergeReferencesSchema = z.strictObject({
  referenceId: uuid,
  intoSlug: text("The key of the one that stays", 120),
});
export type MergeReferencesInput = z.infer<typeof mergeReferencesSchema>;

/** Bytes of a pasted file are bound by what a form may send; this says so in words. */
export const importReferencesSchema = z.strictObject({
  text: z
    .string({ error: "Paste BibTeX, RIS or CSL-JSON" })
    .min(1, "Paste BibTeX, RIS or CSL-JSON")
    .max(900_000, "Paste less than 900,000 characters at a time")
    .refine(
      (value) => value.isWellFormed() && !value.includes("\u0000"),
      "It has a character that cannot be stored",
    ),
});
export type ImportReferencesInput = z.infer<typeof importReferencesSchema>;
