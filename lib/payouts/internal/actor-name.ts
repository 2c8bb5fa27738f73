import "server-only";
import { userIdOf, type Actor } from "../../access/actor";

/** How history writes down who moved a payout: `staff:<id>`, `user:<id>` or `system:<name>`. */
export function actorName(actor: Actor): string {
  return actor.kind === "system"
    ? `system:${actor.name}`
    : `${actor.kind}:${userIdOf(actor) ?? "nobody"}`;
}
