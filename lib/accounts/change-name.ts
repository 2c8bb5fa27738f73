import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { ok, type Result } from "@/lib/result";

/** How the shop calls somebody; null for no name. */
export async function changeName(
  actor: UserActor | StaffActor,
  input: { readonly name?: string | undefined },
  clock = systemClock,
): Promise<Result<void, never>> {
  await sql("UPDATE users SET name = $2, updated_at = $3 WHERE id = $1", [
    actor.userId,
    input.name ?? null,
    clock.now(),
  ]);
  return ok(undefined);
}
