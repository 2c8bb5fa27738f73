"use server";

import { retryText } from "@/lib/accounts/retry-text";
import { findProfile } from "@/lib/accounts/queries";
import { systemClock } from "@/lib/clock";
import { leaveLetter } from "@/lib/journal/newsletter/own-subscription";
import { subscribe } from "@/lib/journal/newsletter/subscribe";
import { ok } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";
import { SIGNED_OUT, whenSignedIn } from "../signed-in";

const nothing = z.strictObject({});

export const askForLetter = formAction(
  nothing,
  (_input, context) =>
    whenSignedIn<Awaited<ReturnType<typeof subscribe>>>(context, async (person) => {
      const profile = await findProfile(person);
      // Somebody who is signed in has a profile.
      if (!profile) throw new Error("No profile");
      const wish = { email: profile.email, source: "page" } as const;
      return subscribe(person, wish, context.from, systemClock);
    }),
  { signed_out: SIGNED_OUT, too_many: retryText },
  {
    form: "letter-ask",
    done: () =>
      "We have written to you. The letter comes once you have opened the link in that mail.",
  },
);

export const stopLetter = formAction(
  nothing,
  (_input, context) =>
    whenSignedIn(context, async (person) => {
      await leaveLetter(person, systemClock);
      showAnew();
      return ok(undefined);
    }),
  { signed_out: SIGNED_OUT },
  { form: "letter-stop" },
);
