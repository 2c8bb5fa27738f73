import { randomUUID } from "node:crypto";
import type { GuestActor } from "@/lib/access/actor";
import type { Origin } from "@/lib/accounts/origin";
import { signUp } from "@/lib/accounts/sign-up";
import { useLink } from "@/lib/accounts/use-link";
import { systemClock, type Clock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";

export const PASSWORD = "four words in a row";

export function guest(): GuestActor {
  return { kind: "guest", visitorId: randomUUID() };
}

/** An address that nobody else in the tests has. */
export function newEmail(): string {
  return `p-${randomUUID()}@people.example`;
}

/** Each from a client of its own, unless a test is about clients. */
export function from(ip = randomIp()): Origin {
  return { ip, userAgent: "a test" };
}

function randomIp(): string {
  return `2001:db8::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
}

export type KeptMail = { template: string; props: { name: string | null; url: string } };

/** The mails to an address, oldest first. */
export async function mailsTo(email: string): Promise<KeptMail[]> {
  return sql<KeptMail>(`SELECT template, props FROM mails WHERE "to" = $1::citext ORDER BY id`, [
    email,
  ]);
}

/** The secret in the last link that was mailed to an address. */
export async function lastToken(email: string): Promise<string> {
  const url = (await mailsTo(email)).at(-1)?.props.url ?? "";
  return new URL(url).pathname.split("/").at(-1) ?? "";
}

/** A person who signed up and opened the mailed link. */
export async function makePerson(
  clock: Clock = systemClock,
): Promise<{ userId: string; email: string }> {
  const email = newEmail();
  await signUp(guest(), { email, password: PASSWORD }, from(), clock);
  const used = await useLink(guest(), { token: await lastToken(email) }, clock);
  if (!used.ok) throw new Error("The new person could not confirm their address");
  return { userId: used.value.userId, email };
}

export async function disable(userId: string): Promise<void> {
  await sql("UPDATE users SET disabled_at = now() WHERE id = $1", [userId]);
}

/** Lets go of the database; for the end of a test file. */
export async function close(): Promise<void> {
  await closeSender();
  await closeDb();
}
