import { hash } from "@node-rs/argon2";
import { insertMissing, type SeedDb } from "./database";
import { demoAccounts, type DemoAccount } from "./demo-accounts";
import { OPENING, seedId } from "./ids";

const STAFF = ["merchandiser", "fulfilment", "editor", "finance", "admin"];

/** Adds the demo people who are missing; hashing is slow on purpose, so only their passwords are hashed. */
async function seedAccounts(
  db: SeedDb,
  accounts: readonly DemoAccount[],
  withPasswords: boolean,
): Promise<void> {
  const { rows: known } = await db.query<{ email: string }>("SELECT email::text FROM users");
  const emails = new Set(known.map(({ email }) => email.toLowerCase()));
  const missing = accounts.filter(({ email }) => !emails.has(email));
  const rows = await Promise.all(
    missing.map(async ({ email, name, password }) => ({
      id: seedId(`user:${email}`),
      email,
      name,
      password_hash: withPasswords ? await hash(password) : null,
      email_verified_at: OPENING,
      created_at: OPENING,
      updated_at: OPENING,
    })),
  );
  await insertMissing(db, "users", rows, "id");
  const staff = missing
    .filter(({ role }) => STAFF.includes(role))
    .map(({ email, role }) => ({
      user_id: seedId(`user:${email}`),
      permissions: [role],
      created_at: OPENING,
    }));
  await insertMissing(db, "staff_members", staff, "user_id");
}

/**
 * Adds the demo people, and hands out the id of the seller to whom the seeded pieces belong. Without `demo` it adds
 * only that seller, and without a password: pieces need a consignor, but nobody can sign in as one.
 */
export async function seedPeople(db: SeedDb, demo: boolean): Promise<string> {
  const people = demo ? demoAccounts : demoAccounts.filter(({ role }) => role === "seller");
  await seedAccounts(db, people, demo);
  const { rows } = await db.query<{ id: string }>("SELECT id FROM users WHERE email = $1", [
    "seller@necessite.example",
  ]);
  const seller = rows[0];
  if (!seller) throw new Error("The demo seller could not be made");
  return seller.id;
}
