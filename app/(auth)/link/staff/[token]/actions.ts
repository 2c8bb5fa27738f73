"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { acceptSchema } from "@/lib/accounts/staff-schema";
import { systemClock } from "@/lib/clock";
import { openSession } from "@/lib/web/browser-session";
import { formAction } from "@/lib/web/form-action";
import { withNext } from "@/lib/web/safe-next";

/** Lets somebody in who was asked to work here, and leads them to the desk; to their codes first where they need any. */
export const accept = formAction(
  acceptSchema,
  async (input, { actor, from }) => {
    const accepted = await acceptInvitation(actor, input, { clock: systemClock, origin: from.ip });
    if (!accepted.ok) return accepted;
    const opened = await openSession(actor, accepted.value.userId, from);
    return redirect(opened.ok ? "/admin" : withNext("/sign-in", "/admin"));
  },
  {
    gone: "This invitation has been used, was taken back or has run out. Ask for a new one.",
    password_needed: { field: "password", text: "Choose a password" },
  },
  { form: "accept" },
);
