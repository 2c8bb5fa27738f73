import { z } from "zod";
import { parsePrice } from "../catalog/price-input";
import { text, ticked, uuid } from "../text";
import { PROMOTION_KINDS } from "./promotion";

const price = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined) return null;
    const cents = parsePrice(typed);
    if (cents !== null) return cents;
    context.addIssue({ code: "custom", message: "Write dollars and cents, such as 25.00" });
    return z.NEVER;
  });

/** A share as people type it, "12.5", in basis points. */
const percent = z
  .string()
  .trim()
  .regex(/^(100|\d{1,2}(\.\d{1,2})?)$/, "Write a percentage up to 100, such as 12.5")
  .transform((typed) => Math.round(Number(typed) * 100))
  .refine((bp) => bp > 0, "More than nothing")
  .optional();

const whole = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, "Write a whole number")
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, `Between 1 and ${most}`)
    .optional();

const ids = z
  .union([uuid, z.array(uuid).max(200)])
  .optional()
  .transform((given) => (given === undefined ? [] : [...new Set([given].flat())]));

const day = z.iso.date("Choose a day").optional();

/** Form "promotion": what each kind needs is asked for beside its field. */
export const savePromotionSchema = z
  .strictObject({
    id: uuid.optional(),
    version: z.coerce.number().int().optional(),
    title: text("A title", 80, 3),
    code: text("A code", 30, 3)
      .toUpperCase()
      .refine((code) => /^[A-Z0-9-]+$/.test(code), "Letters, digits and hyphens only")
      .optional(),
    kind: z.enum(PROMOTION_KINDS, { error: "Choose what it takes off" }),
    percent,
    amount: price,
    buyQuantity: whole(20),
    getQuantity: whole(20),
    goods: z.enum(["curated", "resale"]).optional(),
    categoryIds: ids,
    brandIds: ids,
    minimum: price,
    firstOrder: ticked,
    limitTotal: whole(100_000),
    limitPerPerson: whole(1_000),
    startsOn: day,
    endsOn: day,
    combines: ticked,
    priority: whole(1_000),
    bearer: z.enum(["shop", "shared"]).default("shop"),
  })
  .check((context) => {
    const { value, issues } = context;
    const need = (field: "percent" | "amount" | "buyQuantity" | "getQuantity", message: string) => {
      if (value[field] === undefined || value[field] === null)
        issues.push({ code: "custom", path: [field], message, input: value[field] });
    };
    if (value.kind === "percent" || value.kind === "buy_x") need("percent", "How many per cent?");
    if (value.kind === "amount") need("amount", "How much?");
    if (value.kind === "buy_x") {
      need("buyQuantity", "How many are bought?");
      need("getQuantity", "How many cost less?");
    }
    if (value.startsOn && value.endsOn && value.endsOn < value.startsOn)
      issues.push({
        code: "custom",
        path: ["endsOn"],
        message: "It cannot end before it starts",
        input: value.endsOn,
      });
  });
export type SavePromotionInput = z.infer<typeof savePromotionSchema>;

/** Forms "start it" and "end it". */
export const movePromotionSchema = z.strictObject({
  promotionId: uuid,
  move: z.enum(["start", "end"]),
});
