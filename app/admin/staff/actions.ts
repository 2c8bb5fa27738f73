"use server";

import { changePermissions } from "@/lib/accounts/change-permissions";
import { disablePerson, enablePerson } from "@/lib/accounts/disable-person";
import { inviteStaff, withdrawInvitation, type StaffOccasion } from "@/lib/accounts/invite-staff";
import {
  disableSchema,
  invitationSchema,
  inviteSchema,
  permissionsSchema,
  personSchema,
} from "@/lib/accounts/staff-schema";
import { systemClock } from "@/lib/clock";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "It is not there any more, or it is not yours to do.";
const LAST =
  "Nobody else administers the shop. Let somebody else in first, then this one can be let go.";

const occasionOf = ({ from }: FormContext): StaffOccasion => ({
  clock: systemClock,
  origin: from.ip,
});

/** Lets the page show what is true now, done or not. */
async function shown<R extends Result<unknown>>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

export const invite = formAction(
  inviteSchema,
  (input, context) => shown(inviteStaff(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    works_here: { field: "email", text: "They work here already." },
    closed: { field: "email", text: "The account of this address is closed. Open it first." },
  },
  { form: "invite", done: ({ email }) => `An invitation is on its way to ${email}.` },
);

export const takeBack = formAction(
  invitationSchema,
  (input, context) => shown(withdrawInvitation(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "take-back", done: () => "Taken back. Its link does nothing any more." },
);

export const permit = formAction(
  permissionsSchema,
  (input, context) => shown(changePermissions(context.actor, input, occasionOf(context))),
  { not_found: GONE, last_admin: LAST },
  {
    form: "permissions",
    stays: true,
    done: ({ left }) => (left ? "They do not work here any more." : "Saved. It counts at once."),
  },
);

export const disable = formAction(
  disableSchema,
  (input, context) => shown(disablePerson(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    yourself: "This is your own account. Somebody else has to close it.",
    last_admin: LAST,
  },
  { form: "disable", done: () => "Closed. They are signed out everywhere." },
);

export const enable = formAction(
  personSchema,
  (input, context) => shown(enablePerson(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "enable", done: () => "Open again. They can sign in." },
);
