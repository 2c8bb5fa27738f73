import { z } from "zod";
import { uuid } from "@/lib/text";

export const jobInput = z.strictObject({
  queue: z.string().regex(/^[a-z.-]{1,60}$/),
  jobId: uuid,
});
export type JobInput = z.output<typeof jobInput>;

export const mailInput = z.strictObject({ mailId: uuid });
export type MailInput = z.output<typeof mailInput>;

export const eventInput = z.strictObject({
  eventId: z.string().regex(/^evt_\w{1,200}$/, "This is no event of Stripe's"),
});
export type EventInput = z.output<typeof eventInput>;
