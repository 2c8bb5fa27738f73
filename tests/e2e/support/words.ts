import { randomUUID } from "node:crypto";

/** A word that nothing else has: letters only, so that a search takes it for one. */
export function newWord(): string {
  const mark = randomUUID().slice(0, 8);
  return `zib${mark.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "")}`;
}
