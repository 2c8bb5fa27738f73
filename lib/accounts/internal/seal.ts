import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const ALGORITHM = "aes-256-gcm";
const IV = 12;
const TAG = 16;

/** One key for each use, so that what was sealed for one cannot be opened as another. */
function keyFor(use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", env.AUTH_SECRET, "", use, 32));
}

/** Encrypts a secret that the shop must be able to read again. `owner` is whose it is; nobody else's seal opens it. */
export function seal(use: string, owner: string, plain: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(ALGORITHM, keyFor(use), iv).setAAD(Buffer.from(owner));
  return Buffer.concat([iv, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

/** The secret, or null where it was not sealed by us, for this use and this owner. */
export function unseal(use: string, owner: string, sealed: Uint8Array): string | null {
  if (sealed.length < IV + TAG) return null;
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(ALGORITHM, keyFor(use), bytes.subarray(0, IV), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG));
  try {
    return decipher.update(bytes.subarray(IV, -TAG), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
