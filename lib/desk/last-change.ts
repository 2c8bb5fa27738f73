import "server-only";
import type { Tx } from "../db";
import type { Entity } from "./entities";

/** Who changed a thing last, and which fields, for whoever comes too late. */
export async function lastChange(tx: Tx, entity: Entity, id: string) {
  const [row] = await tx<{ who: string; keys: string[] }>(
    `SELECT coalesce(u.name, u.email::text, 'Somebody') AS who, ARRAY(SELECT json_object_keys(a.after::json)) AS keys
       FROM audit_entries a LEFT JOIN users u ON u.id = a.actor_id
      WHERE a.entity = $1 AND a.entity_id = $2 ORDER BY a.at DESC, a.id DESC LIMIT 1`,
    [entity, id],
  );
  return { who: row?.who ?? "Somebody", keys: row?.keys ?? [] };
}
