import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { isWhole, readFileType } from "../media/read-file-type";
import { FILE_TYPES, privateKey } from "../media/keys";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";

/** The largest paper, in bytes. */
export const LARGEST_PAPER = 15 * 1024 * 1024;
const LONGEST_NAME = 120;

export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** A paper as it lies in private storage. `hash` is its SHA-256. */
export type KeptFile = {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
};

/**
 * Puts a paper into private storage: a PDF, JPEG or PNG by what is in it, not by its name. `unreadable` for anything
 * else and for what was cut off, `too_large` above 15 MB; nothing is kept then.
 */
export async function keepFile(
  productId: string,
  { name, bytes }: SentFile,
): Promise<Result<KeptFile, "unreadable" | "too_large">> {
  if (bytes.byteLength > LARGEST_PAPER) return err("too_large");
  const ending = readFileType(bytes);
  if (ending === null || ending === "webp" || !(await isWhole(bytes, ending)))
    return err("unreadable");
  const key = privateKey(`evidence/${productId}/${randomUUID()}.${ending}`);
  await storage.put(key, bytes, FILE_TYPES[ending]);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return ok({ key, name: plainName(name, ending), bytes: bytes.byteLength, hash });
}

/** Lets go of a file that no paper came to name. */
export const dropFile = (key: string): Promise<void> => storage.delete(key);

/** A name that any system can keep, with the ending that the content has: `coa 2026.pdf`. */
export function plainName(name: string, ending: string): string {
  const bare = (name.normalize("NFC").split(/[/\\]/).at(-1) ?? "")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[^\p{L}\p{N} ._()-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  return `${bare === "" ? "paper" : bare}.${ending}`;
}
