import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import type { ConsignmentState } from "./states";

export type IntakeRow = {
  readonly number: string;
  readonly status: ConsignmentState;
  readonly title: string;
  /** Its shelf, once it is here; before that its parcel. */
  readonly place: string | null;
  /** Since when it is here, or by when it was to be sent. ISO 8601. */
  readonly at: string | null;
};

/** What lies here to be looked at, the longest first, and what is expected, the nearest first. Merchandisers only. */
export async function listIntake(actor: Actor): Promise<IntakeRow[]> {
  if (!hasPermission(actor, "merchandiser")) return [];
  return sql<IntakeRow>(
    `SELECT i.number, i.status, coalesce(i.title, i.number) AS title,
            CASE WHEN i.status = 'received' THEN i.shelf ELSE nullif(concat_ws(' ', i.carrier, i.tracking), '') END AS place,
            to_json(CASE WHEN i.status = 'received' THEN h.at ELSE i.due_at END) AS at
       FROM consignment_items i
       LEFT JOIN LATERAL (SELECT max(at) AS at FROM consignment_history WHERE item_id = i.id AND "to" = 'received') h ON true
      WHERE i.status IN ('received', 'in_transit', 'accepted')
      ORDER BY i.status = 'accepted', coalesce(h.at, i.due_at), i.id LIMIT 300`,
  );
}

/** The piece behind what a scanner read or somebody typed: its number, with or without `C-`. Null where there is none. */
export async function findScanned(actor: Actor, code: string): Promise<string | null> {
  if (!hasPermission(actor, "merchandiser")) return null;
  const digits = /^(?:C-?)?(\d{4,9})$/i.exec(code.trim())?.[1];
  if (digits === undefined) return null;
  const [item] = await sql<{ number: string }>(
    `SELECT number FROM consignment_items WHERE number = $1 AND status <> 'draft'`,
    [`C-${digits}`],
  );
  return item?.number ?? null;
}
