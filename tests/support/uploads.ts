import type { Actor } from "@/lib/access/actor";
import { beginUpload } from "@/lib/consignment/begin-upload";
import { startDraft } from "@/lib/consignment/start-draft";
import { sql } from "@/lib/db";
import { consignor, fill, HERE } from "./sellers";
import { got } from "./shop";
import { clock } from "./stripe";

/** A draft of a coat, and whoever has begun it. */
export async function coat() {
  const actor = await consignor();
  const { number } = got(await startDraft(actor, {}, clock));
  await fill(actor, number, "piece", { category: "clothing", subcategory: "outerwear" });
  return { actor, number };
}

/** Asks to send a photograph of its front, or as `more` says. */
export const begin = (actor: Actor, number: string, more: object = {}) =>
  beginUpload(
    actor,
    { number, slot: "front", type: "image/jpeg", bytes: 1000, ...more },
    HERE,
    clock,
  );

/** Where what was sent lies until it has been looked at; nothing once it is gone. */
export const originalOf = async (uploadId: string): Promise<string> => {
  const [row] = await sql<{ key: string }>(`SELECT key FROM consignment_uploads WHERE id = $1`, [
    uploadId,
  ]);
  return row?.key ?? "";
};
