import { z } from "zod";
import { markdownsSchema, type Markdowns } from "./markdowns";
import { splitSchema, type Split } from "./split";
import { parseBound, parsePercent } from "./typed-amounts";

/** A number of days as it is typed. */
export const daysField = (most: number) =>
  z
    .string({ error: "Write a number of days" })
    .trim()
    .regex(/^\d{1,4}$/, "Write a number of days")
    .transform(Number)
    .refine((days) => days >= 1 && days <= most, `Between 1 and ${most} days`);

/** A percentage as it is typed, in basis points. */
export const percentField = z
  .string({ error: "Write a percentage, such as 60" })
  .transform((value, context) => {
    const bp = parsePercent(value);
    if (bp !== null) return bp;
    context.addIssue({ code: "custom", message: "Write a percentage, such as 60" });
    return z.NEVER;
  });

const cell = z.string().trim().max(20).default("");
const table = <Row extends z.ZodType>(row: Row) => z.array(row.optional()).max(24).default([]);

type Context = z.core.$RefinementCtx;
const wrong = (context: Context, path: (string | number)[], message: string) =>
  context.addIssue({ code: "custom", path, message });

/** Tiers of a split as a table of a form: from this price on, this share. Empty rows are left out. */
export const tierRows = table(z.strictObject({ from: cell, share: cell })).transform(
  (rows, context): Split => {
    const tiers = rows.flatMap((row, index) => {
      if (!row || (row.from === "" && row.share === "")) return [];
      const [fromCents, shareBp] = [parseBound(row.from), parsePercent(row.share)];
      if (fromCents === null) wrong(context, [index, "from"], "Write dollars, such as 50 or 0");
      if (shareBp === null) wrong(context, [index, "share"], "Write a percentage up to 100");
      return fromCents === null || shareBp === null ? [] : [{ fromCents, shareBp }];
    });
    return asWhole(tiers, splitSchema, context);
  },
);

/** Price steps as a table of a form: after so many days, so much of the first price. Empty rows are left out. */
export const stepRows = table(z.strictObject({ days: cell, percent: cell })).transform(
  (rows, context): Markdowns => {
    const steps = rows.flatMap((row, index) => {
      if (!row || (row.days === "" && row.percent === "")) return [];
      const afterDays = /^\d{1,4}$/.test(row.days) ? Number(row.days) : 0;
      const percentBp = parsePercent(row.percent) ?? 0;
      const [day, part] = [
        afterDays >= 1 && afterDays <= 3650,
        percentBp >= 1 && percentBp < 10_000,
      ];
      if (!day) wrong(context, [index, "days"], "Write a number of days");
      if (!part) wrong(context, [index, "percent"], "Write a percentage below 100");
      return day && part ? [{ afterDays, percentBp }] : [];
    });
    return asWhole(steps, markdownsSchema, context);
  },
);

/** What a table has to be as a whole; one without rows is left as it is. */
function asWhole<T extends readonly unknown[]>(rows: T, schema: z.ZodType<T>, context: Context): T {
  const read = schema.safeParse(rows);
  if (read.success || rows.length === 0) return rows;
  for (const { message } of read.error.issues) wrong(context, [], message);
  return z.NEVER;
}
