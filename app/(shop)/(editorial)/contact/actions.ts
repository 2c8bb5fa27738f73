"use server";

import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { contactSchema } from "@/lib/contact/schema";
import { sendMessage } from "@/lib/contact/send-message";
import { formAction } from "@/lib/web/form-action";

export const contact = formAction(
  contactSchema,
  (input, { actor, from }) => sendMessage(actor, input, from, systemClock),
  { too_many: retryText },
  {
    form: "contact",
    done: ({ email }) => `We will answer to ${email}, as a rule within two working days.`,
  },
);
