import { z } from "zod";
import { text } from "../text";

/** Form "was this helpful": yes or no. Form "why": a reason, added to the word that was given. */
export const voteSchema = z
  .strictObject({
    helpful: z.enum(["yes", "no"], { error: "Choose yes or no" }).optional(),
    reason: text("A reason", 500, 0).optional(),
  })
  .refine(({ helpful, reason }) => helpful !== undefined || reason, "Write something first");
export type VoteInput = z.infer<typeof voteSchema>;
