import "server-only";
import { z } from "zod";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { env } from "../env";
import { err, ok, type Result } from "../result";
import { text } from "../text";
import { importReferences } from "./import-references";
import type { JournalOccasion } from "./occasion";
import { readDoi } from "./references/identifiers";

/** Longer than a resolver takes. Milliseconds. */
const PATIENCE = 10_000;
/** No study's description is longer. Characters. */
const LONGEST = 500_000;

export const fetchReferenceSchema = z.strictObject({ doi: text("A DOI", 300) });

/** Whether the shop has been told where DOIs are looked up. */
export const canFetchReferences = (): boolean => env.DOI_RESOLVER_URL !== undefined;

/**
 * Looks a study up by its DOI where a resolver is configured, and imports what it says. Returns the import's id.
 * `not_a_doi`, `unknown` (the resolver has none such), `unreachable`. Editors only.
 */
export async function fetchReference(
  actor: Actor,
  { doi }: z.infer<typeof fetchReferenceSchema>,
  occasion: JournalOccasion,
): Promise<Result<{ id: string }, "not_found" | "not_a_doi" | "unknown" | "unreachable">> {
  if (!hasPermission(actor, "editor") || !env.DOI_RESOLVER_URL) return err("not_found");
  const bare = readDoi(doi);
  if (!bare) return err("not_a_doi");
  const said = await ask(`${env.DOI_RESOLVER_URL.replace(/\/$/, "")}/${encodeURI(bare)}`);
  if (said === null) return err("unreachable");
  if (said === "" || said.length > LONGEST) return err("unknown");
  const imported = await importReferences(actor, { text: said }, occasion);
  return imported.ok ? ok(imported.value) : err("unknown");
}

/** What is answered; empty where there is no such thing, null where nobody answers. */
async function ask(address: string): Promise<string | null> {
  const answer = await fetch(address, {
    headers: { accept: "application/vnd.citationstyles.csl+json" },
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (!answer || answer.status >= 500) return null;
  if (!answer.ok) return "";
  return answer.text().catch(() => null);
}
