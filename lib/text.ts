import { z } from "zod";

/** Tab and line breaks are meant; every other control character is an accident or an attack, and PostgreSQL refuses NUL. */
function hasControlCharacter(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d))
      return true;
  }
  return false;
}

/** True where the text can be stored: well-formed UTF-16 (no lone surrogate) and no control characters. */
export function isStorableText(value: string): boolean {
  return value.isWellFormed() && !hasControlCharacter(value);
}

/** Base of every text field: trimmed, storable, between `min` and `max` characters. */
export function text(label: string, max: number, min = 1) {
  return z
    .string({ error: `${label} is needed` })
    .trim()
    .min(min, min === 1 ? `${label} is needed` : `${label} needs at least ${min} characters`)
    .max(max, `${label} can have at most ${max} characters`)
    .refine(isStorableText, `${label} has a character that cannot be stored`);
}

/** A mail address, lower-cased, at most 254 characters. */
export const emailAddress = z
  .string({ error: "An e-mail address is needed" })
  .trim()
  .toLowerCase()
  .max(254, "This e-mail address is too long")
  .refine(isStorableText, "This e-mail address has a character that cannot be stored")
  .pipe(z.email("This does not look like an e-mail address"));

/** A UUID in any case, handed on in lower case. */
export const uuid = z.guid("This reference is not valid").toLowerCase();

/** A box at the desk that may be ticked. */
export const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");
