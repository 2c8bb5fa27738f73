import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id (the library's default algorithm) as OWASP's password storage sheet asks: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody has, with the costs above: checking against it takes as long as a real check. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$Jhn9sE5zCNDSgChNYmV3hA$J+Eyx0Ssua5tTPe/0DWRAkaOVOCdCfUZ+fuW7rXKR/g";

/** A PHC string to keep. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether `password` belongs to `kept`; takes its time, and says no, where there is nothing kept. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const matches = await verify(kept ?? NOBODYS, password);
  return kept !== null && matches;
}
