"use server";

import { confirmEmailChange } from "@/lib/accounts/change-email";
import { emailLinkSchema } from "@/lib/accounts/schema";
import { formAction } from "@/lib/web/form-action";

export const confirmEmail = formAction(
  emailLinkSchema,
  (input, { actor }) => confirmEmailChange(actor, input),
  {
    gone: "This link has been used or has run out. Ask for a new one in your profile.",
    taken: "There is another account with the new address by now.",
  },
  {
    form: "email-link",
    done: ({ moved }) =>
      moved
        ? "Your account has the new address from now on. Sign in with it."
        : "The other mailbox still has to confirm. Nothing changes before it has.",
  },
);
