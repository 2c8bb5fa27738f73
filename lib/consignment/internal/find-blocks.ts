import "server-only";
import type { Sql } from "../../db";
import type { DraftValues } from "../draft";

type Said = Pick<DraftValues, "title" | "maker" | "material" | "story">;

/** Where each kind of block is looked for: the field beside which it is said, and what is read. */
const PLACES = {
  maker: ["maker", "title"],
  material: ["material", "title"],
  recall: ["title", "maker"],
} as const satisfies Record<string, readonly (keyof Said)[]>;

/**
 * What of a piece may not be taken in (`resale_blocks`), as sentences by field. A term is met as a whole word, in any
 * case, and not after "faux", "vegan", "imitation" or "no".
 */
export async function findBlocks(run: Sql, said: Said): Promise<Record<string, string>> {
  const rows = await run<{ kind: keyof typeof PLACES; term: string; reason: string }>(
    `SELECT kind, term::text, reason FROM resale_blocks WHERE ended_at IS NULL`,
  );
  const found: Record<string, string> = {};
  for (const { kind, term, reason } of rows) {
    for (const field of PLACES[kind]) {
      if (!mentions(said[field], term)) continue;
      found[field] ??=
        `We do not take ${kind === "recall" ? "what was recalled" : term}: ${reason}`;
    }
  }
  return found;
}

function mentions(text: string | null, term: string): boolean {
  if (!text) return false;
  const escaped = term.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!(?:faux|fake|vegan|imitation|no|without)[ -])${escaped}(?![\p{L}\p{N}])`,
    "iu",
  );
  return whole.test(text);
}
