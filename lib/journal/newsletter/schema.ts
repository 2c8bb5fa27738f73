import { z } from "zod";
import { emailAddress } from "../../text";

/** Where the form stood. */
export const SIGN_UP_PLACES = ["article", "journal", "page"] as const;

/** Form "get the letter": where to write to. */
export const subscribeSchema = z.strictObject({
  email: emailAddress,
  source: z.enum(SIGN_UP_PLACES),
});
export type SubscribeInput = z.infer<typeof subscribeSchema>;

/** How long a mailed link can be confirmed. */
export const CONFIRM_DAYS = 7;
