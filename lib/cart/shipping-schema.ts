import { z } from "zod";
import { parsePrice } from "../catalog/price-input";
import { text, uuid } from "../text";
import { isUsState } from "../us-places";

/** An amount as people type it, in cents; nothing typed is 0. */
const cents = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || /^\s*0*(\.0{0,2})?\s*$/.test(typed)) return 0;
    const read = parsePrice(typed);
    if (read !== null) return read;
    context.addIssue({ code: "custom", message: "Write dollars and cents, such as 6.95" });
    return z.NEVER;
  });

const whole = (label: string, least: number, most: number) =>
  z
    .string({ error: `${label} is needed` })
    .trim()
    .regex(/^\d{1,6}$/, "Write a whole number")
    .transform(Number)
    .refine((value) => value >= least && value <= most, `Between ${least} and ${most}`);

/** Form "zone": its states as two letters with blanks or commas between. */
export const saveZoneSchema = z.strictObject({
  id: uuid.optional(),
  name: text("A name", 60, 2),
  states: z
    .string({ error: "States are needed" })
    .transform((typed) => [
      ...new Set(
        typed
          .toUpperCase()
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
    ])
    .refine((states) => states.length > 0, "States are needed")
    .refine((states) => states.every(isUsState), "Write states as two letters, such as OR WA CA"),
});
export type SaveZoneInput = z.infer<typeof saveZoneSchema>;

/** Form "rate". */
export const saveRateSchema = z
  .strictObject({
    id: uuid.optional(),
    zoneId: uuid,
    name: text("A name", 40, 2),
    maxWeightGrams: whole("A weight", 1, 100_000),
    price: cents,
    freeFrom: cents,
    minDays: whole("A number of days", 0, 60),
    maxDays: whole("A number of days", 0, 90),
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, {
    path: ["maxDays"],
    message: "It cannot be there before the earliest day",
  });
export type SaveRateInput = z.infer<typeof saveRateSchema>;

export const dropRateSchema = z.strictObject({ id: uuid });
