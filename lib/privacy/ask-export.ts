import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";

type Person = UserActor | StaffActor;

/** Asks for all that the shop knows of the actor; a job makes it and mails. `waiting` where one was asked for within the hour. */
export async function askExport(actor: Person, clock: Clock): Promise<Result<void, "waiting">> {
  const now = clock.now();
  return transaction(async (tx) => {
    await tx("SELECT 1 FROM users WHERE id = $1 FOR UPDATE", [actor.userId]);
    const [asked] = await tx<{ id: string }>(
      `INSERT INTO data_exports (user_id, asked_at) SELECT $1, $2
        WHERE NOT EXISTS (SELECT 1 FROM data_exports WHERE user_id = $1 AND asked_at > $3) RETURNING id`,
      [actor.userId, now, new Date(now.getTime() - 3_600_000)],
    );
    if (!asked) return err("waiting");
    await enqueue(tx, "privacy.export", { exportId: asked.id });
    return ok(undefined);
  });
}

export type ExportView = {
  readonly id: string;
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly files: readonly string[];
};

/** The actor's exports that can be fetched or are being made, newest first. */
export async function listExports(actor: Person, clock: Clock): Promise<ExportView[]> {
  return sql<ExportView>(
    `SELECT e.id, e.asked_at AS "askedAt", e.ready_at AS "readyAt", e.expires_at AS "expiresAt",
            coalesce((SELECT array_agg(f.name ORDER BY f.name <> 'everything.json', f.name)
                        FROM data_export_files f WHERE f.export_id = e.id), '{}') AS files
       FROM data_exports e WHERE e.user_id = $1 AND (e.expires_at IS NULL OR e.expires_at > $2)
      ORDER BY e.asked_at DESC LIMIT 10`,
    [actor.userId, clock.now()],
  );
}

/** A file of the actor's own export; another's, a missing one and one that has run out are all null. */
export async function findExportFile(
  actor: Person,
  input: { readonly exportId: string; readonly name: string },
  clock: Clock,
): Promise<string | null> {
  const [file] = await sql<{ body: string }>(
    `SELECT f.body FROM data_export_files f JOIN data_exports e ON e.id = f.export_id
      WHERE e.id = $1 AND f.name = $2 AND e.user_id = $3 AND e.expires_at > $4`,
    [input.exportId, input.name, actor.userId, clock.now()],
  );
  return file?.body ?? null;
}
