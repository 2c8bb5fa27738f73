import { z } from "zod";
import { orderNumber } from "../orders/schema";
import { emailAddress, text } from "../text";
import { TOPICS } from "./topics";

/** Form "contact". */
export const contactSchema = z.strictObject({
  name: text("Your name", 80),
  email: emailAddress,
  topic: z.enum(TOPICS, { error: "Choose what it is about" }),
  orderNumber: orderNumber.optional(),
  message: text("A message", 3000),
});

export type ContactInput = z.infer<typeof contactSchema>;
