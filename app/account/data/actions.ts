"use server";

import { redirect } from "next/navigation";
import { emailSchema } from "@/lib/accounts/schema";
import { systemClock } from "@/lib/clock";
import { askExport } from "@/lib/privacy/ask-export";
import { deleteAccount } from "@/lib/privacy/delete-account";
import { closeSession } from "@/lib/web/browser-session";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";
import { SIGNED_OUT, whenSignedIn } from "../signed-in";

export const askForData = formAction(
  z.strictObject({}),
  (_input, context) =>
    whenSignedIn<Awaited<ReturnType<typeof askExport>>>(context, async (person) => {
      const asked = await askExport(person, systemClock);
      showAnew();
      return asked;
    }),
  {
    signed_out: SIGNED_OUT,
    waiting: "You have asked within the last hour. It is being made, or stands below already.",
  },
  { form: "data", done: () => "It is being made. We write to you when you can fetch it." },
);

export const deleteOwnAccount = formAction(
  emailSchema,
  (input, context) =>
    whenSignedIn(context, async (person) => {
      const deleted = await deleteAccount(person, input, systemClock);
      if (!deleted.ok) return deleted;
      await closeSession();
      return redirect("/sign-in?deleted=1");
    }),
  {
    signed_out: SIGNED_OUT,
    wrong_email: { field: "email", text: "This is not the address of this account." },
    unsettled: "Something has to be settled first. Reload the page to see what.",
  },
  { form: "delete" },
);
