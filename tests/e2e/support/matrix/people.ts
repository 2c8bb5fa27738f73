import { randomUUID } from "node:crypto";
import { PERMISSIONS, type Permission } from "@/lib/access/permissions";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import type { Db } from "../database";
import { RawVisitor } from "../raw-visitor";
import { demoAccount } from "../staff";

export type Person = {
  readonly name: string;
  readonly visitor: RawVisitor;
  readonly userId: string | null;
  readonly signedIn: boolean;
  readonly seller: boolean;
  readonly permissions: readonly Permission[];
};

const PASSWORD = demoAccount("shopper").password;

/** Somebody with an account of their own, and the demo shopper's password. */
export async function makePerson(db: Db, name: string): Promise<{ id: string; email: string }> {
  const email = `${name}-${randomUUID().slice(0, 8)}@matrix.example`;
  const id = await db.value<string>(
    `INSERT INTO users (email, name, password_hash, email_verified_at)
     SELECT $1, $2, password_hash, now() FROM users WHERE email = $3 RETURNING id`,
    [email, `Matrix ${name}`, demoAccount("shopper").email],
  );
  return { id, email };
}

async function signIn(origin: string, email: string, password: string): Promise<RawVisitor> {
  const visitor = new RawVisitor(origin);
  const hidden = await visitor.hiddenFields("/sign-in", "password");
  const sent = await visitor.post("/sign-in", [
    ...hidden,
    ["email", email],
    ["password", password],
  ]);
  if (sent.location !== "/account") throw new Error(`${email} could not sign in: ${sent.status}`);
  return visitor;
}

const nobody = { userId: null, signedIn: false, seller: false, permissions: [] } as const;

/** Everybody of the matrix, signed in; `disabled` and `demoted` lost what they had after they came in. */
export async function everybody(db: Db, origin: string): Promise<Person[]> {
  const enter = async (name: string, is: Partial<Person> = {}): Promise<Person> => {
    const { id, email } = await makePerson(db, name);
    const visitor = await signIn(origin, email, PASSWORD);
    return { ...nobody, name, visitor, userId: id, signedIn: true, ...is };
  };
  const staff = async (permission: Permission): Promise<Person> => {
    const { email, password } = demoAccount(permission);
    const userId = await db.value<string>("SELECT id FROM users WHERE email = $1", [email]);
    const visitor = await signIn(origin, email, password);
    const is = { userId, signedIn: true, permissions: [permission] };
    return { ...nobody, name: permission, visitor, ...is };
  };
  const seller = demoAccount("seller");
  const people: Person[] = [
    { ...nobody, name: "anonymous", visitor: new RawVisitor(origin) },
    await enter("shopper-a"),
    await enter("shopper-b"),
    {
      ...nobody,
      name: "seller-a",
      visitor: await signIn(origin, seller.email, seller.password),
      userId: await db.value<string>("SELECT id FROM users WHERE email = $1", [seller.email]),
      signedIn: true,
      seller: true,
    },
    await enter("seller-b", { seller: true }),
    ...(await Promise.all(PERMISSIONS.map(staff))),
    await enter("disabled"),
    await enter("demoted"),
  ];
  const idOf = (name: string) => people.find((one) => one.name === name)?.userId;
  await db.rows("INSERT INTO consignors (user_id) VALUES ($1)", [idOf("seller-b")]);
  await db.rows("INSERT INTO consignor_agreements (consignor_id, terms_version) VALUES ($1, $2)", [
    idOf("seller-b"),
    CURRENT_TERMS.version,
  ]);
  return people.map((one) => (one.name === "disabled" ? { ...one, signedIn: false } : one));
}

/** Makes the one an admin who was let go this minute, and closes the account of the other; their browsers stay signed in. */
export async function loseStanding(db: Db, people: readonly Person[]): Promise<void> {
  const one = (name: string) => people.find((person) => person.name === name);
  const demoted = one("demoted");
  await db.rows("INSERT INTO staff_members (user_id, permissions) VALUES ($1, '{admin}')", [
    demoted?.userId,
  ]);
  const before = await demoted?.visitor.get("/admin");
  if (before?.text.includes("NEXT_HTTP_ERROR")) throw new Error("Nobody was let in to be let go");
  await db.rows("DELETE FROM staff_members WHERE user_id = $1", [demoted?.userId]);
  await db.rows("UPDATE users SET disabled_at = now() WHERE id = $1", [one("disabled")?.userId]);
}

/** Lets no session of a closed account stand: that would break what must always hold. */
export async function tidy(db: Db): Promise<void> {
  await db.rows(
    "UPDATE sessions SET revoked_at = now() WHERE user_id IN (SELECT id FROM users WHERE email::text LIKE '%@matrix.example')",
  );
}
