import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import type { StoredFile } from "../media/storage";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";

export type PaperFile = StoredFile & { readonly name: string };

/** The file of a paper, under the name it came by. Merchandisers only; for all others it is not there. */
export async function findEvidenceFile(
  actor: Actor,
  paperId: string,
): Promise<Result<PaperFile, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !uuid.safeParse(paperId).success)
    return err("not_found");
  const [paper] = await sql<{ key: string; name: string }>(
    `SELECT file_key AS key, file_name AS name FROM product_evidence WHERE id = $1 AND file_key IS NOT NULL`,
    [paperId],
  );
  const file = paper && (await storage.get(paper.key));
  return file ? ok({ ...file, name: paper.name }) : err("not_found");
}
