import "server-only";
import type { StaffActor, UserActor } from "../../access/actor";
import type { Clock } from "../../clock";
import { sql } from "../../db";
import { stopLetters } from "./unsubscribe";

type Person = UserActor | StaffActor;
type Status = "pending" | "subscribed" | "unsubscribed";

async function findOwn(actor: Person): Promise<{ id: string; status: Status } | undefined> {
  const [row] = await sql<{ id: string; status: Status }>(
    `SELECT s.id, s.status::text AS status FROM newsletter_subscribers s JOIN users u ON u.email = s.email
      WHERE u.id = $1 AND u.email_verified_at IS NOT NULL`,
    [actor.userId],
  );
  return row;
}

/** Where the actor's own, confirmed address stands with the letter; `none` where it never asked. */
export async function findOwnLetter(actor: Person): Promise<Status | "none"> {
  return (await findOwn(actor))?.status ?? "none";
}

/** Stops the letter to the actor's own, confirmed address, until its owner asks again. Doing so again changes nothing. */
export async function leaveLetter(actor: Person, clock: Clock): Promise<void> {
  const own = await findOwn(actor);
  if (own) await stopLetters(own.id, clock);
}
