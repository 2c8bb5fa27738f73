import "server-only";
import { createHash, createHmac } from "node:crypto";
import { env } from "../env";

/** Letters and digits that nobody takes for each other: no I, L, O or U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;

/**
 * The code of a gift card: 16 characters, 80 bits, which only the shop can make. It follows from the card, so that it
 * can be mailed on its day and again later without being stored; what is stored is its hash.
 */
export function codeOf(card: { readonly id: string; readonly codeRound: number }): string {
  const digest = createHmac("sha256", env.AUTH_SECRET)
    .update(`gift-card:${card.id}:${card.codeRound}`)
    .digest();
  let bits = digest.readBigUInt64BE(0) * 2n ** 16n + BigInt(digest.readUInt16BE(8));
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    code = (ALPHABET[Number(bits % 32n)] ?? "") + code;
    bits /= 32n;
  }
  return code;
}

/** A code as people type it, in the form that is hashed; null for what cannot be one. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : null;
}

/** `ABCD-EFGH-JKMN-PQRS`: how a code is written in mails. */
export function spacedCode(code: string): string {
  return code.match(/.{4}/g)?.join("-") ?? code;
}

/** What is kept of a code. It holds 80 bits of chance, so a plain hash cannot be turned round. */
export function hashOfCode(code: string): Buffer {
  return createHash("sha256").update(code).digest();
}
