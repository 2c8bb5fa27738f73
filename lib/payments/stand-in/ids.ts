import { randomFillSync } from "node:crypto";

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Random bytes are fetched many at a time: asking the system for each id is what costs. */
const pool = Buffer.alloc(8192);
let used = pool.length;

/** A new id in Stripe's form, such as `pi_3kT…`: prefix, underscore, letters and digits. */
export function newId(prefix: string, length = 24): string {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let id = `${prefix}_`;
  for (const end = used + length; used < end; used++)
    id += LETTERS.charAt(pool.readUInt8(used) % LETTERS.length);
  return id;
}
