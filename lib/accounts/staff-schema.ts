import { z } from "zod";
import { PERMISSIONS } from "@/lib/access/permissions";
import { emailAddress, text, uuid } from "@/lib/text";
import { newPasswordOf, useLinkSchema } from "./schema";

const permissions = z
  .array(z.enum(PERMISSIONS))
  .transform((chosen) => PERMISSIONS.filter((permission) => chosen.includes(permission)));

export const inviteSchema = z.strictObject({
  email: emailAddress,
  permissions: permissions.refine((chosen) => chosen.length > 0, "Choose what they may work on"),
});
export type InviteInput = z.output<typeof inviteSchema>;

export const invitationSchema = z.strictObject({ invitationId: uuid });

/** None at all: they do not work here any more. */
export const permissionsSchema = z.strictObject({ userId: uuid, permissions });
export type PermissionsInput = z.output<typeof permissionsSchema>;

export const personSchema = z.strictObject({ userId: uuid });

export const disableSchema = z.strictObject({ userId: uuid, reason: text("A reason", 300) });
export type DisableInput = z.output<typeof disableSchema>;

/** Somebody who has no account yet says who they are and chooses a password. */
export const acceptSchema = z.strictObject({
  token: useLinkSchema.shape.token,
  name: text("Your name", 80).optional(),
  password: newPasswordOf.optional(),
});
export type AcceptInput = z.output<typeof acceptSchema>;
