import type { Actor } from "../access/actor";
import type { Clock } from "../clock";

/** When a change is made and from which address. */
export type JournalOccasion = { readonly clock: Clock; readonly origin: string | null };

/** Who did it, as the journal's own records keep it: `staff:<id>`, `system:<name>`. */
export function actorName(actor: Actor): string {
  if (actor.kind === "system") return `system:${actor.name}`;
  return actor.kind === "guest" ? "guest" : `${actor.kind}:${actor.userId}`;
}
