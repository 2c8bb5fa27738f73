import { randomUUID } from "node:crypto";
import type { UserActor } from "@/lib/access/actor";
import type { Clock } from "@/lib/clock";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { saveAddress } from "@/lib/consignment/save-address";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import { sql } from "@/lib/db";
import { got, NOWHERE } from "../story";

const DAY_MS = 86_400_000;

/** A clock of so many days before the present; a consignment does not care for Stripe's time. */
export type DaysAgo = (days: number) => Clock;

export const daysBefore =
  (present: Date): DaysAgo =>
  (days) => ({ now: () => new Date(present.getTime() - days * DAY_MS) });

/** Somebody more who sells: with an account that nobody signs in to, the terms accepted and an address. */
export async function newSeller(
  name: string,
  address: { line1: string; city: string; state: string; postal: string },
  since: Clock,
): Promise<UserActor> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, ".")}@mail.example`;
  const [row] = await sql<{ id: string }>(
    `INSERT INTO users (email, name, email_verified_at, created_at) VALUES ($1, $2, $3, $3) RETURNING id`,
    [email, name, since.now()],
  );
  const seller: UserActor = { kind: "user", userId: row?.id ?? "", visitorId: randomUUID() };
  got(await acceptTerms(seller, { version: CURRENT_TERMS.version }, NOWHERE, since));
  got(await saveAddress(seller, { fullName: name, ...address }));
  return seller;
}
