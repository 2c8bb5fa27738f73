"use server";

import { redirect } from "next/navigation";
import { personSchema } from "@/lib/accounts/staff-schema";
import { startView } from "@/lib/accounts/support-view";
import { systemClock } from "@/lib/clock";
import { err } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";
import { readSessionId } from "@/lib/web/session-cookie";

/** Lets this browser see the shop as somebody does, and shows their account. */
export const look = formAction(
  personSchema,
  async ({ userId }, { actor, from }) => {
    const sessionId = await readSessionId();
    if (!sessionId) return err("not_found");
    const occasion = { clock: systemClock, origin: from.ip };
    const started = await startView(actor, { sessionId, userId }, occasion);
    return started.ok ? redirect("/account") : started;
  },
  { not_found: "This account is closed, or it is one of staff." },
  { form: "look" },
);
