import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import type { DeskImage } from "./desk-view";

/** Pictures that an article can open with: the one it has, and the latest that were uploaded with words. Editors only. */
export async function listCovers(actor: Actor, coverId: string | null): Promise<DeskImage[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<DeskImage>(
    `SELECT id, base, alt, credit FROM journal_images WHERE id = $1 OR (alt <> '' AND credit <> '')
      ORDER BY id = $1 DESC NULLS LAST, created_at DESC LIMIT 12`,
    [coverId],
  );
}
