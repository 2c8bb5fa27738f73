import { z } from "zod";
import { orderNumber } from "../orders/schema";
import { emailAddress, text } from "../text";

/** What a message can be about, in the words of the form. */
export const TOPIC_LABELS = {
  order: "An order",
  return: "A return",
  product: "A product or its label",
  selling: "Selling a piece",
  privacy: "My data",
  accessibility: "Using this site",
  other: "Something else",
} as const;

export type Topic = keyof typeof TOPIC_LABELS;

const TOPICS = Object.keys(TOPIC_LABELS) as [Topic, ...Topic[]];

/** The topic that a link to the page names, or undefined for anything else. */
export function topicOf(value: unknown): Topic | undefined {
  return TOPICS.find((topic) => topic === value);
}

/** Form "contact". */
export const contactSchema = z.strictObject({
  name: text("Your name", 80),
  email: emailAddress,
  topic: z.enum(TOPICS, { error: "Choose what it is about" }),
  orderNumber: orderNumber.optional(),
  message: text("A message", 3000),
});

export type ContactInput = z.infer<typeof contactSchema>;
