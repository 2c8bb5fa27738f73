import type { Actor, StaffActor } from "./actor";

/** What a member of staff may do; the database enum `staff_permission` holds the same five. */
export const PERMISSIONS = ["merchandiser", "fulfilment", "editor", "finance", "admin"] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** True where the actor is staff and holds one of `needed`; an admin holds all of them. */
export function hasPermission(actor: Actor, ...needed: readonly Permission[]): actor is StaffActor {
  if (actor.kind !== "staff") return false;
  return actor.permissions.some((held) => held === "admin" || needed.includes(held));
}
