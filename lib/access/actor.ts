import type { Permission } from "./permissions";

/**
 * Who asks. Every use case and private query takes one first, and puts it into its `where`.
 * `visitorId` is the signed cookie's UUID; it owns a guest's bag and orders.
 */
export type Actor = GuestActor | UserActor | StaffActor | SystemActor;

export type GuestActor = { readonly kind: "guest"; readonly visitorId: string };

export type UserActor = {
  readonly kind: "user";
  readonly userId: string;
  readonly visitorId: string;
};

export type StaffActor = {
  readonly kind: "staff";
  readonly userId: string;
  readonly visitorId: string;
  readonly permissions: readonly Permission[];
};

/** A timer, a job or a gateway's message; `name` says which. */
export type SystemActor = { readonly kind: "system"; readonly name: string };

/** Someone with a bag: anyone but the system. */
export type ShopperActor = GuestActor | UserActor | StaffActor;

/** How history writes down who did something: `staff:<id>`, `user:<id>`, `guest:<visitor id>`, `system:<name>`. */
export function actorName(actor: Actor): string {
  if (actor.kind === "system") return `system:${actor.name}`;
  return `${actor.kind}:${userIdOf(actor) ?? actor.visitorId}`;
}

/** The signed-in person behind the actor, or null. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "user" || actor.kind === "staff" ? actor.userId : null;
}
