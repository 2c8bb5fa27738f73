import { z } from "zod";
import { emailAddress, text, ticked, uuid } from "../text";

/** What the forms of people and topics send. */

const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and single hyphens")
  .max(120, "An address can have at most 120 characters")
  .optional();
const seen = { id: uuid.optional(), version: z.coerce.number().int().min(1).optional() };

export type CredentialLine = {
  readonly credential: string;
  readonly issuer: string;
  readonly year: number;
};

/** "MD, Lakeside School of Medicine, 2009"; a comma within the issuer's name stays. Null where a part is missing. */
export function readCredential(line: string): CredentialLine | null {
  const parts = line.split(",").map((part) => part.trim());
  const year = Number(parts.at(-1));
  const [credential = ""] = parts;
  const issuer = parts.slice(1, -1).join(", ");
  const sound = Number.isInteger(year) && year >= 1900 && year <= 2200 && credential && issuer;
  return sound && credential.length <= 120 && issuer.length <= 200
    ? { credential, issuer, year }
    : null;
}

/** The line that `readCredential` reads. */
export const credentialLine = ({ credential, issuer, year }: CredentialLine): string =>
  `${credential}, ${issuer}, ${year}`;

const credentials = z
  .string()
  .max(4_000, "These are too many credentials")
  .default("")
  .transform((value, context): CredentialLine[] => {
    const lines = value
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    return [...new Set(lines)].flatMap((line) => {
      const read = readCredential(line);
      if (!read)
        context.addIssue({
          code: "custom",
          message: `“${line.slice(0, 60)}” is not credential, issuer, year`,
        });
      return read ?? [];
    });
  })
  .refine((list) => list.length <= 12, "Twelve credentials at most");

export const personFormSchema = z.strictObject({
  ...seen,
  slug,
  name: text("A name", 120),
  /** What they do here: `Writer`, `Medical reviewer`. */
  role: text("What they do here", 80),
  bio: text("Who they are", 2_000),
  credentials,
  /** Of their own account at the desk, where they have one. */
  email: emailAddress.optional(),
  demo: ticked,
  retired: ticked,
});
export type PersonForm = z.infer<typeof personFormSchema>;

export const topicFormSchema = z.strictObject({
  ...seen,
  slug,
  name: text("A name", 80),
  intro: text("An introduction", 600),
  position: z.coerce
    .number({ error: "A place is a number" })
    .int("A place is a whole number")
    .min(1, "The first place is 1")
    .max(999, "A place is at most 999"),
});
export type TopicForm = z.infer<typeof topicFormSchema>;
