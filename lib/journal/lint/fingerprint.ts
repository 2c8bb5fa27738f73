import { createHash } from "node:crypto";
import type { LintRule } from "./findings";

/** Names a finding by what it is about: the same words under the same rule, however they are spaced. */
export function fingerprintOf(rule: LintRule, sentence: string): string {
  const words = sentence.toLowerCase().replace(/\s+/g, " ").trim();
  return createHash("sha256").update(`${rule}\n${words}`).digest("hex").slice(0, 32);
}
