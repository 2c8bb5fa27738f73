"use server";

import { askEmailChange } from "@/lib/accounts/change-email";
import { changeName } from "@/lib/accounts/change-name";
import { retryText } from "@/lib/accounts/retry-text";
import { emailSchema, nameSchema } from "@/lib/accounts/schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { SIGNED_OUT, whenSignedIn } from "../signed-in";

export const saveName = formAction(
  nameSchema,
  (input, context) =>
    whenSignedIn(context, async (person) => {
      const saved = await changeName(person, input);
      showAnew();
      return saved;
    }),
  { signed_out: SIGNED_OUT },
  { form: "name", done: () => "Saved." },
);

export const askForEmail = formAction(
  emailSchema,
  (input, context) =>
    whenSignedIn<Awaited<ReturnType<typeof askEmailChange>>>(context, (person) =>
      askEmailChange(person, input, context.from),
    ),
  {
    signed_out: SIGNED_OUT,
    same: { field: "email", text: "This is your address already." },
    too_many: retryText,
  },
  {
    form: "email",
    done: (value) =>
      `We have written to your present address and to ${value.email}. Your account moves once both have confirmed, within a day.`,
  },
);
