import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db";

const HOW_MANY = 10;
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** `k7mq-93td-xw4e`: 12 letters that cannot be mistaken for each other, about 59 bits. */
function newCode(): string {
  const letters = Array.from(randomBytes(12), (byte) => LETTERS[byte % LETTERS.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}

/** What is kept of a code; case, spaces and dashes do not matter. */
export function recoveryHash(code: string): Buffer {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHash("sha256").update(plain).digest();
}

/** Ten new codes in place of all that there were. */
export async function replaceRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await tx("DELETE FROM recovery_codes WHERE user_id = $1", [userId]);
  await tx("INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::bytea[])", [
    userId,
    codes.map(recoveryHash),
  ]);
  return codes;
}
