import { randomUUID } from "node:crypto";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import type { Occasion } from "@/lib/catalog/edit-product";
import type { Clock } from "@/lib/clock";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { saveAddress } from "@/lib/consignment/save-address";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import { sql } from "@/lib/db";
import type { Result } from "@/lib/result";

const DAY_MS = 86_400_000;

/** Where the people of the demo sit: an address that is nobody's. */
export const HERE = { ip: "192.0.2.1", userAgent: "demo" } as const;

/** A clock of so many days ago, or hours where it is less. */
export const daysAgo = (days: number): Clock => ({
  now: () => new Date(Date.now() - days * DAY_MS),
});

export const on = (clock: Clock): Occasion => ({ clock, origin: HERE.ip });

/** What a step must give; the demo is not made by halves. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail ?? {})}`);
  return result.value;
}

async function idOf(email: string): Promise<string> {
  const [row] = await sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [email]);
  if (!row) throw new Error(`There is no ${email}`);
  return row.id;
}

/** One of the seeded people, as they shop or sell. */
export async function person(role: "shopper" | "seller"): Promise<UserActor> {
  const userId = await idOf(`${role}@necessite.example`);
  return { kind: "user", userId, visitorId: randomUUID() };
}

/** One of the seeded people behind the desk. */
export async function staff(
  permission: Extract<Permission, "merchandiser" | "fulfilment" | "finance">,
): Promise<StaffActor> {
  const userId = await idOf(`${permission}@necessite.example`);
  return { kind: "staff", userId, visitorId: randomUUID(), permissions: [permission] };
}

/** Somebody more who sells: with an account that nobody signs in to, the terms accepted and an address. */
export async function newSeller(
  name: string,
  address: { line1: string; city: string; state: string; postal: string },
): Promise<UserActor> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, ".")}@necessite.example`;
  await sql(
    `INSERT INTO users (email, name, email_verified_at, created_at) VALUES ($1, $2, $3, $3)`,
    [email, name, daysAgo(60).now()],
  );
  const seller: UserActor = {
    kind: "user",
    userId: await idOf(email),
    visitorId: randomUUID(),
  };
  got(await acceptTerms(seller, { version: CURRENT_TERMS.version }, HERE, daysAgo(60)));
  got(await saveAddress(seller, { fullName: name, ...address }));
  return seller;
}
